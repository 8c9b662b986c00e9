import { checkTimes, type TimeProblem } from '../emergency/times.ts';
import { ok, refused, type Result } from '../result.ts';
import { CARD_LIMITS, type HandoverCase, type Patient, type Reading } from './case.ts';
import { wholeMinute } from './codec.ts';
import type { CardDraft, PatientDraft } from './draft.ts';
import { readNumber, type NumberProblem } from './numbers.ts';
import { LAB_IDS, LABS, VITAL_IDS, VITALS, type Measure } from './registry.ts';
import { utf8Bytes } from './utf8.ts';

/** What is wrong and where, so that the page can stand beside the field and say what to do. */
export interface FieldProblem {
  /** e.g. `ate`, `patient.1.weightKg`, `patient.2.labs.alt`; patients by their key */
  readonly field: string;
  readonly problem:
    | NumberProblem
    | { readonly kind: TimeProblem }
    | { readonly kind: 'text-too-long'; readonly bytes: number; readonly most: number }
    | { readonly kind: 'more-ill-than-ate' };
}

export interface DraftContext {
  readonly nowMs: number;
  /** a meal longer ago than this is refused (content/emergency/limits.yaml) */
  readonly oldestMealHours: number;
}

const PEOPLE: Measure = { unit: '', decimals: 0, min: 0, max: CARD_LIMITS.people };
const WEIGHT: Measure = { unit: 'kg', decimals: 1, ...CARD_LIMITS.weightKg };
const YEARS: Measure = { unit: '', decimals: 0, ...CARD_LIMITS.ageYears };
const MONTHS: Measure = { unit: '', decimals: 0, ...CARD_LIMITS.ageMonths };

/** Collects problems while the good parts are read. */
class Findings {
  readonly problems: FieldProblem[] = [];

  number(field: string, text: string, measure: Measure): number | null {
    const read = readNumber(text, measure);
    if (read.ok) return read.value;
    this.problems.push({ field, problem: read.problem });
    return null;
  }

  text(field: string, text: string): string {
    const trimmed = text.trim();
    const bytes = utf8Bytes(trimmed).length;
    const most = CARD_LIMITS.textBytes;
    if (bytes > most)
      this.problems.push({ field, problem: { kind: 'text-too-long', bytes, most } });
    return trimmed;
  }
}

function readingsOf<Id extends string>(
  found: Findings,
  group: {
    readonly field: string;
    readonly ids: readonly Id[];
    readonly measures: Readonly<Record<Id, Measure>>;
    readonly typed: Readonly<Partial<Record<Id, string>>>;
    readonly atMs: number | null;
  },
): readonly Reading<Id>[] {
  const { field, ids, measures, typed } = group;
  const atMs = group.atMs === null ? null : wholeMinute(group.atMs);
  return ids.flatMap((id) => {
    const value = found.number(`${field}.${id}`, typed[id] ?? '', measures[id]);
    return value === null ? [] : [{ id, value, atMs }];
  });
}

function onsetInMinutes(onset: PatientDraft['onset']): PatientDraft['onset'] {
  return onset.kind === 'at' ? { kind: 'at', ms: wholeMinute(onset.ms) } : onset;
}

function patientOf(found: Findings, draft: PatientDraft): Patient {
  const field = `patient.${draft.key}`;
  const ageMeasure = draft.ageUnit === 'year' ? YEARS : MONTHS;
  const age = found.number(`${field}.age`, draft.age, ageMeasure);
  return {
    label: found.text(`${field}.label`, draft.label),
    sex: draft.sex,
    age: age === null ? null : { value: age, unit: draft.ageUnit },
    weightKg: found.number(`${field}.weightKg`, draft.weightKg, WEIGHT),
    traits: draft.traits,
    onset: onsetInMinutes(draft.onset),
    symptoms: draft.symptoms,
    awareness: draft.awareness,
    vitals: readingsOf(found, {
      field: `${field}.vitals`,
      ids: VITAL_IDS,
      measures: VITALS,
      typed: draft.vitals,
      atMs: draft.vitalsAtMs,
    }),
    labs: readingsOf(found, {
      field: `${field}.labs`,
      ids: LAB_IDS,
      measures: LABS,
      typed: draft.labs,
      atMs: draft.labsAtMs,
    }),
    given: draft.given.map(({ what, amount, atMs }, index) => ({
      what,
      amount: found.text(`${field}.given.${index}`, amount),
      atMs: atMs === null ? null : wholeMinute(atMs),
    })),
    note: found.text(`${field}.note`, draft.note),
  };
}

function checkDraftTimes(found: Findings, draft: CardDraft, context: DraftContext): void {
  const meal = checkTimes({ meal: draft.meal, onsets: [] }, context.nowMs, context);
  if (!meal.ok) {
    found.problems.push({ field: 'meal', problem: { kind: meal.problem } });
    return;
  }
  for (const { key, onset } of draft.patients) {
    const times = checkTimes({ meal: draft.meal, onsets: [onset] }, context.nowMs, context);
    if (!times.ok)
      found.problems.push({ field: `patient.${key}.onset`, problem: { kind: times.problem } });
  }
}

/**
 * The card of a form, for writing codes and for printing.
 *
 * @returns the card, or every field that must be mended; the draft itself is never changed
 */
export function caseOfDraft(
  draft: CardDraft,
  context: DraftContext,
): Result<HandoverCase, readonly FieldProblem[]> {
  const found = new Findings();
  const ate = found.number('ate', draft.ate, PEOPLE);
  const ill = found.number('ill', draft.ill, PEOPLE);
  if (ate !== null && ill !== null && ill > ate)
    found.problems.push({ field: 'ill', problem: { kind: 'more-ill-than-ate' } });
  checkDraftTimes(found, draft, context);
  const mealsMs = [
    ...draft.earlierMealsMs.map(wholeMinute),
    ...(draft.meal.kind === 'at' ? [wholeMinute(draft.meal.ms)] : []),
  ];
  const card: HandoverCase = {
    writtenMs: wholeMinute(context.nowMs),
    from: found.text('from', draft.from),
    to: found.text('to', draft.to),
    contact: found.text('contact', draft.contact),
    eaten: draft.eaten,
    food: found.text('food', draft.food),
    mealsMs,
    place: draft.place,
    ate,
    ill,
    patients: draft.patients.map((patient) => patientOf(found, patient)),
    rules: draft.rules,
    samples: draft.samples,
    note: found.text('note', draft.note),
  };
  return found.problems.length === 0 ? ok(card) : refused(found.problems);
}
