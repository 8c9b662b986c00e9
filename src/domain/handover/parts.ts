import { ok, refused, type Result } from '../result.ts';
import { fromBase32, toBase32 } from './base32.ts';
import type { HandoverCase } from './case.ts';
import { decodeCase, encodeCase } from './codec.ts';
import { crc32 } from './crc32.ts';

/** Version of the written format that this app writes. */
export const FORMAT_VERSION = 1;

/** Bytes of the card in one code: with frame and base 32 at most 259 characters, a QR code of 53 × 53 modules at error level M. */
export const PART_BYTES = 146;
export const MOST_PARTS = 40;

const HEADER_BYTES = 6;
const CHECK_BYTES = 4;

/** Why a scanned or pasted code is refused. Each has its words and what to do in content/locales/<lang>/handover.json. */
export type HandoverProblem =
  'not-a-card' | 'newer-version' | 'damaged' | 'unknown-id' | 'other-card' | 'too-long';

/** One code of a card, as text: `JUNAN-H1:` and base 32. */
export interface Part {
  readonly setId: number;
  readonly index: number;
  readonly total: number;
  readonly bytes: Uint8Array;
}

/** What has been collected of one card so far. */
export interface Collected {
  readonly setId: number;
  readonly total: number;
  readonly parts: readonly (Uint8Array | null)[];
}

function writeUint32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function readUint32(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let step = 0; step < 4; step += 1) value = value * 256 + (bytes[at + step] ?? 0);
  return value;
}

/** Letter of handover cards in `JUNAN-H1:`; reports that are carried by hand have one of their own (domain/report/codes.ts). */
const CARD_LETTER = 'H';

function partText(part: Part, letter: string): string {
  const head = [...writeUint32(part.setId), part.index, part.total];
  const body = Uint8Array.from([FORMAT_VERSION, ...head, ...part.bytes]);
  const check = writeUint32(crc32(body));
  return `JUNAN-${letter}${FORMAT_VERSION}:${toBase32(Uint8Array.from([...body.slice(1), ...check]))}`;
}

/**
 * The codes of a card, each to be shown as one QR code or pasted as one line.
 *
 * @returns 'too-long' when a text is beyond its limit or the card needs more than MOST_PARTS codes
 */
export function partsOf(card: HandoverCase): Result<readonly string[], HandoverProblem> {
  const encoded = encodeCase(card);
  if (!encoded.ok) return refused(encoded.problem);
  const texts = splitBytes(encoded.value, CARD_LETTER);
  return texts === undefined ? refused('too-long') : ok(texts);
}

/** Splits bytes into codes that any one reader takes. @returns undefined when more than MOST_PARTS were needed */
export function splitBytes(bytes: Uint8Array, letter: string): readonly string[] | undefined {
  const total = Math.max(1, Math.ceil(bytes.length / PART_BYTES));
  if (total > MOST_PARTS) return undefined;
  const size = Math.ceil(bytes.length / total);
  const setId = crc32(bytes);
  return Array.from({ length: total }, (_, index) =>
    partText({ setId, index, total, bytes: bytes.slice(index * size, (index + 1) * size) }, letter),
  );
}

/** Reads one code. Blanks and line breaks that chat programs add are ignored. */
export function readPart(text: string, letter = CARD_LETTER): Result<Part, HandoverProblem> {
  const head = `JUNAN-${letter}`;
  const match = new RegExp(`^${head}(\\d{1,4}):([A-Z2-7]*)$`, 'i').exec(text.replace(/\s+/g, ''));
  if (match === null)
    return refused(text.toUpperCase().indexOf(head) >= 0 ? 'damaged' : 'not-a-card');
  const version = Number(match[1]);
  if (version > FORMAT_VERSION) return refused('newer-version');
  const bytes = fromBase32(match[2] ?? '');
  if (version !== FORMAT_VERSION || bytes === null) return refused('damaged');
  const bodyLength = bytes.length - CHECK_BYTES;
  if (bodyLength < HEADER_BYTES) return refused('damaged');
  const body = Uint8Array.from([version, ...bytes.slice(0, bodyLength)]);
  if (crc32(body) !== readUint32(bytes, bodyLength)) return refused('damaged');
  const index = bytes[4] ?? 0;
  const total = bytes[5] ?? 0;
  if (total < 1 || total > MOST_PARTS || index >= total) return refused('damaged');
  const setId = readUint32(bytes, 0);
  return ok({ setId, index, total, bytes: bytes.slice(HEADER_BYTES, bodyLength) });
}

/** Every code found in a pasted text, in order of appearance; other lines are passed over. */
export function partTextsIn(text: string, letter = CARD_LETTER): readonly string[] {
  return text.match(new RegExp(`JUNAN-${letter}\\d{1,4}:\\s*[A-Z2-7]+`, 'gi')) ?? [];
}

/**
 * Adds a code to what was collected.
 *
 * @returns the larger collection, or the reason; what was collected before stays valid.
 *   'other-card': a code of another card; the page offers to begin with that one instead.
 */
export function addPart(
  collected: Collected | null,
  text: string,
  letter = CARD_LETTER,
): Result<Collected, HandoverProblem> {
  const read = readPart(text, letter);
  if (!read.ok) return read;
  const { setId, index, total, bytes } = read.value;
  if (collected !== null && (collected.setId !== setId || collected.total !== total)) {
    return refused('other-card');
  }
  const before = collected?.parts ?? Array.from({ length: total }, () => null);
  return ok({ setId, total, parts: before.map((part, at) => (at === index ? bytes : part)) });
}

/** Numbers of the codes that are still missing, counted from 1 as people do. */
export function missingParts(collected: Collected): readonly number[] {
  return collected.parts.flatMap((part, index) => (part === null ? [index + 1] : []));
}

/**
 * Puts the bytes of a complete collection together.
 *
 * @returns null while codes are missing; 'damaged' when the whole does not give the checksum that every part carries
 */
export function joinBytes(collected: Collected): Result<Uint8Array, HandoverProblem> | null {
  const chunks = collected.parts.filter((part): part is Uint8Array => part !== null);
  if (chunks.length < collected.total) return null;
  const bytes = Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
  return crc32(bytes) === collected.setId ? ok(bytes) : refused('damaged');
}

/** Reads the card of a complete collection. @returns as joinBytes, and why the card cannot be read */
export function joinParts(collected: Collected): Result<HandoverCase, HandoverProblem> | null {
  const joined = joinBytes(collected);
  return joined === null || !joined.ok ? joined : decodeCase(joined.value);
}
