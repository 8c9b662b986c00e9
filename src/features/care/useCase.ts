import { useState } from 'preact/hooks';
import type { Answer, CareCase, Eaten, LabId, SymptomId } from '#domain/care/case.ts';

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

export type HoursProblem = 'notNumber' | 'beforeMeal' | 'tooLong';

/** Why typed hours are refused; null when they can be used or nothing was typed. */
export function hoursProblem(form: CaseForm): HoursProblem | null {
  if (form.hoursState !== 'typed' || form.hours.trim() === '') return null;
  const hours = Number(form.hours.replace(',', '.'));
  if (!Number.isFinite(hours)) return 'notNumber';
  if (hours < 0) return 'beforeMeal';
  return hours > MAX_HOURS ? 'tooLong' : null;
}

function hoursOf(form: CaseForm): CareCase['hoursToFirstSymptom'] {
  if (form.hoursState === 'none') return undefined;
  if (form.hoursState === 'unknown' || hoursProblem(form) !== null) return 'unknown';
  return form.hours.trim() === '' ? undefined : Number(form.hours.replace(',', '.'));
}

/** The case the rules look at. */
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

export function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.indexOf(item) >= 0 ? list.filter((each) => each !== item) : list.concat([item]);
}

/** The form with a way back after clearing. */
export function useCase() {
  const [form, setForm] = useState<CaseForm>(EMPTY_CASE);
  const [cleared, setCleared] = useState<CaseForm | null>(null);
  return {
    form,
    change: (part: Partial<CaseForm>) => {
      setForm((now) => ({ ...now, ...part }));
      setCleared(null);
    },
    clear: () => {
      setCleared(form);
      setForm(EMPTY_CASE);
    },
    undo:
      cleared === null
        ? null
        : () => {
            setForm(cleared);
            setCleared(null);
          },
  };
}

export type CaseState = ReturnType<typeof useCase>;
