import { PAINT, type Brush } from '../kit/brush.ts';

/** An open hand, palm to the viewer: stop. Middle of the palm at (0, 0), about 90 high. */
export function handOf(b: Brush): string {
  return (
    b.form(
      'M-20 44V22C-32 12 -40 0 -43 -10C-44 -17 -35 -19 -32 -13L-22 2L-25 -40C-25 -48 -14 -48 -13 -40L-8 -6L-8 -52C-8 -60 4 -60 4 -52L5 -6L12 -46C14 -54 24 -52 24 -44L18 -2L30 -30C33 -37 42 -33 39 -26L30 6C28 16 24 22 20 26V44Z',
      PAINT.skin,
    ) + b.line('M-14 8C-4 2 10 2 20 8M-10 20C-2 16 8 16 14 20', 1)
  );
}
