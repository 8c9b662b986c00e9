import sharp from 'sharp';
import type { CleanPhoto } from '../storage/photos.ts';
import { Refusal } from './problem.ts';

/** Longest side of what is kept: enough to see gills and a volva, small enough for a county's line. */
const KEPT_SIDE_PX = 1600;
const DECODE_SECONDS = 15;

// One thread per photo; the gate decides how many photos are decoded at once.
sharp.concurrency(1);
sharp.cache(false);

/** The type by content, not by what the sender says. */
function typeOf(bytes: Uint8Array): string | undefined {
  const starts = (...head: number[]) => head.every((byte, index) => bytes[index] === byte);
  const word = (from: number) => String.fromCharCode(...bytes.subarray(from, from + 4));
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (word(0) === 'RIFF' && word(8) === 'WEBP') return 'image/webp';
  return undefined;
}

/**
 * Decodes a photo and writes it anew as WebP: what is kept has no position, no camera data and nothing hidden behind the picture.
 *
 * @throws Refusal unsupported-media-type; bad-photo (damaged, too many pixels, takes too long)
 */
export async function cleanPhoto(bytes: Uint8Array, maxPixels: number): Promise<CleanPhoto> {
  if (typeOf(bytes) === undefined) throw new Refusal('unsupported-media-type');
  try {
    const { data, info } = await sharp(bytes, {
      limitInputPixels: maxPixels,
      failOn: 'error',
      pages: 1,
    })
      .rotate()
      .resize(KEPT_SIDE_PX, KEPT_SIDE_PX, { fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: DECODE_SECONDS })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
    return { mediaType: 'image/webp', content: data, width: info.width, height: info.height };
  } catch {
    throw new Refusal('bad-photo');
  }
}
