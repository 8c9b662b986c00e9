import type { Clinic, County, Point, Township } from '#content/regionShapes.ts';
import { bearing, distanceM, type Bearing } from './distance.ts';
import { careOf } from './care.ts';

/** Where somebody is, as far as the app knows. Nothing here asks for a permission. */
export type Whereabouts =
  | { readonly kind: 'township'; readonly township: Township; readonly county: County }
  | { readonly kind: 'county'; readonly county: County }
  | { readonly kind: 'position'; readonly at: Point; readonly accuracyM: number };

/** What the distances are measured from. `county-instead`: the township has no known point, so its county seat stands in. */
export type Basis = 'township' | 'county' | 'county-instead' | 'position';

export interface NearPlace {
  readonly clinic: Clinic;
  /** metres in a straight line; null when the place has no known point */
  readonly distanceM: number | null;
  readonly direction: Bearing | null;
  /** the place bears the name of the chosen township: "in your township", whatever the points say */
  readonly isOwnTownship: boolean;
  /** metres by which the distance may be wrong: error of both points together */
  readonly errorM: number;
}

export interface NearestPlaces {
  readonly basis: Basis;
  /** able to treat severe cases, nearest first */
  readonly severe: readonly NearPlace[];
  /** nearest for first care; always holds the people's hospital of the county when the county is known */
  readonly first: readonly NearPlace[];
}

export interface NearestOptions {
  /** at most so many for first care, not counting the county hospital that is always added; default 4 */
  readonly firstCount?: number;
  /** at most so many for severe cases; default 6 */
  readonly severeCount?: number;
}

/** Error of a point in metres by its accuracy (the notes at the head of townships.yaml; the rest our own estimate). */
export const POINT_ERROR_M: Readonly<Record<Clinic['accuracy'], number>> = {
  building: 50,
  street: 500,
  'town-centre': 3000,
  'county-seat': 3000,
  unknown: 0,
};

/** When two places share one point, the one that can do more comes first. */
const KIND_ORDER: Readonly<Record<Clinic['kind'], number>> = {
  'general-hospital': 0,
  'children-hospital': 1,
  'tcm-hospital': 2,
  'mch-hospital': 3,
  'township-health-centre': 4,
  'community-health-centre': 4,
};
const LEVEL_ORDER: Readonly<Record<Clinic['level'], number>> = {
  county: 0,
  prefecture: 1,
  province: 2,
  township: 3,
};

interface Origin {
  readonly at: Point;
  readonly errorM: number;
  readonly basis: Basis;
  readonly county: string | null;
  readonly township: string | null;
}

function originOf(where: Whereabouts): Origin {
  if (where.kind === 'position') {
    const { at, accuracyM: errorM } = where;
    return { at, errorM, basis: 'position', county: null, township: null };
  }
  const county = where.county.code;
  const seat = { at: where.county.seat, errorM: POINT_ERROR_M['county-seat'], county };
  if (where.kind === 'county') return { ...seat, basis: 'county', township: null };
  const { at, errorKm, code } = where.township;
  if (at === null) return { ...seat, basis: 'county-instead', township: code };
  return { at, errorM: (errorKm ?? 3) * 1000, basis: 'township', county, township: code };
}

function measured(clinic: Clinic, origin: Origin): NearPlace {
  const isOwnTownship = clinic.township !== null && clinic.township === origin.township;
  const errorM = origin.errorM + POINT_ERROR_M[clinic.accuracy];
  if (clinic.at === null || (isOwnTownship && origin.basis === 'county-instead')) {
    return { clinic, distanceM: null, direction: null, isOwnTownship, errorM };
  }
  const direction = bearing(origin.at, clinic.at);
  return { clinic, distanceM: distanceM(origin.at, clinic.at), direction, isOwnTownship, errorM };
}

/** One place as seen from somewhere; without a `where` its distance is not known. */
export function placeFrom(clinic: Clinic, where: Whereabouts | undefined): NearPlace {
  if (where !== undefined) return measured(clinic, originOf(where));
  const errorM = POINT_ERROR_M[clinic.accuracy];
  return { clinic, distanceM: null, direction: null, isOwnTownship: false, errorM };
}

function byDistanceAndLevel(a: NearPlace, b: NearPlace): number {
  if (a.isOwnTownship !== b.isOwnTownship) return a.isOwnTownship ? -1 : 1;
  const [ofA, ofB] = [a.distanceM ?? Infinity, b.distanceM ?? Infinity];
  if (ofA !== ofB) return ofA - ofB;
  return (
    KIND_ORDER[a.clinic.kind] - KIND_ORDER[b.clinic.kind] ||
    LEVEL_ORDER[a.clinic.level] - LEVEL_ORDER[b.clinic.level] ||
    (a.clinic.id < b.clinic.id ? -1 : 1)
  );
}

/**
 * In a city outside the region a few kilometres do not matter after a journey of hundreds: the hospitals that a source
 * ties to poisoning care (`role`) come first there. The city keeps its place in the order.
 */
function experiencedFirst(places: readonly NearPlace[]): readonly NearPlace[] {
  const sorted: NearPlace[] = [];
  for (const { clinic } of places) {
    const ofCity = places.filter((place) => place.clinic.city === clinic.city);
    const group =
      clinic.city === null
        ? places.filter((place) => place.clinic === clinic)
        : [
            ...ofCity.filter((place) => place.clinic.role !== null),
            ...ofCity.filter((place) => place.clinic.role === null),
          ];
    for (const place of group) if (!sorted.includes(place)) sorted.push(place);
  }
  return sorted;
}

/** The people's hospital of a county: its first referral, listed even when something else is nearer. */
function isCountyHospital(clinic: Clinic, county: string | null): boolean {
  return (
    clinic.county === county && clinic.level === 'county' && clinic.kind === 'general-hospital'
  );
}

/**
 * The places to go to, in two lists. County lines do not matter: the nearest hospital may lie in the next county.
 * Distances are straight lines between points that are often only a town centre; say so with each one.
 */
export function nearestPlaces(
  clinics: readonly Clinic[],
  where: Whereabouts,
  options: NearestOptions = {},
): NearestPlaces {
  const { firstCount = 4, severeCount = 6 } = options;
  const origin = originOf(where);
  const all = clinics.map((clinic) => measured(clinic, origin)).sort(byDistanceAndLevel);
  const severe = experiencedFirst(all.filter(({ clinic }) => careOf(clinic) === 'severe'));
  const able = all.filter(({ clinic }) => careOf(clinic) === 'first' || clinic.level === 'county');
  const located = able.filter((place) => place.distanceM !== null || place.isOwnTownship);
  const nearest = located.slice(0, firstCount);
  const hospital = able.find(({ clinic }) => isCountyHospital(clinic, origin.county));
  const first =
    hospital === undefined || nearest.includes(hospital) ? nearest : [...nearest, hospital];
  return { basis: origin.basis, severe: severe.slice(0, severeCount), first };
}

/** The township whose point is nearest to a position; to fill in the name when the phone's location was used. */
export function nearestTownship(townships: readonly Township[], at: Point): Township | null {
  let best: Township | null = null;
  let bestM = Infinity;
  for (const township of townships) {
    if (township.at === null) continue;
    const apart = distanceM(at, township.at);
    if (apart < bestM) [best, bestM] = [township, apart];
  }
  return best;
}
