import type { MapShapes } from '#content/regionShapes.ts';
import { canvas, layerGroup, polygon, polyline } from './leaflet.ts';
import type { LatLngTuple, Layer } from './leaflet.ts';

const STEPS_PER_DEGREE = 10_000;

/** [lon, lat, dlon, dlat, …] in 1e-4 degrees → points. */
export function pointsOf(steps: readonly number[]): LatLngTuple[] {
  const points: LatLngTuple[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at + 1 < steps.length; at += 2) {
    x += steps[at] ?? 0;
    y += steps[at + 1] ?? 0;
    points.push([y / STEPS_PER_DEGREE, x / STEPS_PER_DEGREE]);
  }
  return points;
}

/** Colours come from the tokens; the map stands on a plate, which stays light in the dark theme. */
export interface Inks {
  readonly ink: string;
  readonly alarm: string;
}

export function inksOfPage(): Inks {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string, otherwise: string) =>
    style.getPropertyValue(name).trim() || otherwise;
  return { ink: token('--on-plate', '#2a211c'), alarm: token('--seal-plate', '#b3261e') };
}

const ROAD_WIDTH: Readonly<Record<string, number>> = {
  motorway: 3,
  trunk: 3,
  primary: 2.5,
  secondary: 2,
  tertiary: 1.5,
};

/** Outlines of prefecture and counties; a high-risk county gets a red broken edge and a tint, its label says the word. */
export function outlinesLayer(
  shapes: MapShapes,
  inks: Inks,
  isHigh: (code: string) => boolean,
): Layer {
  const renderer = canvas({ padding: 0.5 });
  const layers = shapes.outlines.map(({ code, level, rings }) => {
    const isMarked = level === 'county' && isHigh(code);
    return polygon(rings.map(pointsOf), {
      renderer,
      interactive: false,
      color: isMarked ? inks.alarm : inks.ink,
      weight: level === 'prefecture' ? 2.5 : isMarked ? 3 : 1.2,
      ...(isMarked ? { dashArray: '8 5' } : {}),
      fill: level === 'county',
      fillColor: isMarked ? inks.alarm : '#ffffff',
      fillOpacity: isMarked ? 0.16 : 0.35,
    });
  });
  return layerGroup(layers);
}

/** Zoom from which a class of road is drawn: seen from afar, small roads are only noise. */
const ROADS_FROM_ZOOM: Readonly<Record<string, number>> = {
  secondary: 8,
  tertiary: 9,
  minor: 10.5,
};

/** Roads that a deployer imported, each class with the zoom from which it is drawn; empty when there are none. */
export function roadLayers(
  shapes: MapShapes,
  inks: Inks,
): readonly { readonly fromZoom: number; readonly layer: Layer }[] {
  const lines = shapes.roads?.lines ?? [];
  const renderer = canvas({ padding: 0.5 });
  return [...new Set(lines.map((line) => line.class))].map((road) => ({
    fromZoom: ROADS_FROM_ZOOM[road] ?? 0,
    layer: layerGroup(
      lines
        .filter((line) => line.class === road)
        .map(({ steps }) =>
          polyline(pointsOf(steps), {
            renderer,
            interactive: false,
            color: inks.ink,
            opacity: 0.55,
            weight: ROAD_WIDTH[road] ?? 1,
          }),
        ),
    ),
  }));
}
