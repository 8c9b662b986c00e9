import type { Envelope, PhotoAnswers } from './answers.ts';
import { placeOfAnswers, photoRefs } from './answers.ts';
import { cleanText } from './text.ts';

/**
 * How a field of the health-worker form is filled in.
 *
 * | kind    | typed                        | sent                                   |
 * | ------- | ---------------------------- | -------------------------------------- |
 * | text    | one line, `long` several     | the text, cleaned                      |
 * | phone   | digits                       | digits                                 |
 * | count   | digits                       | whole number                           |
 * | people  | digits, empty = nobody knows | whole number or `unknown`              |
 * | number  | digits with a point          | number                                 |
 * | choice  | one id                       | the id                                 |
 * | choices | several ids                  | the ids                                |
 * | moment  | `2026-07-19T19:00`, Beijing  | instant, exact to the minute           |
 * | known   | as moment, empty = unknown   | instant or `unknown`                   |
 * | yes-no  | `yes` or `no`                | true or false                          |
 */
export type FieldKind =
  | 'text'
  | 'long'
  | 'phone'
  | 'count'
  | 'people'
  | 'number'
  | 'choice'
  | 'choices'
  | 'moment'
  | 'known'
  | 'yes-no';

export interface FieldSpec {
  /** name in the schema of the report */
  readonly key: string;
  /** id in content/report/form.yaml, where its words stand */
  readonly label: string;
  readonly kind: FieldKind;
  /** set of answers, for `choice` and `choices` */
  readonly options?: string;
  /** longest text or largest number */
  readonly max?: number;
}

/** Answers as typed, right or wrong, so that a refused entry is never lost. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

export interface WorkerAnswers extends PhotoAnswers {
  readonly event?: Typed;
  readonly countyCode?: string;
  readonly townshipCode?: string;
  readonly patients?: readonly Typed[];
  readonly samples?: readonly Typed[];
  /** number of ill by age band and sex: `0-5 male` */
  readonly bands?: Typed;
  readonly handoverId?: string;
}

export interface WorkerSpecs {
  readonly event: readonly FieldSpec[];
  readonly patient: readonly FieldSpec[];
  readonly sample: readonly FieldSpec[];
  readonly ageBands: readonly string[];
}

/** What is sent for one field; undefined leaves it out. A wrong number is sent as typed, so that the schema names its field. */
export function valueOf(spec: FieldSpec, typed: string | readonly string[] | undefined): unknown {
  if (typeof typed === 'object') return typed.length === 0 ? undefined : typed;
  const text = (typed ?? '').trim();
  if (text === '') return spec.kind === 'people' || spec.kind === 'known' ? 'unknown' : undefined;
  switch (spec.kind) {
    case 'text':
    case 'long':
      return cleanText(text, spec.max ?? 100) || undefined;
    case 'count':
    case 'people':
    case 'number': {
      const number = Number(text.replace(',', '.'));
      return Number.isFinite(number) ? number : text;
    }
    case 'moment':
    case 'known':
      return { at: `${text.slice(0, 16)}+08:00`, precision: 'minute' };
    case 'yes-no':
      return text === 'yes';
    case 'phone':
      return text.replace(/\s/g, '');
    case 'choice':
    case 'choices':
      return text;
  }
}

/** All filled fields of one entry. */
export function entryOf(specs: readonly FieldSpec[], typed: Typed = {}): Record<string, unknown> {
  return Object.fromEntries(
    specs
      .map((spec) => [spec.key, valueOf(spec, typed[spec.key])] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function bandsOf(names: readonly string[], typed: Typed = {}): readonly unknown[] {
  const countOf = (band: string, sex: string) => Number(typed[`${band} ${sex}`] ?? 0) || 0;
  return names
    .map((band) => ({ band, male: countOf(band, 'male'), female: countOf(band, 'female') }))
    .filter(({ male, female }) => male + female > 0);
}

const isFilled = (typed: Typed) => Object.values(typed).some((value) => value.length > 0);

/** The report as it will be sent. It is not yet checked: the schema of content/schemas/report.ts says what is missing. */
export function workerReportOf(
  answers: WorkerAnswers,
  specs: WorkerSpecs,
  envelope: Envelope,
): unknown {
  const { patients = [], samples = [], handoverId } = answers;
  const bands = bandsOf(specs.ageBands, answers.bands);
  const stored = samples.filter(isFilled).map((sample) => entryOf(specs.sample, sample));
  return {
    kind: 'health-worker',
    schemaVersion: 1,
    ...envelope,
    photos: photoRefs(answers.photos),
    dangerNow: false,
    ...entryOf(specs.event, answers.event),
    place: placeOfAnswers(answers),
    patients: patients.filter(isFilled).map((patient) => entryOf(specs.patient, patient)),
    ...(stored.length === 0 ? {} : { samples: stored }),
    ...(bands.length === 0 ? {} : { illBySexAge: bands }),
    ...(handoverId === undefined ? {} : { handoverId }),
  };
}
