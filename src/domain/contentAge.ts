/** Beyond this the reader is told: one mushroom season has passed without this phone. */
const OLD_DAYS = 400;
const DAY_MS = 86_400_000;

/**
 * Whether content is so old that the reader should know.
 *
 * @param date  day of the edition, YYYY-MM-DD
 * @param nowMs the phone's clock; one that stands before the edition is wrong and says nothing about age
 */
export function isContentOld(date: string, nowMs: number): boolean {
  return nowMs - Date.parse(`${date}T00:00:00+08:00`) > OLD_DAYS * DAY_MS;
}
