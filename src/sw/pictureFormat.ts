import type { PictureFormat } from '#domain/packs.ts';

/** One grey pixel as AVIF, drawn for this test. */
const PIXEL =
  'AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAANZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAAAERAAAEAAQAAAAAA+gABAAAAAAAAABoAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABhdjAxAAAAAA5waXRtAAAAAAABAAAAVmlwcnAAAAA4aXBjbwAAAAxhdjFDgSACAAAAABRpc3BlAAAAAAAAAAEAAAABAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAgMAAAAibWRhdBIACgc4AAaQENBpMg0cQmLk4AAWAACQNY41';

/** Which of the two picture formats this engine draws. WebP is the answer whenever in doubt: every engine of the floor has it. */
export async function pictureFormat(): Promise<PictureFormat> {
  try {
    const bytes = Uint8Array.from(atob(PIXEL), (sign) => sign.charCodeAt(0));
    await createImageBitmap(new Blob([bytes], { type: 'image/avif' }));
    return 'avif';
  } catch {
    // The engine cannot decode AVIF: that is what was asked.
    return 'webp';
  }
}
