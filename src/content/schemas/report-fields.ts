import * as v from 'valibot';
import { isInstant, PRECISIONS } from '#domain/report/moment.ts';
import { isSoundText } from '#domain/report/text.ts';
import { described } from './shared.ts';

export { described };

const sound = v.check(isSoundText, 'holds a lone surrogate or a control character');

/** One line or several of free text: sound, not empty, at most `max` UTF-16 units. A field without text is left out. */
export function reportText(max: number) {
  return v.pipe(v.string(), v.minLength(1), v.maxLength(max), sound);
}

export function count(max: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));
}

/** Several choices of a closed set, each at most once. */
export function choices<const Options extends readonly string[]>(options: Options) {
  return v.pipe(
    v.array(v.picklist(options)),
    v.maxLength(options.length),
    v.check((list) => new Set(list).size === list.length, 'a choice is repeated'),
  );
}

/** ISO 8601 with offset; the phone's clock may be wrong, so it is stored as told. */
export const instant = v.pipe(
  v.string(),
  v.maxLength(29),
  v.check(isInstant, 'not an instant with offset, such as 2026-07-19T19:00+08:00'),
);

/** When something happened, as a person knows it. */
export const moment = v.union([
  v.literal('unknown'),
  v.strictObject({ at: instant, precision: v.picklist(PRECISIONS) }),
]);

export const YES_NO_UNKNOWN = ['yes', 'no', 'unknown'] as const;
export const yesNoUnknown = v.picklist(YES_NO_UNKNOWN);

/** Number of people, or that nobody could say. */
export function people(min: number) {
  return v.union([
    v.literal('unknown'),
    v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(2000)),
  ]);
}

/** Mainland mobile or landline, as in content/report/form.yaml. */
export const phone = v.pipe(
  v.string(),
  v.maxLength(13),
  v.regex(/^1[3-9][0-9]{9}$|^0[0-9]{2,3}-?[0-9]{7,8}$/),
);

/** Where: statistical codes; a position only if the user tapped for it. */
export const place = v.pipe(
  v.strictObject({
    countyCode: described('county or city, six digits', v.pipe(v.string(), v.regex(/^[0-9]{6}$/))),
    townshipCode: v.optional(
      described('township, nine digits', v.pipe(v.string(), v.regex(/^[0-9]{9}$/))),
    ),
    position: v.optional(
      described(
        'WGS-84, only after a tap',
        v.strictObject({
          latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
          longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
          accuracyM: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100_000))),
        }),
      ),
    ),
  }),
  v.check(
    ({ countyCode, townshipCode }) =>
      townshipCode === undefined || townshipCode.slice(0, 6) === countyCode,
    'the township lies in another county',
  ),
);

export const PHOTO_VIEWS = ['cap', 'underside', 'foot', 'cut', 'food', 'other'] as const;
/** What a phone may send. HEIC and others are turned into JPEG on the phone. */
export const PHOTO_TYPES = ['image/jpeg', 'image/webp', 'image/png'] as const;
export const PHOTO_MAX_BYTES = 3_000_000;
export const PHOTO_MAX_COUNT = 4;

/** SHA-256 of the bytes the phone sends, in lower-case hex. */
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** A photo that follows the report, by its hash. */
export const photoRef = v.strictObject({
  sha256: described('SHA-256 of the bytes that will be sent', sha256),
  byteLength: described(
    'size of the file',
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(PHOTO_MAX_BYTES)),
  ),
  mediaType: v.picklist(PHOTO_TYPES),
  view: described('what it shows', v.picklist(PHOTO_VIEWS)),
});

export const photos = described(
  'photos that follow, each once',
  v.pipe(
    v.array(photoRef),
    v.maxLength(PHOTO_MAX_COUNT),
    v.check(
      (list) => new Set(list.map((photo) => photo.sha256)).size === list.length,
      'a photo is listed twice',
    ),
  ),
);
