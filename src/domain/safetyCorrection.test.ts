import { expect, it } from 'vitest';
import { isLaterEdition, missedCorrections } from './safetyCorrection.ts';

const correction = (edition: string) => ({
  edition,
  zh: `${edition} 改了`,
  en: `${edition} mended`,
});

it('edition 1.10 came after 1.9, and 2.0 after both', () => {
  expect(isLaterEdition('1.10', '1.9')).toBe(true);
  expect(isLaterEdition('2.0', '1.10')).toBe(true);
  expect(isLaterEdition('1.9', '1.9')).toBe(false);
  expect(isLaterEdition('1.9', '2.0')).toBe(false);
});

it('a phone that skipped editions is told of every safety correction in between, and of none it has', () => {
  const all = ['1.4', '1.2', '1.0'].map(correction);
  expect(missedCorrections(all, '1.1').map(({ edition }) => edition)).toEqual(['1.4', '1.2']);
  expect(missedCorrections(all, '1.4')).toEqual([]);
});
