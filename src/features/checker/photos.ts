/** The set of photos that an expert needs. */
export const PHOTOS = ['top', 'underside', 'stem', 'cut', 'scale'] as const;
export type PhotoId = (typeof PHOTOS)[number];
