import type { PackFile } from './packs.ts';
import { bytesOf } from './packs.ts';

/** What the phone holds of a pack. `whole` only when every file is there in this version. */
export type PackState =
  | { readonly kind: 'none'; readonly totalBytes: number }
  | {
      readonly kind: 'part';
      readonly doneBytes: number;
      readonly totalBytes: number;
      readonly missing: readonly PackFile[];
    }
  | { readonly kind: 'whole'; readonly totalBytes: number };

/**
 * Compares a pack with what is stored.
 *
 * @param stored addresses of stored files, below the base path
 */
export function packStateOf(files: readonly PackFile[], stored: ReadonlySet<string>): PackState {
  const missing = files.filter((file) => !stored.has(file.url));
  const totalBytes = bytesOf(files);
  if (missing.length === 0) return { kind: 'whole', totalBytes };
  if (missing.length === files.length) return { kind: 'none', totalBytes };
  return { kind: 'part', doneBytes: totalBytes - bytesOf(missing), totalBytes, missing };
}

/** What is known about the connection of a phone; most engines tell nothing. */
export interface ConnectionHint {
  readonly isSaveData: boolean | undefined;
  readonly type: string | undefined;
  readonly effectiveType: string | undefined;
}

/** Whether every megabyte is known to cost money: the phone says that it is on mobile data. */
export function isMetered(hint: ConnectionHint): boolean {
  return hint.type === 'cellular' || hint.type === 'wimax';
}

/**
 * Whether packs may be fetched without asking: on a connection known to be good and not metered.
 * Mobile data where it can be known, data saving, or an unknown slow line mean: ask first.
 */
export function mayFetchUnasked(hint: ConnectionHint, isSavingData: boolean): boolean {
  if (isSavingData || hint.isSaveData === true) return false;
  if (hint.type !== undefined && hint.type !== 'unknown')
    return hint.type === 'wifi' || hint.type === 'ethernet';
  return false;
}
