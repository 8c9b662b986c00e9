/**
 * UTF-8 without the platform: the rules of this folder run in every engine and worker.
 * Half characters (lone surrogates) become U+FFFD, so that what is written can always be read.
 */
export function utf8Bytes(text: string): Uint8Array {
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  const escaped = encodeURIComponent(whole);
  const bytes: number[] = [];
  for (let at = 0; at < escaped.length; at += 1) {
    if (escaped[at] === '%') {
      bytes.push(Number.parseInt(escaped.slice(at + 1, at + 3), 16));
      at += 2;
    } else bytes.push(escaped.charCodeAt(at));
  }
  return Uint8Array.from(bytes);
}

/** @returns null when the bytes are not UTF-8 */
export function utf8Text(bytes: Uint8Array): string | null {
  let escaped = '';
  for (const byte of bytes) escaped += `%${byte.toString(16).padStart(2, '0')}`;
  try {
    return decodeURIComponent(escaped);
  } catch (cause) {
    if (cause instanceof URIError) return null;
    throw cause;
  }
}
