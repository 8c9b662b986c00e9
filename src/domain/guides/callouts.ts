/** A place on a picture, in per cent. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A number in the margin of a plate with the line to its place. Lengths in the units of the picture. */
export interface Callout {
  readonly number: number;
  readonly at: Point;
  readonly label: Point;
}

export interface PlateSize {
  readonly width: number;
  readonly height: number;
}

/** Distance of the numbers from the edge, and least distance between two of them: 48 px on a phone of 320 px. */
const MARGIN = 54;
const GAP = 108;

/** Moves numbers apart without changing their order; keeps all of them on the picture. */
function spread(wanted: readonly number[], height: number): number[] {
  const placed: number[] = [];
  for (const y of wanted) {
    const last = placed[placed.length - 1];
    placed.push(Math.max(y, MARGIN, last === undefined ? MARGIN : last + GAP));
  }
  let limit = height - MARGIN;
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    placed[at] = Math.min(placed[at] ?? limit, limit);
    limit = (placed[at] ?? limit) - GAP;
  }
  return placed;
}

/**
 * Puts the numbers of a plate into its left and right margin. On each side the numbers follow the height of their places,
 * so that no two lines of a side cross.
 *
 * @param places where the numbered parts are, in per cent; the first one gets number 1
 */
export function calloutsOf(places: readonly Point[], size: PlateSize): Callout[] {
  const points = places.map(({ x, y }, at) => ({
    number: at + 1,
    at: { x: (x / 100) * size.width, y: (y / 100) * size.height },
  }));
  const byX = [...points].sort((a, b) => a.at.x - b.at.x);
  const left = new Set(byX.slice(0, Math.ceil(byX.length / 2)));
  return [true, false]
    .flatMap((isLeft) => {
      const side = points
        .filter((point) => left.has(point) === isLeft)
        .sort((a, b) => a.at.y - b.at.y);
      const heights = spread(
        side.map(({ at }) => at.y),
        size.height,
      );
      const x = isLeft ? MARGIN : size.width - MARGIN;
      return side.map((point, at) => ({ ...point, label: { x, y: heights[at] ?? point.at.y } }));
    })
    .sort((a, b) => a.number - b.number);
}
