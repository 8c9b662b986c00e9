import { expect, it } from 'vitest';
import { dayInChina, daysBetween } from './dayInChina.ts';

it('the day is counted in China, whatever the phone thinks', () => {
  expect(dayInChina(Date.UTC(2026, 5, 30, 15, 59))).toBe('2026-06-30');
  expect(dayInChina(Date.UTC(2026, 5, 30, 16, 0))).toBe('2026-07-01');
});

it('days are counted over the end of a month and of a leap February', () => {
  expect(daysBetween('2026-11-25', '2026-12-02')).toBe(7);
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-11-25', '2026-11-24')).toBe(-1);
});
