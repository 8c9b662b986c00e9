import type { Point } from '../core/geometry.ts';

/** A part of a drawing that a call-out can point at, in units of the picture. */
export interface Spot {
  readonly part: string;
  readonly at: Point;
}

/** One drawn fruit body, or a section of one. */
export interface Figure {
  readonly svg: string;
  readonly spots: readonly Spot[];
}

/** Where and how a fruit body stands. */
export interface Pose {
  /** foot of the stem on the ground, or the place of attachment */
  readonly foot: Point;
  /** units of the picture per centimetre */
  readonly scale: number;
  /** degrees: positive seen from above, negative from below */
  readonly pitch: number;
  /** sideways lean of the stem, share of its length */
  readonly lean: number;
  /** bend of the stem, share of its length */
  readonly bow: number;
  /** degrees that the cap tips to the right, and towards the viewer */
  readonly tip?: number;
  readonly nod?: number;
  /** tells drawings of one species apart */
  readonly seed: string;
}

export function spotOf(figure: Figure, part: string): Point | undefined {
  return figure.spots.find((spot) => spot.part === part)?.at;
}
