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
 * is a view of a sheet: `option/volva.3fa2b1c4#limbate` in the file `pictures/option/volva.3fa2b1c4.svg`.
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
  const [file = '', view] = ref.split('#');
  return `pictures/${file}.${type}${view === undefined ? '' : `#${view}`}`;
}

/** A picture of a sheet of a vector kind, e.g. the state `limbate` on the sheet `option/volva.3fa2b1c4`. */
export function viewOf(sheet: PictureRef, view: string): PictureRef {
  return `${sheet}#${view}` as PictureRef;
}

/** A place on a picture that a call-out can point at. The words of the call-out stand outside the picture. */
export interface PictureAnchor {
  /** what is there: cap, margin, gills, pores, ring, stem, volva, base, flesh, … */
  readonly part: string;
  /** per cent of the width from the left, of the height from the top */
  readonly x: number;
  readonly y: number;
}
