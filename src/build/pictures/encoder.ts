import { Resvg } from '@resvg/resvg-js';
import sharp, { type Sharp } from 'sharp';
import { PICTURE_SIZES, type PictureKind } from '#content/pictures.ts';

/** Qualities to try from the best down until the file is small enough; the last one is taken as it is. */
interface Ladder {
  readonly maxBytes: number;
  readonly qualities: readonly [number, ...number[]];
}

export interface EncoderSettings {
  readonly avif: Ladder;
  readonly webp: Ladder;
}

const kilobytes = (n: number) => n * 1000;

function ladder(maxKilobytes: number, ...qualities: readonly [number, ...number[]]): Ladder {
  return { maxBytes: kilobytes(maxKilobytes), qualities };
}

/** Limits follow the budgets: plates ≤ 30/45 KB, thumbs ≤ 5 KB. */
/** Kinds by lines (`isVector`) are not here. */
const SETTINGS: Readonly<Partial<Record<PictureKind, EncoderSettings>>> = {
  plate: { avif: ladder(26, 52, 46, 40, 34, 28), webp: ladder(40, 72, 64, 56, 48, 40) },
  thumb: { avif: ladder(4.8, 52, 46, 40, 34, 28, 22), webp: ladder(5, 72, 62, 52, 42, 32, 22) },
  pairside: { avif: ladder(7, 50, 44, 38, 32, 26), webp: ladder(10, 68, 58, 48, 40, 30) },
  plant: { avif: ladder(28, 52, 46, 40, 34, 28), webp: ladder(42, 72, 64, 56, 48, 40) },
  plantthumb: { avif: ladder(4.8, 52, 44, 36, 28, 22), webp: ladder(5, 72, 60, 50, 40, 30, 20) },
  scene: { avif: ladder(8, 50, 44, 38, 32), webp: ladder(12, 70, 60, 50, 42) },
  pictogram: { avif: ladder(2.5, 56, 46), webp: ladder(3.5, 76, 60) },
  symptom: { avif: ladder(4, 50, 42, 34), webp: ladder(6, 70, 60, 50) },
  brand: { avif: ladder(8, 52, 44), webp: ladder(12, 72, 60) },
};

export function settingsOf(kind: PictureKind): EncoderSettings | undefined {
  return SETTINGS[kind];
}

export interface Rasters {
  readonly avif: Buffer;
  readonly webp: Buffer;
}

async function smallEnough(
  steps: Ladder,
  encode: (quality: number) => Promise<Buffer>,
): Promise<Buffer> {
  let bytes: Buffer | undefined;
  for (const quality of steps.qualities) {
    bytes = await encode(quality);
    if (bytes.length <= steps.maxBytes) break;
  }
  if (bytes === undefined) throw new Error('no quality was tried');
  return bytes;
}

/** Paints an SVG at a width in pixels. Without fonts: a picture holds no text, so no machine's fonts can change it. */
export function paint(svg: string, widthPx: number): Sharp {
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: widthPx },
    font: { loadSystemFonts: false },
  }).render();
  const raw = { width: image.width, height: image.height, channels: 4 as const };
  return sharp(image.pixels, { raw }).removeAlpha();
}

/** Rasters of one picture in the pixel size of its kind. One thread, so that the bytes are the same every time. */
export async function rasterise(kind: PictureKind, svg: string): Promise<Rasters> {
  sharp.concurrency(1);
  const settings = settingsOf(kind);
  if (settings === undefined) throw new Error(`pictures of the kind ${kind} are not rasterised`);
  const image = paint(svg, PICTURE_SIZES[kind].width);
  const { avif, webp } = settings;
  return {
    avif: await smallEnough(avif, (quality) => image.clone().avif({ quality, effort: 4 }).toBuffer()),
    webp: await smallEnough(webp, (quality) => image.clone().webp({ quality, effort: 5 }).toBuffer()),
  };
}
