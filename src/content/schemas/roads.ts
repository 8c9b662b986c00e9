import * as v from 'valibot';
import { described, text } from './shared.ts';

export const ROAD_CLASSES = [
  'motorway',
  'trunk',
  'primary',
  'secondary',
  'tertiary',
  'minor',
] as const;

/** content/region/<id>/roads.json, written by `npm run map:import`; never by hand. */
export const roadsSchema = v.strictObject({
  attribution: described('shown on the map, e.g. © OpenStreetMap contributors', text),
  made_from: described('name of the imported file', text),
  lines: v.array(
    v.strictObject({
      class: v.picklist(ROAD_CLASSES),
      steps: described(
        '[lon, lat, dlon, dlat, …] in 1e-4 degrees',
        v.array(v.pipe(v.number(), v.integer())),
      ),
    }),
  ),
});

export type RoadClass = (typeof ROAD_CLASSES)[number];
export type RoadsFile = v.InferOutput<typeof roadsSchema>;
