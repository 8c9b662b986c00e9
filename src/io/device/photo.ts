import { readCameraNotes } from '#domain/report/exif.ts';
import type { CameraNotes } from '#domain/report/exif.ts';
import { pictureKind } from '#domain/report/pictureKind.ts';
import { sha256Hex } from '#domain/sha256.ts';

/**
 * Why a picture cannot be used. Each has its words in content/locales/<lang>/report.json, part `photo`.
 *
 * | problem   | means                                                                |
 * | --------- | -------------------------------------------------------------------- |
 * | heic      | a HEIC file, which this phone cannot open                             |
 * | damaged   | a picture file that breaks off or makes no sense                      |
 * | no-photo  | another kind of file                                                  |
 * | memory    | opened, but this phone has not the memory to make it smaller           |
 */
export type PhotoProblem = 'heic' | 'damaged' | 'no-photo' | 'memory';

/** A photo that is ready to be sent: small, and without anything the camera noted. */
export interface SmallPhoto {
  readonly bytes: ArrayBuffer;
  readonly mediaType: 'image/jpeg';
  /** SHA-256 of the bytes in hex */
  readonly sha256: string;
  /** where it was taken, told apart from the picture; only used when the person agrees */
  readonly position: CameraNotes['position'];
}

/** Enough to see gills and a volva, small enough for a weak line. */
const LONG_SIDE_PX = 1600;
const MOST_BYTES = 300_000;
/** Tried in this order until the file is small enough; the last one is taken as it is. */
const TRIES = [
  { side: LONG_SIDE_PX, quality: 0.82 },
  { side: LONG_SIDE_PX, quality: 0.7 },
  { side: 1280, quality: 0.7 },
  { side: 1280, quality: 0.55 },
  { side: 960, quality: 0.55 },
  { side: 800, quality: 0.4 },
] as const;
const HEAD_BYTES = 131_072;

// FileReader and not Blob.arrayBuffer: the app's floor is Chromium 78, which has only Response or FileReader for it.
function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error ?? new Error('the file cannot be read'));
    reader.readAsArrayBuffer(blob);
  });
}

function load(file: Blob): Promise<HTMLImageElement | undefined> {
  const url = URL.createObjectURL(file);
  return new Promise((resolve) => {
    const image = new Image();
    const done = (found: HTMLImageElement | undefined) => {
      URL.revokeObjectURL(url);
      resolve(found);
    };
    image.onload = () => done(image);
    image.onerror = () => done(undefined);
    image.src = url;
  });
}

/** Engines before Chromium 81 draw a picture as it lies in the file; later ones turn it upright by themselves. */
function turnsBySelf(): boolean {
  return CSS.supports('image-orientation', 'from-image');
}

function draw(
  image: HTMLImageElement,
  side: number,
  orientation: number,
): HTMLCanvasElement | undefined {
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, side / Math.max(naturalWidth, naturalHeight));
  const width = Math.max(1, Math.round(naturalWidth * scale));
  const height = Math.max(1, Math.round(naturalHeight * scale));
  const turn = turnsBySelf() ? 1 : orientation;
  const isOnSide = turn >= 5;
  const canvas = document.createElement('canvas');
  canvas.width = isOnSide ? height : width;
  canvas.height = isOnSide ? width : height;
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  // Transparent pictures would turn black in a JPEG.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  // Exif orientation 1 to 8 as a matrix (Exif 2.32, 4.6.4).
  const matrices: readonly (readonly [number, number, number, number, number, number])[] = [
    [1, 0, 0, 1, 0, 0],
    [-1, 0, 0, 1, width, 0],
    [-1, 0, 0, -1, width, height],
    [1, 0, 0, -1, 0, height],
    [0, 1, 1, 0, 0, 0],
    [0, 1, -1, 0, height, 0],
    [0, -1, -1, 0, height, width],
    [0, -1, 1, 0, 0, width],
  ];
  context.setTransform(...(matrices[turn - 1] ?? [1, 0, 0, 1, 0, 0]));
  context.drawImage(image, 0, 0, width, height);
  return canvas;
}

function jpegOf(canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  if (subtle === undefined) return sha256Hex(new Uint8Array(bytes));
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Makes a picture small enough to be sent: long side at most 1600 px, at most 300 KB, JPEG. It is painted anew, so
 * nothing that the camera noted (position, serial number, time) is left in it. Works on the phone, without a network.
 */
export async function shrinkPhoto(file: File): Promise<SmallPhoto | PhotoProblem> {
  let head: Uint8Array;
  try {
    head = new Uint8Array(await bytesOf(file.slice(0, HEAD_BYTES)));
  } catch {
    // A file on a card that was pulled out, or in a cloud that cannot be reached.
    return 'damaged';
  }
  const kind = pictureKind(head);
  const image = await load(file);
  if (image === undefined || image.naturalWidth === 0) {
    if (kind === 'heic') return 'heic';
    return kind === 'unknown' ? 'no-photo' : 'damaged';
  }
  const { orientation, position } = readCameraNotes(head);
  let blob: Blob | null = null;
  let drawnSide = 0;
  let canvas: HTMLCanvasElement | undefined;
  for (const { side, quality } of TRIES) {
    if (side !== drawnSide) canvas = draw(image, side, orientation);
    drawnSide = side;
    if (canvas === undefined) return 'memory';
    blob = await jpegOf(canvas, quality);
    // An engine that has not the memory gives no blob or an empty one.
    if (blob !== null && blob.size > 0 && blob.size <= MOST_BYTES) break;
  }
  if (blob === null || blob.size === 0) return 'memory';
  const bytes = await bytesOf(blob);
  return { bytes, mediaType: 'image/jpeg', sha256: await hashOf(bytes), position };
}
