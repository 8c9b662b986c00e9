/** Half of a surrogate pair alone: cannot be stored or sent as UTF-8. */
const LONE_SURROGATE = /[\ud800-\udfff]/u;
const LONE_SURROGATES = /[\ud800-\udfff]/gu;
/** Control characters other than line feed and tab, and the invisible marks that turn the reading direction. */
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;
const UNPRINTABLES = new RegExp(UNPRINTABLE.source, 'g');

/** Whether a text can be stored, sent, shown and exported as it is. */
export function isSoundText(value: string): boolean {
  return !LONE_SURROGATE.test(value) && !UNPRINTABLE.test(value);
}

/** What a form stores of what was typed or pasted: sound, composed (NFC), trimmed, no longer than `max` UTF-16 units. */
export function cleanText(typed: string, max: number): string {
  const clean = typed
    .replace(/\r\n?/g, '\n')
    .replace(LONE_SURROGATES, '')
    .replace(UNPRINTABLES, '')
    .normalize('NFC')
    .trim();
  return clean.slice(0, max).replace(LONE_SURROGATES, '').trim();
}
