import * as v from 'valibot';
import { RoadFileError, roadClassOf, type Position, type Road, type RoadSource } from './road.ts';

const position = v.pipe(
  v.array(v.number()),
  v.minLength(2),
  v.transform(([lon = NaN, lat = NaN]): Position => [lon, lat]),
);
const line = v.array(position);
const geometry = v.union([
  v.object({ type: v.literal('LineString'), coordinates: line }),
  v.object({ type: v.literal('MultiLineString'), coordinates: v.array(line) }),
]);
const collection = v.object({
  type: v.literal('FeatureCollection'),
  attribution: v.optional(v.string()),
  features: v.array(
    v.object({ properties: v.nullable(v.record(v.string(), v.unknown())), geometry: v.unknown() }),
  ),
});

function linesOf(shape: unknown): readonly (readonly Position[])[] {
  const parsed = v.safeParse(geometry, shape);
  if (!parsed.success) return [];
  return parsed.output.type === 'LineString'
    ? [parsed.output.coordinates]
    : parsed.output.coordinates;
}

/**
 * Roads of a GeoJSON FeatureCollection. The class is in `highway` (OpenStreetMap), `class` or `kind`; other features are
 * passed over.
 *
 * @throws RoadFileError when the text is no FeatureCollection
 */
export function readGeoJson(text: string): RoadSource {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new RoadFileError(`not JSON: ${String(cause)}`, { cause });
  }
  const parsed = v.safeParse(collection, json);
  if (!parsed.success) throw new RoadFileError('not a GeoJSON FeatureCollection');
  const { features, attribution } = parsed.output;
  const roads = features.flatMap(({ properties, geometry: shape }): Road[] => {
    const word = properties?.['highway'] ?? properties?.['class'] ?? properties?.['kind'];
    const roadClass = roadClassOf(word);
    return roadClass === undefined
      ? []
      : linesOf(shape).map((one) => ({ class: roadClass, line: one }));
  });
  return { roads, attribution };
}
