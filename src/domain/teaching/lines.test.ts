import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf } from './lines.ts';

const inCharacters = (part: string) => part.length;

it('no letter is lost, and no line is wider than the picture by more than a mark', () => {
  const chinese = fc.array(fc.constantFrom('菌', '不', '采', '，', '。', '吃'), { maxLength: 80 });
  fc.assert(
    fc.property(chinese, fc.integer({ min: 4, max: 20 }), (parts, width) => {
      const text = parts.join('');
      const lines = linesOf(text, 'zh-CN', width, inCharacters);
      expect(lines.join('')).toBe(text);
      for (const line of lines) {
        expect(line.replace(/[，。]+$/, '').length).toBeLessThanOrEqual(width);
      }
    }),
  );
});

it('a number is not cut, a comma begins no line, English breaks between words', () => {
  expect(linesOf('马上打120，都去', 'zh-CN', 5, inCharacters)).toEqual(['马上打', '120，都', '去']);
  expect(linesOf('call 120 at once', 'en', 9, inCharacters)).toEqual(['call 120', 'at once']);
});
