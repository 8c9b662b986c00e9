/**
 * How one path of a sign is painted.
 * - `solid`: filled with `currentColor`; `line`: stroked with `currentColor`, `width` units wide
 * - `ground`, `ground-line`: the same in the colour of the ground, as a hole in what lies below
 * - `bar`: stroked in the red of a forbidden thing
 * Caps and joins of all strokes are round.
 */
export type SignPath =
  | { readonly paint: 'solid' | 'ground'; readonly d: string }
  | { readonly paint: 'line' | 'ground-line' | 'bar'; readonly width: number; readonly d: string };

/** A sign on a 64 × 64 grid for people who do not read: solid, heavy, still clear on a bad photocopy. */
export interface Pictogram {
  readonly id: string;
  readonly viewBox: '0 0 64 64';
  readonly paths: readonly SignPath[];
}
