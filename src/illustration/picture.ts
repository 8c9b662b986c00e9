import type { PictureAnchor, PictureKind } from '#content/pictures.ts';
import type { Species } from '#content/schemas/species.ts';
import type { Vocabulary } from '#content/schemas/vocabulary.ts';

export type Anchor = PictureAnchor;

/** Facts that drawings are made from. */
export interface PictureInput {
  readonly species: readonly Species[];
  readonly vocabulary: Vocabulary;
}

export interface DrawnPicture {
  /** a whole <svg> of `width` × `height` units, without text, opaque or on the plate colour */
  readonly svg: string;
  readonly anchors: readonly Anchor[];
}

/**
 * One picture that can be drawn. `width` and `height` are the units of its SVG and must have the proportions of its kind
 * (PICTURE_SIZES). Everything that the drawing depends on, besides the code of its group, stands in `input`.
 */
export interface PictureSpec {
  readonly kind: PictureKind;
  /** unique within the kind; file name */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly input: unknown;
  /** vector kinds only: the sheet that it stands on, together with the others that name it */
  readonly sheet?: string;
  /** @throws DrawingFault when the traits cannot be drawn */
  draw(): DrawnPicture;
}

/** Pictures that are made by one folder of src/illustration/. */
export interface PictureGroup {
  /** folder below src/illustration/: a change of its files (or of core/) redraws its pictures, nothing else */
  readonly folder: string;
  /** other folders below src/illustration/ that it borrows drawings from: their changes redraw it too */
  readonly borrows?: readonly string[];
  readonly kinds: readonly PictureKind[];
  list(input: PictureInput): readonly PictureSpec[];
}

/** A combination of traits that cannot be drawn. Stops the build; nothing generic is drawn instead. */
export class DrawingFault extends Error {
  readonly subject: string;
  readonly trait: string;

  constructor(subject: string, trait: string, reason: string) {
    super(`${subject}: ${trait} cannot be drawn: ${reason}`);
    this.name = 'DrawingFault';
    this.subject = subject;
    this.trait = trait;
  }
}

/** Colour of the paper under every picture; the token `--plate` of the design. */
export const PLATE_COLOUR = '#f3e8cf';

/** Wraps a drawing as a whole SVG on plate-coloured paper. */
export function onPlate(size: { width: number; height: number }, body: string): string {
  const { width, height } = size;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><path fill="${PLATE_COLOUR}" d="M0 0h${width}v${height}h-${width}z"/>${body}</svg>`;
}
