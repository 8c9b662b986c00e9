import fc from 'fast-check';
import { expect, it } from 'vitest';
import { actionOfKey, actionOfPointer, clockOf, endMinute, moved } from './lecture.ts';

it('a remote (PageUp, PageDown, full stop), a keyboard and B for a black screen are understood', () => {
  expect(['PageDown', 'ArrowRight', ' '].map(actionOfKey)).toEqual(['next', 'next', 'next']);
  expect(['PageUp', 'ArrowLeft'].map(actionOfKey)).toEqual(['back', 'back']);
  expect(['b', 'B', '.'].map(actionOfKey)).toEqual(['black', 'black', 'black']);
  expect(actionOfKey('q')).toBeUndefined();
});

it('a tap in the left third goes back, in the right third on, in the middle nowhere; a swipe wins over the place', () => {
  expect(actionOfPointer(100, 0, 360)).toBe('back');
  expect(actionOfPointer(180, 5, 360)).toBeUndefined();
  expect(actionOfPointer(300, 0, 360)).toBe('next');
  expect(actionOfPointer(40, -120, 360)).toBe('next');
  expect(actionOfPointer(320, 120, 360)).toBe('back');
});

it('no action leaves the slides, and moving on ends the black screen', () => {
  const actions = fc.constantFrom('next', 'back', 'first', 'last', 'black', 'full', 'close');
  fc.assert(
    fc.property(fc.array(actions), fc.integer({ min: 0, max: 9 }), (list, last) => {
      let lecture = moved({ at: 0, isBlack: true }, 'next', last, 5);
      expect(lecture.isBlack).toBe(false);
      for (const [step, action] of list.entries()) lecture = moved(lecture, action, last, 6 + step);
      expect(lecture.at).toBeGreaterThanOrEqual(0);
      expect(lecture.at).toBeLessThanOrEqual(last);
      expect(lecture.startedAt).toBe(5);
    }),
  );
});

it('the clock counts from the first move; a step ends at the sum of the minutes before it', () => {
  expect(moved({ at: 0, isBlack: false }, 'next', 3, 1000).startedAt).toBe(1000);
  expect(clockOf(125_000)).toBe('2:05');
  expect(clockOf(-1)).toBe('0:00');
  expect(endMinute([3, 7, 5], 1)).toBe(10);
});
