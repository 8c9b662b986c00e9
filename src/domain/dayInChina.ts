/** The calendar day in China (UTC+8, no summer time) of a moment, as YYYY-MM-DD. @param epochMs milliseconds since 1970 */
export function dayInChina(epochMs: number): string {
  return new Date(epochMs + 8 * 3_600_000).toISOString().slice(0, 10);
}
