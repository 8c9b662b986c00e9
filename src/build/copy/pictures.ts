import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { isVector, PICTURE_KINDS } from '#content/pictures.ts';
import type { PictureKind, PictureRef } from '#content/pictures.ts';
import { pictureCatalogue } from '../pictures/catalogue.ts';

const STORE = join('.cache', 'copy-pictures');

/** Width in pixels and quality in the single file; kinds that are not named stay as they are. */
const SMALLER: Readonly<
  Partial<Record<PictureKind, { readonly width: number; readonly quality: number }>>
> = {
  plate: { width: 512, quality: 55 },
  plant: { width: 512, quality: 55 },
  pairside: { width: 256, quality: 52 },
};

/** One picture of the project as WebP, or a sheet of line drawings as it is. */
export interface CopyPicture {
  readonly ref: PictureRef;
  readonly type: 'webp' | 'svg';
  readonly bytes: Buffer;
}

/** All pictures as WebP and all sheets, as the site has them. */
export function* fullPictures(): Generator<CopyPicture> {
  const catalogue = pictureCatalogue();
  for (const { file, svg } of catalogue.sheets())
    yield { ref: file as PictureRef, type: 'svg', bytes: Buffer.from(svg) };
  for (const kind of PICTURE_KINDS) {
    if (isVector(kind)) continue;
    for (const id of catalogue.ids(kind)) {
      const { rasterKey } = catalogue.record(catalogue.find(kind, id));
      yield {
        ref: catalogue.ref(kind, id),
        type: 'webp',
        bytes: catalogue.store.rasters(kind, id, rasterKey).webp,
      };
    }
  }
}

async function smaller({ ref, bytes }: CopyPicture): Promise<Buffer> {
  const settings = SMALLER[ref.slice(0, ref.indexOf('/')) as PictureKind];
  if (settings === undefined) return bytes;
  const file = join(STORE, `${ref}.${settings.width}-${settings.quality}.webp`);
  if (existsSync(file)) return readFileSync(file);
  const made = await sharp(bytes)
    .resize({ width: settings.width })
    .webp({ quality: settings.quality, effort: 6 })
    .toBuffer();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, made);
  return made;
}

/** All pictures for the single file: the large ones are drawn smaller, so that everything fits into one file. */
export async function smallPictures(): Promise<readonly CopyPicture[]> {
  const made: CopyPicture[] = [];
  for (const picture of fullPictures()) made.push({ ...picture, bytes: await smaller(picture) });
  return made;
}
