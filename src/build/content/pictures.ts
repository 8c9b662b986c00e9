import type { PictureAnchor, PictureKind, PictureRef } from '#content/pictures.ts';
import { anchorsOf, hasPicture, pictureRef } from '../pictures/catalogue.ts';

let areEmbedded = false;

/**
 * Makes collections carry their pictures. Only a build of the site wants this: a picture that is not known yet is drawn on
 * the spot, and checks, reports and tests of the content must not wait for drawings.
 */
export function embedPictures(): void {
  areEmbedded = true;
}

/**
 * `{ [key]: ref }` of a picture, or nothing while it is not drawn, so that a page can be built before its pictures.
 */
export function pictureOf<Key extends string>(
  key: Key,
  kind: PictureKind,
  id: string | undefined,
): { readonly [K in Key]?: PictureRef } {
  if (!areEmbedded || id === undefined || !hasPicture(kind, id)) return {};
  return { [key]: pictureRef(kind, id) } as { [K in Key]: PictureRef };
}

/** Where the parts are on a picture; empty while it is not drawn. */
export function placesOn(kind: PictureKind, id: string): readonly PictureAnchor[] {
  return areEmbedded && hasPicture(kind, id) ? anchorsOf(kind, id) : [];
}
