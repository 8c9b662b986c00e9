/** The part of a notice that decides whether it is shown. Days as YYYY-MM-DD, both included. */
export interface Dated {
  readonly published: string;
  readonly until: string;
  readonly area: readonly string[];
  readonly severity: 'alarm' | 'warn';
}

/** Area that means the whole region. */
export const WHOLE_REGION = 'wenshan';

/**
 * Notices that stand as a banner on a day: begun, not expired, for the region or the county; alarms first, newest first.
 * A phone that comes online days later still sees what has not expired; one that never comes online stops showing what has.
 *
 * @param day    YYYY-MM-DD in UTC+8
 * @param county six-digit code of the county that the reader chose; undefined = not chosen: every notice is shown
 */
export function currentNotices<N extends Dated>(
  notices: readonly N[],
  day: string,
  county?: string,
): N[] {
  return notices
    .filter((notice) => notice.published <= day && day <= notice.until)
    .filter(
      (notice) =>
        county === undefined || notice.area.includes(WHOLE_REGION) || notice.area.includes(county),
    )
    .sort(
      (a, b) =>
        Number(b.severity === 'alarm') - Number(a.severity === 'alarm') ||
        b.published.localeCompare(a.published),
    );
}
