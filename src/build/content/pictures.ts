/** Kinds of pictures that content embeds. */
export type EmbeddedKind = 'plate' | 'thumb' | 'pairside' | 'plant' | 'plantthumb' | 'scene';

/** A place on a picture, in per cent. */
export interface Anchor {
  readonly part: string;
  readonly x: number;
  readonly y: number;
}

/**
 * `{ [key]: address }` of a picture, or nothing while it is not drawn, so that a page can be built before its pictures.
 */
export function pictureOf<Key extends string>(
  _key: Key,
  _kind: EmbeddedKind,
  _id: string | undefined,
): { readonly [K in Key]?: string } {
  return {};
}

/** Where the parts are on a picture; empty while it is not drawn. */
export function placesOn(_kind: EmbeddedKind, _id: string): readonly Anchor[] {
  return [];
}
