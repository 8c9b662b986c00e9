import * as v from 'valibot';
import { CASE_STATES } from '#domain/report/status.ts';
import { canFollow, type ToldMoment } from '#domain/report/moment.ts';
import { isReceiptNumber } from '#domain/report/receipt.ts';
import { isReportId } from '#domain/report/id.ts';
import { PROBLEM_CODES } from '#domain/report/problems.ts';
import * as field from './report-fields.ts';
import * as options from './report-options.ts';
import { workerParts } from './report-worker.ts';

const { described } = field;

/** Version of the report's shape. A receiver takes every version it knows; the phone may be older than the receiver. */
export const REPORT_SCHEMA_VERSION = 1;
/** Versions this code can read. */
export const KNOWN_SCHEMA_VERSIONS: readonly number[] = [1];
/** Largest report in bytes of JSON. */
export const REPORT_MAX_BYTES = 65_536;

export const reportId = v.pipe(
  v.string(),
  v.check(isReportId, 'not a UUIDv7 in lower case'),
  v.description('UUIDv7 made on the phone with the draft'),
);

const envelope = {
  schemaVersion: described('version of this shape', v.literal(REPORT_SCHEMA_VERSION)),
  id: reportId,
  createdAt: described('when it was finished, by the phone’s clock', field.instant),
  language: described(
    'language of the page',
    v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/)),
  ),
  appVersion: described(
    'version of the app',
    v.pipe(v.string(), v.regex(/^[0-9A-Za-z.+-]{1,40}$/)),
  ),
  photos: field.photos,
  freeText: v.optional(described('anything else', field.reportText(100))),
  callbackPhone: v.optional(described('may be left out', field.phone)),
};

const food = {
  hazard: described('what was eaten', v.picklist(options.HAZARDS)),
  foodNameLocal: v.optional(described('local name', field.reportText(40))),
};

const meal = {
  ...food,
  kindsMixed: v.optional(v.picklist(options.KINDS_MIXED)),
  alcohol: v.optional(field.yesNoUnknown),
  foodSource: v.optional(v.picklist(options.FOOD_SOURCES)),
  seller: v.optional(described('seller or restaurant', field.reportText(60))),
  eatenAt: described('when it was eaten', field.moment),
  onsetAt: v.optional(described('first sign of the first person', field.moment)),
  ateCount: described('how many ate', field.people(1)),
  illCount: described('how many are ill', field.people(0)),
  childrenAte: v.optional(field.yesNoUnknown),
  place: field.place,
  setting: described('where the meal was', v.picklist(options.SETTINGS)),
  care: v.optional(v.picklist(options.CARE)),
  leftoversKept: v.optional(field.yesNoUnknown),
  dangerNow: described('answer at the gate: somebody in danger', v.boolean()),
};

type Meal = v.InferOutput<v.ObjectSchema<typeof meal, undefined>>;

function isToldMoment(value: Meal['eatenAt'] | undefined): value is ToldMoment {
  return value !== undefined && value !== 'unknown';
}

function illWithinAte({ ateCount, illCount }: Pick<Meal, 'ateCount' | 'illCount'>): boolean {
  return ateCount === 'unknown' || illCount === 'unknown' || illCount <= ateCount;
}

function onsetAfterMeal({ eatenAt, onsetAt }: Pick<Meal, 'eatenAt' | 'onsetAt'>): boolean {
  return !isToldMoment(eatenAt) || !isToldMoment(onsetAt) || canFollow(eatenAt, onsetAt);
}

const ILL_WITHIN_ATE = 'more people ill than ate';
const ONSET_AFTER_MEAL = 'the first sign lies before the meal';

