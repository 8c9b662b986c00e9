/** GSM 03.38 basic alphabet; anything else makes the whole message UCS-2. */
const GSM_BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Characters of the extension table take two places. */
const GSM_EXTENDED = '^{}\\[~]|€\f';

export interface SmsSize {
  readonly alphabet: 'gsm' | 'ucs2';
  /** septets or 16-bit units */
  readonly units: number;
  readonly segments: number;
}

/** Room of one message and of each part of a long one, in septets or 16-bit units (3GPP TS 23.038, 23.040). */
const ROOM = { gsm: { single: 160, part: 153 }, ucs2: { single: 70, part: 67 } } as const;

function gsmUnits(text: string): number | null {
  let units = 0;
  for (const char of text) {
    if (GSM_BASIC.includes(char)) units += 1;
    else if (GSM_EXTENDED.includes(char)) units += 2;
    else return null;
  }
  return units;
}

/** How many short messages a text becomes. Chinese: 70 characters, or 67 in each part. */
export function smsSize(text: string): SmsSize {
  const gsm = gsmUnits(text);
  const alphabet = gsm === null ? 'ucs2' : 'gsm';
  const units = gsm ?? text.length;
  const room = ROOM[alphabet];
  const segments = units <= room.single ? 1 : Math.ceil(units / room.part);
  return { alphabet, units, segments };
}
