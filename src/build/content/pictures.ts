import type { PictureAnchor, PictureKind, PictureRef } from '#content/pictures.ts';
import { anchorsOf, hasPicture, pictureRef } from '../pictures/catalogue.ts';

/**
 * `{ [key]: ref }` of a picture, or nothing while it is not drawn, so that a page can be built before its pictures.
 */
export function pictureOf<Key extends string>(
  key: Key,
  kind: PictureKind,
  id: string | undefined,
): { readonly [K in Key]?: PictureRef } {
  if (id === undefined || !hasPicture(kind, id)) return {};
  return { [key]: pictureRef(kind, id) } as { [K in Key]: PictureRef };
}

/** Where the parts are on a picture; empty while it is not drawn. */
export function placesOn(kind: PictureKind, id: string): readonly PictureAnchor[] {
  return hasPicture(kind, id) ? anchorsOf(kind, id) : [];
}
