/** The lists of content/sources/, one per field. */
export const SOURCE_LISTS = ['mushrooms', 'foods', 'clinical', 'region'] as const;
export type SourceList = (typeof SOURCE_LISTS)[number];
