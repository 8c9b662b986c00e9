import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarFile } from './calendar.ts';
import { readingSeconds } from './readingTime.ts';

const ABOUT = { year: 2027, stamp: '20261125T000000Z', name: '菌安' };
const fileOf = (text: string) =>
  calendarFile([{ uid: 'm6@junan', month: 6, title: '六月', text }], ABOUT);
const unfolded = (file: string) => file.replace(/\r\n /g, '');

it('every line ends with CRLF and has at most 75 bytes, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const file = fileOf(text);
      expect(file.replace(/\r\n/g, '')).not.toContain('\n');
      for (const line of file.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }),
  );
});

it('a calendar program reads back the text that was written', () => {
  const text = '菌子出来了：不采，不买; 不吃\\\n第二行, '.repeat(6);
  const line = unfolded(fileOf(text))
    .split('\r\n')
    .find((one) => one.startsWith('DESCRIPTION:'))!;
  const read = line
    .slice('DESCRIPTION:'.length)
    .replace(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
  expect(read).toBe(text);
});

it('an entry stands on the first of its month and returns every year', () => {
  expect(fileOf('x')).toContain('DTSTART;VALUE=DATE:20270601\r\nDTEND;VALUE=DATE:20270602\r\n');
  expect(fileOf('x')).toContain('RRULE:FREQ=YEARLY\r\n');
});

it('a text of 40 characters is read in ten seconds, punctuation not counted', () => {
  expect(readingSeconds('菌，'.repeat(40), 'zh-CN')).toBe(10);
  expect(readingSeconds('call 120 at once now', 'en')).toBe(3);
});
