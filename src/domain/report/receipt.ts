import { dayInChina } from '#domain/dayInChina.ts';

/** What a reporter notes down, e.g. WS-0720-4K2M7Q: region, month and day of receipt (UTC+8), five random characters, check character. */
export type ReceiptNumber = string & { readonly __brand: 'ReceiptNumber' };

/** The second half of a receipt: made on the phone, shown once with the number, e.g. K7M2-9QWX-4TRB. 60 bits. */
export type ReceiptSecret = string & { readonly __brand: 'ReceiptSecret' };

/** Crockford's alphabet: without I, L, O and U, which are misread or misheard. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const NUMBER = /^[A-Z]{2,4}-(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])-[0-9A-HJKMNP-TV-Z]{6}$/;
const SECRET = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/;
const RANDOM_CHARACTERS = 5;
const SECRET_CHARACTERS = 12;

function characterOf(byte: number): string {
  return ALPHABET.charAt(byte % ALPHABET.length);
}

/** Weighted sum modulo 31: finds every single wrong character and every swap of two neighbours of the random part. */
function checkCharacter(body: string): string {
  let sum = 0;
  [...body].forEach((character, index) => {
    sum += (index + 1) * (character.charCodeAt(0) - 47);
  });
  return ALPHABET.charAt(sum % 31);
}

function bodyOf(number: string): string {
  return number.slice(0, -1).replace(/-/g, '');
}

/**
 * Makes a receipt number. Numbers are random, not counted up: a count of cases must not be readable from them.
 *
 * @param prefix      two to four capital letters of the region, e.g. WS
 * @param receivedMs  milliseconds since 1970; the day is that of UTC+8
 * @param random      at least five random bytes
 */
export function makeReceiptNumber(
  prefix: string,
  receivedMs: number,
  random: Uint8Array,
): ReceiptNumber {
  if (random.length < RANDOM_CHARACTERS) throw new RangeError('a receipt needs 5 random bytes');
  const day = dayInChina(receivedMs).slice(5).replace('-', '');
  const tail = [...random.subarray(0, RANDOM_CHARACTERS)].map(characterOf).join('');
  const open = `${prefix}-${day}-${tail}`;
  const number = open + checkCharacter(open.replace(/-/g, ''));
  if (!NUMBER.test(number)) throw new RangeError(`not a region prefix: ${prefix}`);
  return number as ReceiptNumber;
}

/** True for a number in its canonical spelling with the right check character. */
export function isReceiptNumber(value: string): value is ReceiptNumber {
  return NUMBER.test(value) && checkCharacter(bodyOf(value)) === value.slice(-1);
}

function repaired(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
}

/** Letters that Crockford's alphabet leaves out, read as the digits they look like. */
function misread(characters: string): string {
  return characters.replace(/[IL]/g, '1').replace(/O/g, '0');
}

/** Reads a number as people type it: spaces, small letters, full-width forms, O for 0. Undefined when the check fails. */
export function readReceiptNumber(typed: string): ReceiptNumber | undefined {
  const match = /^([A-Z]{2,4})([0-9OIL]{4})([0-9A-Z]{6})$/.exec(repaired(typed));
  if (match === null) return undefined;
  const [, prefix = '', day = '', tail = ''] = match;
  const number = `${prefix}-${misread(day)}-${misread(tail)}`;
  return isReceiptNumber(number) ? number : undefined;
}

/** @param random at least twelve random bytes from `crypto.getRandomValues` */
export function makeReceiptSecret(random: Uint8Array): ReceiptSecret {
  if (random.length < SECRET_CHARACTERS) throw new RangeError('a secret needs 12 random bytes');
  const characters = [...random.subarray(0, SECRET_CHARACTERS)].map(characterOf).join('');
  return characters.replace(/(.{4})(?=.)/g, '$1-') as ReceiptSecret;
}

export function isReceiptSecret(value: string): value is ReceiptSecret {
  return SECRET.test(value);
}

/** Reads a secret as people type it. Undefined when it has the wrong length or foreign characters. */
export function readReceiptSecret(typed: string): ReceiptSecret | undefined {
  const secret = misread(repaired(typed)).replace(/(.{4})(?=.)/g, '$1-');
  return isReceiptSecret(secret) ? secret : undefined;
}
