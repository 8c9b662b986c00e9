import { AVIF_PIXEL } from '#domain/avifPixel.ts';
import type { PictureFormat } from '#domain/packs.ts';

/** Which of the two picture formats this engine draws. WebP is the answer whenever in doubt: every engine of the floor has it. */
export async function pictureFormat(): Promise<PictureFormat> {
  try {
    const bytes = Uint8Array.from(atob(AVIF_PIXEL), (sign) => sign.charCodeAt(0));
    await createImageBitmap(new Blob([bytes], { type: 'image/avif' }));
    return 'avif';
  } catch {
    // The engine cannot decode AVIF: that is what was asked.
    return 'webp';
  }
}
