import type { PictureKind, PictureRef } from '#content/pictures.ts';
import { namespaced } from '#illustration/core/svg.ts';
import type { PictureSpec } from '#illustration/picture.ts';
import { digest } from './keys.ts';
import { rasterName } from './store.ts';

/** Pictures of a vector kind in one file, one below the other; each is a named view of it. */
export interface Sheet {
  readonly kind: PictureKind;
  readonly id: string;
  readonly ref: PictureRef;
  readonly svg: string;
}

const OUTER = /^<svg [^>]*>(.*)<\/svg>$/s;

/**
 * Puts drawings on one sheet. Neighbours repeat most of their lines, so a sheet is far smaller than its pictures
 * (compressed, about a third), and needs one request.
 *
 * @throws when a drawing is no whole SVG, or two have one name
 */
export function sheetSvg(specs: readonly PictureSpec[]): string {
  const [first] = specs;
  if (first === undefined) throw new Error('a sheet needs pictures');
  const { width, height } = first;
  const names = specs.map(({ kind, id, sheet }) => {
    if (sheet === undefined) throw new Error(`${kind}/${id}: a picture by lines needs a sheet`);
    return sheet.view;
  });
  if (new Set(names).size < names.length) throw new Error(`sheet ${first.id}: two views have one name`);
  const views = names.map((name, i) => `<view id="${name}" viewBox="0 ${i * height} ${width} ${height}"/>`);
  const bodies = specs.map(({ kind, id, draw }, i) => {
    const body = OUTER.exec(draw().svg)?.[1];
    if (body === undefined) throw new Error(`${kind}/${id} is no whole SVG`);
    return `<svg y="${i * height}" width="${width}" height="${height}">${namespaced(body, `p${i}`)}</svg>`;
  });
  const tall = height * specs.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${tall}" width="${width}" height="${tall}">${views.join('')}${bodies.join('')}</svg>`;
}

/** Draws the sheets of a list of pictures, in the order of the list. */
export function sheetsOf(specs: readonly PictureSpec[]): readonly Sheet[] {
  const together = new Map<string, PictureSpec[]>();
  for (const spec of specs) {
    const name = `${spec.kind}/${spec.sheet?.id ?? spec.id}`;
    together.set(name, [...(together.get(name) ?? []), spec]);
  }
  return [...together].map(([name, list]) => {
    const svg = sheetSvg(list);
    const [kind = '', id = ''] = name.split('/');
    const ref = rasterName(kind as PictureKind, id, digest(svg)) as PictureRef;
    return { kind: kind as PictureKind, id, ref, svg };
  });
}
