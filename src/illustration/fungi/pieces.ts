import { union, type Box, type Point } from '../core/geometry.ts';
import type { Figure } from './figure.ts';
import type { Sketch } from './habit.ts';

/** A fruit body without the usual cap and stem. Its box is in cm about its foot, y downwards. */
export interface Piece {
  readonly foot: Point;
  readonly box: Box;
  draw(foot: Point, scale: number): Figure;
}

/** A box that is `width` wide, reaches `up` above the foot and `down` below. */
export function boxAbout(width: number, up: number, down = 0): Box {
  return { left: -width / 2, right: width / 2, top: -up, bottom: down };
}

function placed({ foot, box }: Piece): Box {
  return {
    left: box.left + foot[0],
    right: box.right + foot[0],
    top: box.top + foot[1],
    bottom: box.bottom + foot[1],
  };
}

export function sketchPieces(pieces: readonly Piece[]): Sketch {
  return {
    box: pieces.map(placed).reduce(union),
    paint: (origin, scale) =>
      pieces.map((piece) =>
        piece.draw([origin[0] + piece.foot[0] * scale, origin[1] + piece.foot[1] * scale], scale),
      ),
  };
}
