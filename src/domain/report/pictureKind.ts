/** Kind of a picture file by its first bytes, whatever its name says. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'heic' | 'avif' | 'unknown';

const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

/** @param head at least the first 12 bytes */
export function pictureKind(head: Uint8Array): PictureKind {
  const word = (from: number, to: number) => String.fromCharCode(...head.subarray(from, to));
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'jpeg';
  if (word(1, 4) === 'PNG') return 'png';
  if (word(0, 4) === 'RIFF' && word(8, 12) === 'WEBP') return 'webp';
  if (word(0, 3) === 'GIF') return 'gif';
  if (word(4, 8) !== 'ftyp') return 'unknown';
  const brand = word(8, 12);
  if (brand === 'avif' || brand === 'avis') return 'avif';
  return HEIC_BRANDS.includes(brand) ? 'heic' : 'unknown';
}
