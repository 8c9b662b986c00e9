import type { RoadClass } from '#content/schemas/roads.ts';

/** [lon, lat] in degrees, WGS-84. */
export type Position = readonly [number, number];

/** One piece of road as it was read, before clipping and thinning. */
export interface Road {
  readonly class: RoadClass;
  readonly line: readonly Position[];
}

/** What a reader found in a file. */
export interface RoadSource {
  readonly roads: readonly Road[];
  /** named by the file itself; undefined when it names none */
  readonly attribution: string | undefined;
}

/**
 * Words for road classes in OpenStreetMap (`highway`), OpenMapTiles (`class`) and Protomaps (`kind`, `kind_detail`).
 * Paths, tracks, service ways and roads under construction are left out: nobody is sent to a hospital over them.
 */
const CLASS_OF: Readonly<Record<string, RoadClass>> = {
  motorway: 'motorway',
  trunk: 'trunk',
  primary: 'primary',
  secondary: 'secondary',
  tertiary: 'tertiary',
  unclassified: 'minor',
  residential: 'minor',
  living_street: 'minor',
  minor: 'minor',
  highway: 'motorway',
  major_road: 'secondary',
  minor_road: 'minor',
};

/** @returns undefined for a way that is no road for cars; `_link` ways count as the road they lead to */
export function roadClassOf(word: unknown): RoadClass | undefined {
  return typeof word === 'string' ? CLASS_OF[word.replace(/_link$/, '')] : undefined;
}

/** A file that cannot be used, told so that a deployer can mend it. */
export class RoadFileError extends Error {
  override readonly name = 'RoadFileError';
}
