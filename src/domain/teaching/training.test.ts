import { expect, it } from 'vitest';
import { isFinished, progressFrom, withCard } from './training.ts';

const CARDS = [{ id: 'late' }, { id: 'early' }];

it('a finished card stays finished, twice counts once, and another course is not touched', () => {
  let kept: string | null = withCard(null, 'kitchen', 'wild', '2026-11-24');
  kept = withCard(kept, 'village-doctor', 'late', '2026-11-25');
  kept = withCard(kept, 'village-doctor', 'late', '2026-11-25');
  expect(progressFrom(kept, 'village-doctor')).toEqual({ done: ['late'], day: '2026-11-25' });
  expect(progressFrom(kept, 'kitchen').done).toEqual(['wild']);
});

it('the certificate needs every card', () => {
  expect(isFinished(CARDS, { done: ['late'] })).toBe(false);
  expect(isFinished(CARDS, { done: ['late', 'early'] })).toBe(true);
});

it.each(['{', 'null', '[]', '{"kitchen":{"done":5}}', '{"kitchen":7}'])(
  'damaged progress %s counts as nothing done',
  (kept) => {
    expect(progressFrom(kept, 'kitchen').done).toEqual([]);
    expect(progressFrom(withCard(kept, 'kitchen', 'wild', '2026-11-25'), 'kitchen').done).toEqual([
      'wild',
    ]);
  },
);
