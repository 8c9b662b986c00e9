/** One all-day entry that returns every year on the first day of a month. */
export interface CalendarEntry {
  readonly uid: string;
  /** 1 = January */
  readonly month: number;
  readonly title: string;
  readonly text: string;
}

/** Bytes of a character in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Text value of RFC 5545, section 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Lines of at most 75 bytes, never cut inside a character (RFC 5545, section 3.1). */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > 75) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
}

/**
 * A calendar file (RFC 5545) with one entry per month, repeated every year.
 *
 * @param year of the first entries
 * @param stamp when the file was made, `YYYYMMDDTHHMMSSZ`
 */
export function calendarFile(
  entries: readonly CalendarEntry[],
  { year, stamp, name }: { readonly year: number; readonly stamp: string; readonly name: string },
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    "PRODID:-//Jun'an//Season planner//EN",
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap(({ uid, month, title, text }) => {
      const day = (date: number) => `${year}${String(month).padStart(2, '0')}0${date}`;
      return [
        'BEGIN:VEVENT',
        `UID:${uid}`,
        `DTSTAMP:${stamp}`,
        `DTSTART;VALUE=DATE:${day(1)}`,
        `DTEND;VALUE=DATE:${day(2)}`,
        'RRULE:FREQ=YEARLY',
        `SUMMARY:${escaped(title)}`,
        `DESCRIPTION:${escaped(text)}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ];
    }),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
