import { pictureOf, placesOn, type Anchor } from '../pictures.ts';

export function thumbOf(id: string): { readonly thumb?: string } {
  return pictureOf('thumb', 'thumb', id);
}

export function plateOf(id: string): {
  readonly plate?: string;
  readonly anchors: readonly Anchor[];
} {
  return { ...pictureOf('plate', 'plate', id), anchors: placesOn('plate', id) };
}

/** Both sides of a pair at the same scale, this species first; nothing unless both are drawn. */
export function pairOf(id: string, other: string): { readonly pair?: readonly [string, string] } {
  const { one } = pictureOf('one', 'pairside', `${id}--${other}`);
  const { two } = pictureOf('two', 'pairside', `${other}--${id}`);
  return one === undefined || two === undefined ? {} : { pair: [one, two] };
}
