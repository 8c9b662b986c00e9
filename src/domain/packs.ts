import type { SafetyCorrection } from '#content/schemas/edition.ts';
import type { Lang } from './lang.ts';

/** Parts of the app that are stored on the phone. `core` and the chosen languages are stored whole at the first visit. */
export const PACK_IDS = ['core', 'plates', 'map', 'teaching'] as const;
export type PackId = (typeof PACK_IDS)[number];

/** One file of a pack. */
export interface PackFile {
  /** below the base path, no leading slash */
  readonly url: string;
  /** SHA-256 of the file, base64; in lists for the phone only its first 24 of 44 characters */
  readonly sha256: string;
  /** bytes over the wire: brotli for text, as they are for pictures */
  readonly bytes: number;
}

/** What the service worker stores whole at the first visit: the core, and the texts of each language that was opened. */
export interface CoreList {
  /** changes with every change of the files */
  readonly version: string;
  readonly core: readonly PackFile[];
  readonly texts: Readonly<Record<Lang, readonly PackFile[]>>;
  readonly bundles: Bundles;
}

/** The same files again, many in one (`bundle.ts`): code and styles, option pictures in each format, texts of each language. */
export interface Bundles {
  readonly code: PackFile;
  readonly pictures: Readonly<Record<PictureFormat, PackFile>>;
  readonly texts: Readonly<Record<Lang, PackFile>>;
}

/** What the page can store beside the core: `packs.json`. Pictures stand in two formats; a phone stores one of them. */
export interface PackList {
  readonly version: string;
  /** day of this edition of the content, YYYY-MM-DD */
  readonly contentDate: string;
  /** safety corrections up to this edition, newest first */
  readonly safety: readonly SafetyCorrection[];
  /** bytes over the wire of the core in each picture format, and of each language's texts */
  readonly coreBytes: Readonly<Record<PictureFormat, number>>;
  readonly textBytes: Readonly<Record<Lang, number>>;
  /** `sha256` holds the first 24 of its 44 characters: enough to find a damaged file, half the list */
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
