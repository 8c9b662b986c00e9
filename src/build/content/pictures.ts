import type { PictureAnchor, PictureKind, PictureRef } from '#content/pictures.ts';
import { anchorsOf, hasPicture, pictureRef } from '../pictures/catalogue.ts';

/**
 * An environment variable and not a module variable: Vite bundles the plugin with its config, while the areas are imported by
 * Node, so this module exists twice in one build.
 */
const FLAG = 'JUNAN_EMBED_PICTURES';

/**
 * Makes collections carry their pictures. Only a build of the site wants this: a picture that is not known yet is drawn on
 * the spot, and checks, reports and tests of the content must not wait for drawings.
 */
export function embedPictures(): void {
  process.env[FLAG] = '1';
}

const areEmbedded = () => process.env[FLAG] === '1';

/**
 * `{ [key]: ref }` of a picture, or nothing while it is not drawn, so that a page can be built before its pictures.
 */
export function pictureOf<Key extends string>(
  key: Key,
  kind: PictureKind,
  id: string | undefined,
): { readonly [K in Key]?: PictureRef } {
  if (!areEmbedded() || id === undefined || !hasPicture(kind, id)) return {};
  return { [key]: pictureRef(kind, id) } as { [K in Key]: PictureRef };
}

/** Where the parts are on a picture; empty while it is not drawn. */
export function placesOn(kind: PictureKind, id: string): readonly PictureAnchor[] {
  return areEmbedded() && hasPicture(kind, id) ? anchorsOf(kind, id) : [];
}
