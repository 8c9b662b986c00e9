import type { Clinic, Point } from '#content/regionShapes.ts';
import { careOf } from '#domain/places/care.ts';

/** What a mark on the map stands for; each has its own shape. */
export type SpotKind = 'severe' | 'county' | 'township';

/** All places that share one point: the hospitals of a county town stand at its centre, so they are one mark. */
export interface Spot {
  /** the point as text; stable as long as the point does not move */
  readonly id: string;
  readonly at: Point;
  readonly kind: SpotKind;
  readonly clinics: readonly Clinic[];
}

const ORDER: readonly SpotKind[] = ['severe', 'county', 'township'];

function kindOf(clinic: Clinic): SpotKind {
  if (careOf(clinic) === 'severe') return 'severe';
  return clinic.level === 'township' ? 'township' : 'county';
}

/** Groups places by their point; the most able one gives the shape and stands first. Places without a point are left out. */
export function spotsOf(clinics: readonly Clinic[]): readonly Spot[] {
  const byPoint = new Map<string, { at: Point; together: Clinic[] }>();
  for (const clinic of clinics) {
    const { at } = clinic;
    if (at === null) continue;
    const id = `${at.lat},${at.lon}`;
    const group = byPoint.get(id) ?? { at, together: [] };
    group.together.push(clinic);
    byPoint.set(id, group);
  }
  const rank = (clinic: Clinic) => ORDER.indexOf(kindOf(clinic));
  return [...byPoint].map(([id, { at, together }]) => {
    const clinicsHere = together.sort((a, b) => rank(a) - rank(b));
    const kind = clinicsHere[0] === undefined ? 'township' : kindOf(clinicsHere[0]);
    return { id, at, kind, clinics: clinicsHere };
  });
}
