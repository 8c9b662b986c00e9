import { expect, it } from 'vitest';
import { isContentOld } from './contentAge.ts';

const at = (day: string) => Date.parse(`${day}T12:00:00+08:00`);

it('content of last season is not called old', () => {
  expect(isContentOld('2026-05-01', at('2027-05-30'))).toBe(false);
});

it('content of the season before the last is called old', () => {
  expect(isContentOld('2026-05-01', at('2027-06-20'))).toBe(true);
});

it('a phone whose clock stands in the past does not call new content old', () => {
  expect(isContentOld('2026-05-01', at('2001-01-01'))).toBe(false);
});
