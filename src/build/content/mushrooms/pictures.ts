import type { PictureAnchor, PictureRef } from '#content/pictures.ts';
import { pictureOf, placesOn } from '../pictures.ts';

export function thumbOf(id: string): { readonly thumb?: PictureRef } {
  return pictureOf('thumb', 'thumb', id);
}

export function plateOf(id: string): {
  readonly plate?: PictureRef;
  readonly anchors: readonly PictureAnchor[];
} {
  return { ...pictureOf('plate', 'plate', id), anchors: placesOn('plate', id) };
}

/** Both sides of a pair at the same scale, this species first; nothing unless both are drawn. */
export function pairOf(
  id: string,
  other: string,
): { readonly pair?: readonly [PictureRef, PictureRef] } {
  const { one } = pictureOf('one', 'pairside', `${id}--${other}`);
  const { two } = pictureOf('two', 'pairside', `${other}--${id}`);
  return one === undefined || two === undefined ? {} : { pair: [one, two] };
}
