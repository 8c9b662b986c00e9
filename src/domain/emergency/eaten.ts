/** What was eaten, as far as a family can say it. `unknown` is treated as all of them at once (rule R14). */
export const EATEN_KINDS = ['mushroom', 'fermented_flour', 'aconite', 'unknown'] as const;
export type EatenKind = (typeof EATEN_KINDS)[number];

/** Guard for stored or typed values. */
export function isEatenKind(value: unknown): value is EatenKind {
  return EATEN_KINDS.some((kind) => kind === value);
}
