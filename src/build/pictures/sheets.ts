import { SHEET_GAP, type PictureKind, type PictureRef } from '#content/pictures.ts';
import { namespaced } from '#illustration/core/svg.ts';
import type { PictureSpec } from '#illustration/picture.ts';
import { digest } from './keys.ts';
import { rasterName } from './store.ts';

/** Pictures of a vector kind in one file, one below the other. */
export interface Sheet {
  readonly kind: PictureKind;
  readonly id: string;
  /** picture ids from the top down */
  readonly pictures: readonly string[];
  /** the file, without a place on it */
  readonly file: string;
  readonly svg: string;
}

const OUTER = /^<svg [^>]*>(.*)<\/svg>$/s;

/**
 * Puts drawings on one sheet. Neighbours repeat most of their lines, so a sheet is far smaller than its pictures
 * (compressed, about a third), and needs one request. A page shows one by moving the sheet behind a window: the named views
 * of SVG would do the same, but engines take the size of the whole sheet for the size of the view.
 *
 * @throws when a drawing is no whole SVG
 */
export function sheetSvg(specs: readonly PictureSpec[]): string {
  const [first] = specs;
  if (first === undefined) throw new Error('a sheet needs pictures');
  const { width, height } = first;
  const bodies = specs.map(({ kind, id, draw }, i) => {
    const body = OUTER.exec(draw().svg)?.[1];
    if (body === undefined) throw new Error(`${kind}/${id} is no whole SVG`);
    return `<svg y="${i * (height + SHEET_GAP)}" width="${width}" height="${height}">${namespaced(body, `p${i}`)}</svg>`;
  });
  const tall = (height + SHEET_GAP) * specs.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${tall}" width="${width}" height="${tall}">${bodies.join('')}</svg>`;
}

/** Draws the sheets of a list of pictures, in the order of the list. */
export function sheetsOf(specs: readonly PictureSpec[]): readonly Sheet[] {
  const together = new Map<string, PictureSpec[]>();
  for (const spec of specs) {
    if (spec.sheet === undefined) throw new Error(`${spec.kind}/${spec.id} stands on no sheet`);
    const name = `${spec.kind}/${spec.sheet}`;
    together.set(name, [...(together.get(name) ?? []), spec]);
  }
  return [...together.values()].map((list) => {
    const { kind, sheet: id = '' } = list[0] ?? { kind: 'option' as const };
    const svg = sheetSvg(list);
    return { kind, id, pictures: list.map((spec) => spec.id), file: rasterName(kind, id, digest(svg)), svg };
  });
}

/** The ref of a picture on a sheet. */
export function refOn({ file, pictures }: Sheet, id: string): PictureRef {
  return `${file}#${pictures.indexOf(id)}/${pictures.length}` as PictureRef;
}
