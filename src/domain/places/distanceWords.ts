import type { NearPlace } from './nearest.ts';

/**
 * How a distance is told. Whole kilometres only: the points are wrong by up to several.
 * - `own`: in the chosen township; `same-town`: both stand at the centre of the same town
 */
export type DistanceWords =
  | { readonly kind: 'own' | 'same-town' | 'unknown' }
  | { readonly kind: 'under-1' }
  | { readonly kind: 'km'; readonly km: number };

export function distanceWords({ distanceM, isOwnTownship }: NearPlace): DistanceWords {
  if (isOwnTownship) return { kind: 'own' };
  if (distanceM === null) return { kind: 'unknown' };
  if (distanceM === 0) return { kind: 'same-town' };
  if (distanceM < 1000) return { kind: 'under-1' };
  return { kind: 'km', km: Math.round(distanceM / 1000) };
}

/** Years after which a confirmation is shown as old. */
const STALE_AFTER_MONTHS = 12;

/** Whether a confirmation is older than twelve months; it is then shown, but greyed and called old. */
export function isStale(confirmedOn: string, today: string): boolean {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const apart = months(today) - months(confirmedOn);
  return (
    apart > STALE_AFTER_MONTHS ||
    (apart === STALE_AFTER_MONTHS && today.slice(8) > confirmedOn.slice(8))
  );
}
