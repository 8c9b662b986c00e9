import type { EmergencyContent } from '#content/emergency.ts';
import type { EatenKind } from '#domain/emergency/eaten.ts';

/** What an emergency route brings: the words, and what its address already says. */
export interface EmergencyPageData {
  readonly content: EmergencyContent;
  readonly eaten: EatenKind | null;
  readonly isLate: boolean;
}

/** Address of the static page for what was eaten; without scripts the keys are these links. */
export function poisonPath(eaten: EatenKind): string {
  return eaten === 'mushroom' ? '/emergency/' : `/emergency/${eaten.replace('_', '-')}/`;
}
