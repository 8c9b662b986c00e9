import type { Clinic } from '#content/regionShapes.ts';

/**
 * What a place is listed for.
 * - `severe`: a tertiary general hospital, or one that confirmed intensive care and blood purification.
 *   Lethal poisonings and severe cases go there directly (rule of the province, sources YN-HC-2023, YN-HC-2024).
 * - `first`: treats at once and refers.
 */
export type Care = 'severe' | 'first';

const TREATS_ALL: readonly Clinic['kind'][] = ['general-hospital', 'children-hospital'];

/** A service counts only when somebody confirmed it; "not known" never does. */
export function hasConfirmedRescue({ services }: Pick<Clinic, 'services'>): boolean {
  if (services === null) return false;
  const cleansBlood = services.hemoperfusion || services.plasma_exchange || services.dialysis;
  return services.icu === true && cleansBlood === true;
}

/** A children's hospital is listed for severe cases only when a source says that it takes them (`role`). */
export function careOf(clinic: Pick<Clinic, 'kind' | 'grade' | 'role' | 'services'>): Care {
  if (hasConfirmedRescue(clinic)) return 'severe';
  if (!TREATS_ALL.includes(clinic.kind)) return 'first';
  if (clinic.kind === 'children-hospital') return clinic.role === null ? 'first' : 'severe';
  return clinic.grade?.is === '3A' ? 'severe' : 'first';
}
