import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeMessage, fill, type MessageNames, type MessageWords } from './message.ts';
import { addPerson, toggleSymptom } from './people.ts';
import { isPosition } from './place.ts';
import { EMPTY_RECORD, type EmergencyRecord } from './record.ts';
import { smsSize } from './sms.ts';

const words: MessageWords = {
  hazard: {
    mushroom: '吃野生菌中毒求助。',
    fermented_flour: '吃吊浆粑中毒求助。',
    aconite: '吃草乌中毒求助。',
    unknown: '食物中毒求助。',
  },
  township: '{county}{township}。',
  position: '位置{coordinate}，误差{accuracy}米。',
  positionOnly: '位置{coordinate}。',
  people: '{ate}人吃，{ill}人发病。',
  children: '有{children}个小孩。',
  meal: '{time}吃。',
  mealUnknown: '几点吃不知道。',
  onset: '{time}发病。',
  onsetNone: '还没发病。',
  onsetUnknown: '几点发病不知道。',
  symptoms: '症状：{list}。',
  listSeparator: '、',
  ask: '请打120来接。',
  dateTime: '{month}月{day}日{time}',
};
const names: MessageNames = {
  township: { county: '砚山县', township: '阿猛镇' },
  symptom: (id) => `[${id}]`,
};
const ill = addPerson(addPerson(addPerson([], 'adult'), 'adult'), 'child').map((one) =>
  one.id === 1 ? toggleSymptom(one, 'vomit') : one,
);
const record: EmergencyRecord = {
  ...EMPTY_RECORD,
  eaten: 'mushroom',
  meal: { kind: 'at', ms: Date.UTC(2026, 6, 19, 11) },
  onset: { kind: 'at', ms: Date.UTC(2026, 6, 20, 0, 10) },
  people: ill,
  place: {
    townshipCode: '532622101',
    position: { latDeg: 23.6051234, lonDeg: 104.3, accuracyM: 34.2 },
  },
};

describe('message', () => {
  it('says what, where, who, when, signs and what to do, in Beijing time', () => {
    expect(composeMessage(record, names, { words })).toBe(
      '吃野生菌中毒求助。砚山县阿猛镇。位置23.60512,104.30000，误差35米。3人吃，1人发病。有1个小孩。7月19日19:00吃。7月20日08:10发病。症状：[vomit]。请打120来接。',
    );
  });

  it('says openly what is not known', () => {
    const text = composeMessage(EMPTY_RECORD, { ...names, township: null }, { words });
    expect(text).toBe('食物中毒求助。几点吃不知道。几点发病不知道。请打120来接。');
  });

  it('shortens by leaving out signs, never place, people or times', () => {
    const short = composeMessage(record, names, { words, mostSegments: 1 });
    expect(short).not.toContain('症状');
    expect(short).toContain('23.60512,104.30000');
    expect(short).toContain('3人吃');
    expect(short).toContain('7月19日19:00吃');
  });

  it('leaves no unfilled place in any message', () => {
    expect(composeMessage(record, names, { words })).not.toMatch(/[{}]/);
    expect(fill('{a}{b}', { a: 1 })).toBe('1{b}');
  });
});

describe('size of a short message', () => {
  it.each([
    ['', 'gsm', 0, 1],
    ['a'.repeat(160), 'gsm', 160, 1],
    ['a'.repeat(161), 'gsm', 161, 2],
    ['[]'.repeat(40), 'gsm', 160, 1],
    ['菌'.repeat(70), 'ucs2', 70, 1],
    ['菌'.repeat(71), 'ucs2', 71, 2],
    ['菌'.repeat(135), 'ucs2', 135, 3],
    ['a'.repeat(100) + '菌', 'ucs2', 101, 2],
  ])('%#: alphabet, units and parts', (text, alphabet, units, segments) => {
    expect(smsSize(text)).toEqual({ alphabet, units, segments });
  });

  it('adding text never makes fewer parts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(smsSize(a + b).segments).toBeGreaterThanOrEqual(smsSize(a).segments);
      }),
    );
  });
});

describe('position', () => {
  it.each([
    [{ latDeg: 23.6, lonDeg: 104.3, accuracyM: 10 }, true],
    [{ latDeg: 0, lonDeg: 0, accuracyM: 10 }, false],
    [{ latDeg: 91, lonDeg: 0, accuracyM: 10 }, false],
    [{ latDeg: Number.NaN, lonDeg: 104, accuracyM: null }, false],
    [{ latDeg: 23, lonDeg: 104, accuracyM: -1 }, false],
  ])('%j can be sent: %s', (position, isGood) => {
    expect(isPosition(position)).toBe(isGood);
  });
});
