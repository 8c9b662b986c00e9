import { expect, it } from 'vitest';
import { isNextStep, rightChoice, shuffled } from './play.ts';

it('nothing wild ever goes into the basket', () => {
  expect(rightChoice({ wild: true })).toBe('leave');
  expect(rightChoice({ wild: false })).toBe('basket');
});

it('a step is taken only in its turn', () => {
  const steps = ['tell', 'call', 'all'].map((id) => ({ id }));
  expect(isNextStep(steps, 0, 'tell')).toBe(true);
  expect(isNextStep(steps, 0, 'call')).toBe(false);
  expect(isNextStep(steps, 3, 'tell')).toBe(false);
});

it('the steps are not shown in their order, and none is lost', () => {
  const steps = ['a', 'b', 'c', 'd'];
  expect(shuffled(steps)).not.toEqual(steps);
  expect([...shuffled(steps)].sort()).toEqual(steps);
});
