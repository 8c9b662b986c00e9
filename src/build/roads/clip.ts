import type { Position } from './road.ts';

export type Ring = readonly (readonly number[])[];

/** Even-odd rule over all rings: holes and exclaves come out right. */
function isInside([lon, lat]: Position, rings: readonly Ring[]): boolean {
  let inside = false;
  for (const ring of rings)
    for (let at = 1; at < ring.length; at += 1) {
      const [ax = NaN, ay = NaN] = ring[at - 1] ?? [];
      const [bx = NaN, by = NaN] = ring[at] ?? [];
      if (ay > lat !== by > lat && lon < ax + ((lat - ay) / (by - ay)) * (bx - ax))
        inside = !inside;
    }
  return inside;
}

/** Where the way from `a` to `b` meets the rings, as parts of its length (0–1), ascending. */
function crossings(a: Position, b: Position, rings: readonly Ring[]): readonly number[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const found: number[] = [];
  for (const ring of rings)
    for (let at = 1; at < ring.length; at += 1) {
      const [px = NaN, py = NaN] = ring[at - 1] ?? [];
      const [qx = NaN, qy = NaN] = ring[at] ?? [];
      const [ex, ey] = [qx - px, qy - py];
      const cross = dx * ey - dy * ex;
      if (cross === 0) continue;
      const t = ((px - a[0]) * ey - (py - a[1]) * ex) / cross;
      const u = ((px - a[0]) * dy - (py - a[1]) * dx) / cross;
      if (t > 0 && t < 1 && u >= 0 && u <= 1) found.push(t);
    }
  return found.sort((one, other) => one - other);
}

/**
 * The pieces of a line that lie inside the rings. A line that leaves and comes back becomes two; the pieces end on the
 * outline.
 *
 * @param line  positions in degrees
 * @param rings closed rings of a polygon or of several
 */
export function clipToRings(line: readonly Position[], rings: readonly Ring[]): Position[][] {
  const pieces: Position[][] = [];
  let open: Position[] | undefined;
  for (let at = 1; at < line.length; at += 1) {
    const [a, b] = [line[at - 1], line[at]];
    if (a === undefined || b === undefined) continue;
    const stops = [0, ...crossings(a, b, rings), 1];
    const place = (t: number): Position =>
      t === 0 ? a : t === 1 ? b : [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
    for (let part = 1; part < stops.length; part += 1) {
      const [from = 0, to = 1] = [stops[part - 1], stops[part]];
      if (to === from) continue;
      if (!isInside(place((from + to) / 2), rings)) {
        open = undefined;
        continue;
      }
      if (open === undefined) {
        open = [place(from)];
        pieces.push(open);
      }
      open.push(place(to));
    }
  }
  return pieces;
}
