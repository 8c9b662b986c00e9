import type { Lang } from './lang.ts';

/** Parts of the app that are stored on the phone. `core` and the chosen languages are stored whole at the first visit. */
export const PACK_IDS = ['core', 'plates', 'map', 'teaching'] as const;
export type PackId = (typeof PACK_IDS)[number];

/** One file of a pack. */
export interface PackFile {
  /** below the base path, no leading slash */
  readonly url: string;
  /** SHA-256 of the file, base64 */
  readonly sha256: string;
  /** bytes over the wire: brotli for text, as they are for pictures */
  readonly bytes: number;
}

/** Everything that can be stored, as the build lists it. Pictures stand in two formats; a phone stores one of them. */
export interface PackList {
  /** changes with every change of the files */
  readonly version: string;
  /** date of the youngest content, YYYY-MM-DD */
  readonly contentDate: string;
  readonly core: readonly PackFile[];
  readonly texts: Readonly<Record<Lang, readonly PackFile[]>>;
  readonly packs: Readonly<Record<Exclude<PackId, 'core'>, readonly PackFile[]>>;
}

export type PictureFormat = 'avif' | 'webp';

/** The files of a list that a phone with this picture format needs. */
export function filesForFormat(
  files: readonly PackFile[],
  format: PictureFormat,
): readonly PackFile[] {
  const other = format === 'avif' ? '.webp' : '.avif';
  return files.filter((file) => !file.url.endsWith(other));
}

/** Sum of bytes over the wire. */
export function bytesOf(files: readonly PackFile[]): number {
  return files.reduce((sum, file) => sum + file.bytes, 0);
}
