import type { PictureAnchor, PictureRef } from '#content/pictures.ts';
import type { LookPart, PairPictures } from '#content/species.ts';
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

const DIFFERS = 'differs-';

/** Both sides of a pair at the same scale, this species first, with the places where they differ; nothing unless both are drawn. */
export function pairOf(id: string, other: string): { readonly pair?: PairPictures } {
  const [mine, theirs] = [`${id}--${other}`, `${other}--${id}`];
  const { one } = pictureOf('one', 'pairside', mine);
  const { two } = pictureOf('two', 'pairside', theirs);
  if (one === undefined || two === undefined) return {};
  const places = placesOn('pairside', theirs);
  const marks = placesOn('pairside', mine).flatMap(({ part, x, y }) => {
    const there = places.find((place) => place.part === part);
    if (!part.startsWith(DIFFERS) || there === undefined) return [];
    const name = part.slice(DIFFERS.length) as LookPart;
    return [{ part: name, at: [x, y, there.x, there.y] as const }];
  });
  return { pair: { sides: [one, two], marks } };
}
