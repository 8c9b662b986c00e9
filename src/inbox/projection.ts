type Position = readonly [longitude: number, latitude: number];

/** Places positions on a drawing of a given width. */
export interface Projection {
  readonly height: number;
  point(position: Position): readonly [x: number, y: number];
}

const MARGIN = 4;

/** Equirectangular around the middle latitude: for one prefecture the error is far below a dot's size. */
export function projectionOf(rings: readonly (readonly Position[])[], width: number): Projection {
  const all = rings.flat();
  const longitudes = all.map(([longitude]) => longitude);
  const latitudes = all.map(([, latitude]) => latitude);
  const west = Math.min(...longitudes, Infinity);
  const east = Math.max(...longitudes, -Infinity);
  const south = Math.min(...latitudes, Infinity);
  const north = Math.max(...latitudes, -Infinity);
  if (all.length === 0 || east === west)
    return { height: width, point: () => [width / 2, width / 2] };
  const shrink = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const scale = (width - 2 * MARGIN) / ((east - west) * shrink);
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    height: Math.ceil((north - south) * scale) + 2 * MARGIN,
    point: ([longitude, latitude]) => [
      round(MARGIN + (longitude - west) * shrink * scale),
      round(MARGIN + (north - latitude) * scale),
    ],
  };
}

/** SVG path of a ring. */
export function pathOf(ring: readonly Position[], projection: Projection): string {
  const points = ring.map((position) => projection.point(position).join(' '));
  return points.length === 0 ? '' : `M${points.join('L')}Z`;
}
