import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Cost of scrypt: about 32 MB and 0.1 s on a small server (OWASP's recommendation for N = 2^15). */
const COST = { N: 2 ** 15, r: 8, p: 3 } as const;
const KEY_BYTES = 32;
export const PASSWORD_MIN_LENGTH = 10;
export const PASSWORD_MAX_LENGTH = 200;

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(
      password.normalize('NFKC'),
      salt,
      KEY_BYTES,
      { ...COST, maxmem: 128 * 1024 * 1024 },
      (problem, key) => (problem === null ? resolve(key) : reject(problem)),
    );
  });
}

/** @returns scrypt$salt$key, both in base64url */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt$${salt.toString('base64url')}$${(await derive(password, salt)).toString('base64url')}`;
}

let decoy: Promise<string> | undefined;

/** Checks a password. Without a stored one it works as long and says no, so that time does not tell who exists. */
export async function verifyPassword(
  password: string,
  stored: string | undefined,
): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(16).toString('hex'));
  const [, salt = '', key = ''] = (stored ?? (await decoy)).split('$');
  const given = await derive(password, Buffer.from(salt, 'base64url'));
  const wanted = Buffer.from(key, 'base64url');
  return given.length === wanted.length && timingSafeEqual(given, wanted) && stored !== undefined;
}
