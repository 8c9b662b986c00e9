/** The calendar day in China (UTC+8, no summer time) of a moment, as YYYY-MM-DD. @param epochMs milliseconds since 1970 */
export function dayInChina(epochMs: number): string {
  return new Date(epochMs + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** Whole days from one day to another, negative when the second is earlier. Both YYYY-MM-DD. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