/** The short form of a citizen. No name, no ID number, no address. */
export const illnessReport = v.pipe(
  v.strictObject({
    kind: v.literal('illness'),
    ...envelope,
    ...meal,
    symptoms: described(
      'at least one; none_yet stands alone',
      v.pipe(field.choices(options.CITIZEN_SYMPTOMS), v.minLength(1)),
    ),
    callbackHours: v.optional(v.picklist(options.CALLBACK_HOURS)),
    reporterRole: v.optional(v.picklist(options.REPORTER_ROLES)),
    consent: described(
      'each box is separate and was unticked',
      v.strictObject({
        health: described('health data to the county, for care and investigation', v.literal(true)),
        ageOrGuardian: described('14 or older, or the guardian fills in', v.literal(true)),
        callback: v.optional(described('agrees to be called back', v.boolean())),
      }),
    ),
  }),
  v.forward(
    v.check((given) => illWithinAte(given), ILL_WITHIN_ATE),
    ['illCount'],
  ),
  v.forward(
    v.check((given) => onsetAfterMeal(given), ONSET_AFTER_MEAL),
    ['onsetAt'],
  ),
  v.forward(
    v.check(
      ({ symptoms }) => !symptoms.includes('none_yet') || symptoms.length === 1,
      'none_yet stands alone',
    ),
    ['symptoms'],
  ),
  v.forward(
    v.check(
      ({ callbackPhone, consent }) => callbackPhone === undefined || consent.callback === true,
      'a phone number needs consent to call back',
    ),
    ['callbackPhone'],
  ),
);

/** The extended form of a health worker, all fields of the official forms. Legal duty, no consent box. */
export const workerReport = v.pipe(
  v.strictObject({ kind: v.literal('health-worker'), ...envelope, ...meal, ...workerParts }),
  v.forward(
    v.check((given) => illWithinAte(given), ILL_WITHIN_ATE),
    ['illCount'],
  ),
  v.forward(
    v.check((given) => onsetAfterMeal(given), ONSET_AFTER_MEAL),
    ['onsetAt'],
  ),
);

/** Wild mushrooms, aconite or 吊浆粑 sold or served. Nobody is ill: no health data is asked. Goes to the market regulator's line too. */
export const unsafeFoodReport = v.strictObject({
  kind: v.literal('unsafe-food'),
  ...envelope,
  ...food,
  act: described('what was seen', v.picklist(options.UNSAFE_ACTS)),
  where: described('kind of place', v.picklist(options.UNSAFE_PLACES)),
  seller: v.optional(described('name of the place', field.reportText(60))),
  seenAt: described('when it was seen', field.moment),
  place: field.place,
  told12315: v.optional(field.yesNoUnknown),
});

/** Everything a phone may send as a report. */
export const report = v.variant('kind', [illnessReport, workerReport, unsafeFoodReport]);
export type Report = v.InferOutput<typeof report>;
export type IllnessReport = v.InferOutput<typeof illnessReport>;
export type WorkerReport = v.InferOutput<typeof workerReport>;
export type UnsafeFoodReport = v.InferOutput<typeof unsafeFoodReport>;
export type ReportKind = Report['kind'];
export type PhotoRef = v.InferOutput<typeof field.photoRef>;

const receiptNumber = v.pipe(v.string(), v.check(isReceiptNumber, 'not a receipt number'));

/**
 * Answer to POST /api/reports (201 first, 200 for a repeat). Delivered means: 2xx and `id` is ours.
 * The request carries the receipt secret in the header `Receipt-Secret`, made on the phone together with the id.
 */
export const receiptAnswer = v.object({
  id: reportId,
  receiptNumber: described('for the reporter to note', receiptNumber),
  receivedAt: described('when it was on disk, UTC', field.instant),
  photosMissing: described('hashes still to be sent', v.array(field.sha256)),
});
export type ReceiptAnswer = v.InferOutput<typeof receiptAnswer>;

/** Answer to PUT /api/reports/:id/photos/:sha256 (201 first, 200 for a repeat). */
export const photoAnswer = v.object({
  id: reportId,
  sha256: field.sha256,
  photosMissing: v.array(field.sha256),
});
export type PhotoAnswer = v.InferOutput<typeof photoAnswer>;

/** Answer to GET /api/receipts/:number with the header `Receipt-Secret`. Nothing of the report's content. */
export const receiptStatus = v.object({
  receiptNumber,
  state: v.picklist(CASE_STATES),
  receivedAt: field.instant,
  changedAt: field.instant,
  deleteAfter: described('when the content is deleted, UTC', field.instant),
  photosMissing: v.array(field.sha256),
});
export type ReceiptStatus = v.InferOutput<typeof receiptStatus>;

/** Body of every refusal. Never repeats what was sent: only the paths of fields. */
export const problemAnswer = v.object({
  error: v.object({
    code: v.picklist(PROBLEM_CODES),
    fields: v.optional(v.array(v.string())),
    retryAfterSeconds: v.optional(v.number()),
  }),
});
export type ProblemAnswer = v.InferOutput<typeof problemAnswer>;
