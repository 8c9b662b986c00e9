import {
  EATEN,
  type Answer,
  type CareCase,
  type Eaten,
  type LabId,
  type SymptomId,
} from './case.ts';

/** What the worker has typed so far; hours stay text until they can be read. */
export interface CaseForm {
  readonly eaten: readonly Eaten[];
  readonly hours: string;
  readonly hoursState: 'typed' | 'unknown' | 'none';
  readonly signs: readonly SymptomId[];
  readonly labs: readonly LabId[];
  readonly companions: number;
  readonly deadlyKind: Answer | undefined;
  readonly vulnerable: Answer | undefined;
  readonly otherCritical: Answer | undefined;
}

export const EMPTY_CASE: CaseForm = {
  eaten: [],
  hours: '',
  hoursState: 'typed',
  signs: [],
  labs: [],
  companions: 0,
  deadlyKind: undefined,
  vulnerable: undefined,
  otherCritical: undefined,
};

/** Longest hours that can be one meal: three weeks and a bit (orellanine). */
export const MAX_HOURS = 744;
export const MAX_COMPANIONS = 999;

export type HoursProblem = 'notNumber' | 'withUnit' | 'beforeMeal' | 'tooLong';

/** A figure as people type it: full-width digits, comma as point, 小时 or h behind it. */
function figureOf(typed: string): string {
  return typed
    .replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(',', '.')
    .trim()
    .replace(/\s*(小时|个小时|钟头|个钟头|h|hours?)$/i, '');
}

const OTHER_UNIT = /天|日|分|周|点|:|：|days?|min|weeks?/i;

/** Why typed hours are refused; null when they can be used or nothing was typed. */
export function hoursProblem(form: CaseForm): HoursProblem | null {
  const typed = figureOf(form.hours);
  if (form.hoursState !== 'typed' || form.hours.trim() === '') return null;
  if (OTHER_UNIT.test(typed)) return 'withUnit';
  const hours = typed === '' ? Number.NaN : Number(typed);
  if (!Number.isFinite(hours)) return 'notNumber';
  if (hours < 0) return 'beforeMeal';
  return hours > MAX_HOURS ? 'tooLong' : null;
}

function hoursOf(form: CaseForm): CareCase['hoursToFirstSymptom'] {
  if (form.hoursState === 'none') return undefined;
  if (form.hoursState === 'unknown' || hoursProblem(form) !== null) return 'unknown';
  return form.hours.trim() === '' ? undefined : Number(figureOf(form.hours));
}

/** The case the rules look at. Hours that were refused count as unknown: the stricter way. */
export function caseOf(form: CaseForm): CareCase {
  return {
    eaten: form.eaten,
    symptoms: form.signs,
    hoursToFirstSymptom: hoursOf(form),
    labs: form.labs.map((test) => ({ test, state: 'abnormal' })),
    companionsIll: form.companions,
    deadlyKind: form.deadlyKind,
    vulnerable: form.vulnerable,
    otherCritical: form.otherCritical,
  };
}

/** True when there is anything to judge. */
export function isTouched(form: CaseForm): boolean {
  return JSON.stringify(form) !== JSON.stringify(EMPTY_CASE);
}

/** Where the look-up keeps its case on the phone, for the way back to it and for the handover card. */
export const CARE_CASE_KEY = 'junan.care-case';

export interface KeptCase {
  readonly form: CaseForm;
  /** ids of the rules that applied, for the card */
  readonly rules: readonly string[];
  /** names of the abnormal tests in the language of the page, for the card */
  readonly labNames: readonly string[];
  /** wall time of the last change in ms */
  readonly atMs: number;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function answerOf(value: unknown): Answer | undefined {
  return value === 'yes' || value === 'no' || value === 'unknown' ? value : undefined;
}

function formOf(value: Readonly<Record<string, unknown>>): CaseForm {
  const { hoursState, companions, hours } = value;
  const isCount = typeof companions === 'number' && companions >= 0 && companions <= MAX_COMPANIONS;
  return {
    eaten: EATEN.filter((kind) => texts(value['eaten']).includes(kind)),
    hours: typeof hours === 'string' ? hours : '',
    hoursState: hoursState === 'unknown' || hoursState === 'none' ? hoursState : 'typed',
    signs: texts(value['signs']) as readonly SymptomId[],
    labs: texts(value['labs']) as readonly LabId[],
    companions: isCount ? Math.floor(companions) : 0,
    deadlyKind: answerOf(value['deadlyKind']),
    vulnerable: answerOf(value['vulnerable']),
    otherCritical: answerOf(value['otherCritical']),
  };
}

/** Reads the kept case; a damaged field falls back by itself. @returns null when nothing was entered */
export function keptCaseFromStored(stored: unknown): KeptCase | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { form, rules, labNames, atMs } = stored as Record<string, unknown>;
  if (typeof form !== 'object' || form === null || typeof atMs !== 'number') return null;
  const read = formOf(form as Record<string, unknown>);
  return isTouched(read)
    ? { form: read, rules: texts(rules), labNames: texts(labNames), atMs }
    : null;
}
