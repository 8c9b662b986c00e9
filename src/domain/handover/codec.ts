import { EATEN_KINDS } from '../emergency/eaten.ts';
import type { Place, Position } from '../emergency/place.ts';
import { MINUTE_MS, type OnsetAnswer } from '../emergency/times.ts';
import { ok, refused, type Result } from '../result.ts';
import { CARD_LIMITS, type Given, type HandoverCase, type Patient, type Reading } from './case.ts';
import {
  AGE_UNITS,
  AWARENESS,
  LAB_IDS,
  LABS,
  RULES,
  SAMPLES,
  SEXES,
  TRAITS,
  TREATMENTS,
  VITAL_IDS,
  VITALS,
  type Measure,
} from './registry.ts';
import { SYMPTOM_CODES } from './symptomCodes.ts';
import {
  ByteReader,
  ByteWriter,
  fields,
  fixed,
  list,
  maybe,
  oneOf,
  text,
  uint,
  WireFault,
  type Shape,
  type WireProblem,
} from './wire.ts';

/** Times are whole minutes since this day. */
const EPOCH_MINUTES = Date.UTC(2020, 0, 1) / MINUTE_MS;
const shortText = text(CARD_LIMITS.textBytes);

const minutes = uint(2 ** 32);
/** Whole minutes; seconds are dropped by `wholeMinute` before writing. */
const time: Shape<number> = {
  write: (out, ms) => minutes.write(out, Math.floor(ms / MINUTE_MS) - EPOCH_MINUTES),
  read: (from) => (minutes.read(from) + EPOCH_MINUTES) * MINUTE_MS,
};

/** The minute a card keeps of a time. */
export function wholeMinute(ms: number): number {
  return Math.floor(ms / MINUTE_MS) * MINUTE_MS;
}

const ONSET_KINDS = ['unset', 'unknown', 'none-yet', 'at'] as const;
const onsetKind = oneOf(ONSET_KINDS);
const onset: Shape<OnsetAnswer> = {
  write(out, answer) {
    onsetKind.write(out, answer.kind);
    if (answer.kind === 'at') time.write(out, answer.ms);
  },
  read(from) {
    const kind = onsetKind.read(from);
    return kind === 'at' ? { kind, ms: time.read(from) } : { kind };
  },
};

/** A measured value: its id first, because the id fixes unit and steps. */
function reading<Id extends string>(
  ids: readonly Id[],
  measures: Readonly<Record<Id, Measure>>,
): Shape<Reading<Id>> {
  const idShape = oneOf(ids);
  const when = maybe(time);
  const valueOf = (id: Id) => fixed(0, measures[id].max, measures[id].decimals);
  return {
    write(out, { id, value, atMs }) {
      idShape.write(out, id);
      valueOf(id).write(out, value);
      when.write(out, atMs);
    },
    read(from) {
      const id = idShape.read(from);
      return { id, value: valueOf(id).read(from), atMs: when.read(from) };
    },
  };
}

const given = fields<Given>({ what: oneOf(TREATMENTS), amount: shortText, atMs: maybe(time) });

const age = fields<NonNullable<Patient['age']>>({
  value: uint(CARD_LIMITS.ageYears.max),
  unit: oneOf(AGE_UNITS),
});

const patient = fields<Patient>({
  label: shortText,
  sex: maybe(oneOf(SEXES)),
  age: maybe(age),
  weightKg: maybe(fixed(0, CARD_LIMITS.weightKg.max, 1)),
  traits: list(oneOf(TRAITS), TRAITS.length),
  onset,
  symptoms: list(oneOf(SYMPTOM_CODES), SYMPTOM_CODES.length),
  awareness: maybe(oneOf(AWARENESS)),
  vitals: list(reading(VITAL_IDS, VITALS), CARD_LIMITS.readings),
  labs: list(reading(LAB_IDS, LABS), CARD_LIMITS.readings),
  given: list(given, CARD_LIMITS.given),
  note: shortText,
});

const position = fields<Position>({
  latDeg: fixed(-90, 90, 5),
  lonDeg: fixed(-180, 180, 5),
  accuracyM: maybe(uint(10_000_000)),
});

const place = fields<Place>({ townshipCode: maybe(text(20)), position: maybe(position) });

const handoverCase = fields<HandoverCase>({
  writtenMs: time,
  from: shortText,
  to: shortText,
  contact: shortText,
  eaten: list(oneOf(EATEN_KINDS), EATEN_KINDS.length),
  food: shortText,
  mealsMs: list(time, CARD_LIMITS.meals),
  place: maybe(place),
  ate: maybe(uint(CARD_LIMITS.people)),
  ill: maybe(uint(CARD_LIMITS.people)),
  patients: list(patient, CARD_LIMITS.patients),
  rules: list(oneOf(RULES), RULES.length),
  samples: list(oneOf(SAMPLES), SAMPLES.length),
  note: shortText,
});

/** @returns the bytes of a card, or 'too-long' when a text or list is beyond CARD_LIMITS */
export function encodeCase(value: HandoverCase): Result<Uint8Array, WireProblem> {
  const out = new ByteWriter();
  try {
    handoverCase.write(out, value);
  } catch (fault) {
    if (fault instanceof WireFault) return refused(fault.problem);
    throw fault;
  }
  return ok(Uint8Array.from(out.bytes));
}

/** @returns the case, or why it is refused: 'damaged', or 'unknown-id' when a newer app wrote something this one has no word for */
export function decodeCase(bytes: Uint8Array): Result<HandoverCase, WireProblem> {
  try {
    const from = new ByteReader(bytes);
    const value = handoverCase.read(from);
    return from.isDone ? ok(value) : refused('damaged');
  } catch (fault) {
    if (fault instanceof WireFault) return refused(fault.problem);
    throw fault;
  }
}
