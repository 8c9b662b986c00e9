import { useEffect, useState } from 'preact/hooks';
import {
  CARE_CASE_KEY,
  EMPTY_CASE,
  isTouched,
  keptCaseFromStored,
  type CaseForm,
  type KeptCase,
} from '#domain/care/caseForm.ts';
import { readLocal, removeLocal, writeLocal } from '#io/device/localRecord.ts';

export function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.indexOf(item) >= 0 ? list.filter((each) => each !== item) : list.concat([item]);
}

/**
 * The form, kept on the phone with every change: going to a page of a type and back, or a restart at night, loses nothing.
 * After clearing there is a way back.
 */
export function useCase() {
  const [form, setForm] = useState<CaseForm>(EMPTY_CASE);
  const [cleared, setCleared] = useState<CaseForm | null>(null);
  const [keptAtMs, setKeptAt] = useState<number | null>(null);
  useEffect(() => {
    const kept = keptCaseFromStored(readLocal(CARE_CASE_KEY));
    if (kept === null) return;
    setForm(kept.form);
    setKeptAt(kept.atMs);
  }, []);
  return {
    form,
    /** when the case was last changed, if it was found on the phone: the page says so, or two patients get mixed */
    keptAtMs,
    change: (part: Partial<CaseForm>) => {
      setForm((now) => ({ ...now, ...part }));
      setCleared(null);
    },
    clear: () => {
      setCleared(form);
      setForm(EMPTY_CASE);
      setKeptAt(null);
      removeLocal(CARE_CASE_KEY);
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

/** Keeps the case with the rules that applied and the names of its tests; nothing is written before something was entered. */
export function useKeeping(
  form: CaseForm,
  { rules, labNames }: Pick<KeptCase, 'rules' | 'labNames'>,
): void {
  useEffect(() => {
    if (!isTouched(form)) return;
    const before = keptCaseFromStored(readLocal(CARE_CASE_KEY));
    if (before !== null && JSON.stringify(before.form) === JSON.stringify(form)) return;
    const kept: KeptCase = { form, rules, labNames, atMs: Date.now() };
    writeLocal(CARE_CASE_KEY, kept);
  }, [form]);
}
