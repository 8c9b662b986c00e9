/** Looks that the index filters by. A species may have several. */
export const LOOKS = [
  'white',
  'grey',
  'yellow',
  'red',
  'brown',
  'green',
  'pores',
  'bluing',
  'coral',
  'ball',
  'ear',
  'egg',
] as const;
/** Places that the index filters by. */
export const PLACES = [
  'forest',
  'open',
  'wood',
  'dung',
  'litter',
  'termite',
  'insect',
  'pot',
] as const;

export type Look = (typeof LOOKS)[number];
export type GrowingPlace = (typeof PLACES)[number];
export type Grade = 'deadly' | 'serious' | 'moderate' | 'caution';
/** The three marks that exist. There is none for "may be eaten". */
export type SealKind = 'deadly' | 'poisonous' | 'dontEat';

/** Mark of a species. A look-alike that people collect gets the black one, never a lighter mark. */
export function sealOf(grade: Grade): SealKind {
  if (grade === 'deadly') return 'deadly';
  return grade === 'caution' ? 'dontEat' : 'poisonous';
}
