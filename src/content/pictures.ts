/** Pixel size of every kind of picture: all pictures of a kind are of one size, so that pages never jump. */
export const PICTURE_SIZES = {
  /** a species at full width: habit, underside, section, close-up */
  plate: { width: 720, height: 960 },
  /** a species in lists; never crops the foot of a mushroom with a volva */
  thumb: { width: 320, height: 256 },
  /** one state of a character in the checker; id = `<character>-<state>`; drawn by lines, not rasterised */
  option: { width: 168, height: 126 },
  /** one side of a look-alike pair; both sides of a pair are drawn at one scale; id = `<species>--<other>` */
  pairside: { width: 320, height: 400 },
  /** a poisonous plant or root at full width */
  plant: { width: 720, height: 960 },
  plantthumb: { width: 320, height: 256 },
  /** one step of a story without words */
  scene: { width: 440, height: 275 },
  /** a sign to do or not to do */
  pictogram: { width: 192, height: 192 },
  /** what an ill person feels */
  symptom: { width: 240, height: 240 },
  /** install steps, empty states */
  brand: { width: 440, height: 275 },
} as const satisfies Record<string, { readonly width: number; readonly height: number }>;

export type PictureKind = keyof typeof PICTURE_SIZES;

export const PICTURE_KINDS = Object.keys(PICTURE_SIZES) as readonly PictureKind[];

/** Kinds that are delivered as lines (SVG): sharp at any size, many pictures of one subject in one file. */
const VECTOR_KINDS: readonly PictureKind[] = ['option'];

export function isVector(kind: PictureKind): boolean {
  return VECTOR_KINDS.includes(kind);
}

declare const pictureRef: unique symbol;
/**
 * Address of a picture without its ending: `plate/amanita-exitialis.3fa2b1c4`. The files are `pictures/<ref>.avif` and
 * `pictures/<ref>.webp` below the base path. The eight digits change when the picture changes. A picture of a vector kind
 * is a place on a sheet: `option/volva.3fa2b1c4#2/6`, the third of six in `pictures/option/volva.3fa2b1c4.svg`.
 */
export type PictureRef = string & { readonly [pictureRef]: true };

/** The kind that a ref belongs to. @throws when the text is no picture ref */
export function kindOf(ref: PictureRef): PictureKind {
  const kind = ref.slice(0, ref.indexOf('/'));
  if (!(kind in PICTURE_SIZES)) throw new Error(`no picture ref: ${ref}`);
  return kind as PictureKind;
}

/** Width and height in pixels, for the attributes of `<img>`. */
export function sizeOf(ref: PictureRef): { readonly width: number; readonly height: number } {
  return PICTURE_SIZES[kindOf(ref)];
}

/** Path of the file below the base path of the site. */
export function pictureFile(ref: PictureRef, type: 'avif' | 'webp' | 'svg'): string {
  return `pictures/${ref.split('#')[0] ?? ref}.${type}`;
}

/** Empty units between two pictures of a sheet, so that an edge never shows a line of the neighbour. */
export const SHEET_GAP = 8;

/** Which one, counted from 0, of how many pictures that stand one below the other on a sheet. */
export interface SheetPlace {
  readonly index: number;
  readonly count: number;
}

/** Where a picture of a vector kind stands on its sheet; undefined for the other kinds. */
export function placeOnSheet(ref: PictureRef): SheetPlace | undefined {
  const [, index, count] = /#(\d+)\/(\d+)$/.exec(ref) ?? [];
  return index === undefined ? undefined : { index: Number(index), count: Number(count) };
}

/** A place on a picture that a call-out can point at. The words of the call-out stand outside the picture. */
export interface PictureAnchor {
  /** what is there: cap, margin, gills, pores, ring, stem, volva, base, flesh, … */
  readonly part: string;
  /** per cent of the width from the left, of the height from the top */
  readonly x: number;
  readonly y: number;
}
