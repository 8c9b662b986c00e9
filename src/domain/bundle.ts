import { bytesOf } from './packs.ts';
import type { PackFile } from './packs.ts';

/** A file inside a bundle: its text, or its bytes in base64. */
export interface BundledFile {
  /** below the base path, no leading slash */
  readonly url: string;
  readonly type: string;
  readonly text?: string;
  readonly base64?: string;
}

/**
 * What one more request costs on a weak network, in bytes that could have come instead: six requests at a time share a round
 * trip of 400 ms at 400 kbit/s (3.3 KB each), besides their headers (0.7 KB).
 */
const REQUEST_COST_BYTES = 4096;

/** The empty shell of a language. It comes from the server by itself, with the security headers that all pages get. */
const SHELL = /^shell\.[\w-]+\.html$/;

/** Whether a bundle may hold this file. */
export function mayBeBundled(url: string): boolean {
  return !SHELL.test(url);
}

/** Headers that speak about the one answer they came with, not about every page of the site. */
export const OWN_HEADERS = ['content-encoding', 'content-length', 'etag', 'last-modified', 'date'];

/**
 * Whether fetching the whole bundle is cheaper than fetching what is missing file by file: yes at a first visit, no after a
 * small correction.
 */
export function isBundleCheaper(missing: readonly PackFile[], bundle: PackFile): boolean {
  const alone = bytesOf(missing) + missing.length * REQUEST_COST_BYTES;
  return alone > bundle.bytes + REQUEST_COST_BYTES;
}

function isBundled(value: unknown): value is BundledFile {
  if (typeof value !== 'object' || value === null) return false;
  const file = value as Record<string, unknown>;
  const isFilled = typeof file['text'] === 'string' || typeof file['base64'] === 'string';
  return typeof file['url'] === 'string' && typeof file['type'] === 'string' && isFilled;
}

/** The files of a bundle that has come. @throws when it is not a bundle */
export function filesOfBundle(value: unknown): readonly BundledFile[] {
  if (Array.isArray(value) && value.every(isBundled)) return value;
  throw new Error('this is not a bundle of files');
}
