import { expect, it } from 'vitest';
import { dayInChina } from './dayInChina.ts';

it('the day is counted in China, whatever the phone thinks', () => {
  expect(dayInChina(Date.UTC(2026, 5, 30, 15, 59))).toBe('2026-06-30');
  expect(dayInChina(Date.UTC(2026, 5, 30, 16, 0))).toBe('2026-07-01');
});
