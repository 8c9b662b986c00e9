import { readLocal, removeLocal, writeLocal } from './localRecord.ts';

/** Keeps receipts and drafts out of sight on a phone that several people use. It hides, it does not encrypt. */
const KEY = 'junan.reportLock';
/** A short code falls to a machine that tries all of them; the rounds only make that slow. Half a second on a phone of 2019. */
const ROUNDS = 150_000;

interface StoredLock {
  readonly salt: string;
  readonly hash: string;
  readonly rounds: number;
}

/** Opened in this window; gone when it is closed or loaded again. */
let isOpened = false;

const hexOf = (bytes: Uint8Array) =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const bytesOf = (hex: string) =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

function stored(): StoredLock | undefined {
  const value = readLocal(KEY);
  if (typeof value !== 'object' || value === null) return undefined;
  const { salt, hash, rounds } = value as Partial<StoredLock>;
  return typeof salt === 'string' && typeof hash === 'string' && typeof rounds === 'number'
    ? { salt, hash, rounds }
    : undefined;
}

async function hashOf(code: string, salt: Uint8Array, rounds: number): Promise<string> {
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(code),
    'PBKDF2',
    false,
    ['deriveBits'],
  );
  const given = { name: 'PBKDF2', hash: 'SHA-256', salt: salt.slice(), iterations: rounds };
  return hexOf(new Uint8Array(await crypto.subtle.deriveBits(given, key, 256)));
}

/** Whether a code can be set here: WebCrypto is missing on plain http addresses. */
export function canLock(): boolean {
  return (crypto as { subtle?: SubtleCrypto }).subtle !== undefined;
}

/** Four to eight digits. */
export function isCode(typed: string): boolean {
  return /^[0-9]{4,8}$/.test(typed);
}

/** Whether receipts and drafts are to stay out of sight now. */
export function isLocked(): boolean {
  return !isOpened && stored() !== undefined;
}

/** Whether a code is set, opened or not. */
export function hasLock(): boolean {
  return stored() !== undefined;
}

/** Sets a code. @returns false when the phone refuses to keep it */
export async function lockWith(code: string): Promise<boolean> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const hash = await hashOf(code, salt, ROUNDS);
  return writeLocal(KEY, { salt: hexOf(salt), hash, rounds: ROUNDS }) === 'kept';
}

/** Opens for this window. @returns false for a wrong code */
export async function openWith(code: string): Promise<boolean> {
  const lock = stored();
  if (lock === undefined) return true;
  isOpened = (await hashOf(code, bytesOf(lock.salt), lock.rounds)) === lock.hash;
  return isOpened;
}

/** Out of sight again. */
export function closeLock(): void {
  isOpened = false;
}

/** Takes the code away. */
export function removeLock(): void {
  removeLocal(KEY);
  isOpened = false;
}
