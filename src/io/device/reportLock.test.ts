// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  closeLock,
  hasLock,
  isCode,
  isLocked,
  lockWith,
  openWith,
  removeLock,
} from './reportLock.ts';

beforeEach(() => removeLock());

describe('the code before receipts and drafts', () => {
  it('hides after it was set, opens with the code only, and is not stored itself', async () => {
    expect(isLocked()).toBe(false);
    expect(await lockWith('2580')).toBe(true);
    expect(isLocked()).toBe(true);
    expect(await openWith('2581')).toBe(false);
    expect(isLocked()).toBe(true);
    expect(await openWith('2580')).toBe(true);
    expect(isLocked()).toBe(false);
    closeLock();
    expect(isLocked()).toBe(true);
    expect(localStorage.getItem('junan.reportLock')).not.toContain('2580');
  });
  it('two phones with the same code keep different hashes', async () => {
    await lockWith('2580');
    const first = localStorage.getItem('junan.reportLock');
    await lockWith('2580');
    expect(localStorage.getItem('junan.reportLock')).not.toBe(first);
  });
  it('a damaged entry locks nobody out', () => {
    localStorage.setItem('junan.reportLock', '{"salt":1}');
    expect(hasLock()).toBe(false);
  });
  it.each([
    ['123', false],
    ['1234', true],
    ['12345678', true],
    ['123456789', false],
    ['12a4', false],
  ])('%s can be a code: %s', (typed, isFine) => expect(isCode(typed)).toBe(isFine));
});
