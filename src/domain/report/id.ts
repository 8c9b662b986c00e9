/** Id of a report: a UUIDv7 made on the phone when the draft is made; it travels with every attempt to send. */
export type ReportId = string & { readonly __brand: 'ReportId' };

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** True for a UUIDv7 in lower case with hyphens; other spellings of the same id are refused, so that one report has one id. */
export function isReportId(value: string): value is ReportId {
  return UUID_V7.test(value);
}

/**
 * Makes a report id (RFC 9562, version 7).
 *
 * @param nowMs   milliseconds since 1970 by the phone's clock; a wrong clock only disturbs the sorting
 * @param random  at least 10 random bytes from `crypto.getRandomValues`
 * @throws RangeError with fewer bytes
 */
export function makeReportId(nowMs: number, random: Uint8Array): ReportId {
  if (random.length < 10) throw new RangeError('a report id needs 10 random bytes');
  const time = Math.min(Math.max(Math.floor(nowMs), 0), 0xffff_ffff_ffff)
    .toString(16)
    .padStart(12, '0');
  const bytes = [...random.subarray(0, 10)];
  bytes[0] = 0x70 | ((bytes[0] ?? 0) & 0x0f);
  bytes[2] = 0x80 | ((bytes[2] ?? 0) & 0x3f);
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [time.slice(0, 8), time.slice(8), hex.slice(0, 4), hex.slice(4, 8), hex.slice(8)].join(
    '-',
  ) as ReportId;
}
