import type { Given } from '#domain/handover/case.ts';
import type { PatientDraft } from '#domain/handover/draft.ts';
import {
  AGE_UNITS,
  AWARENESS,
  LAB_IDS,
  LABS,
  SEXES,
  TRAITS,
  TREATMENTS,
  VITAL_IDS,
  VITALS,
} from '#domain/handover/registry.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import type { HandoverPageData } from '../pageData.ts';
import { fromInput, toInput } from '../timeInput.ts';
import { Choices } from './Choices.tsx';
import { Field } from './Field.tsx';
import { OnsetField } from './OnsetField.tsx';
import { SymptomChoices } from './SymptomChoices.tsx';
import styles from './PatientForm.module.css';

export interface PatientFormProps {
  readonly patient: PatientDraft;
  readonly title: string;
  readonly data: HandoverPageData;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (patient: PatientDraft) => void;
  /** null: the only patient of a card cannot be removed */
  readonly onRemove: (() => void) | null;
}

function Person({ patient, errorOf, onChange }: PatientFormProps) {
  const t = useText('handover');
  const set = (change: Partial<PatientDraft>) => onChange({ ...patient, ...change });
  return (
    <>
      <Field
        label={t('field.label')}
        hint={t('hint.label')}
        value={patient.label}
        error={errorOf('label')}
        onText={(text) => set({ label: text })}
      />
      <Choices
        label={t('field.sex')}
        ids={SEXES}
        chosen={patient.sex === null ? [] : [patient.sex]}
        nameOf={(id) => t(`sex.${id}`)}
        onChange={([sex]) => set({ sex: sex ?? null })}
        isSingle
      />
      <div class={styles['pair']}>
        <Field
          label={t('field.age')}
          kind="number"
          value={patient.age}
          error={errorOf('age')}
          onText={(text) => set({ age: text })}
        />
        <Choices
          label={t('field.ageUnit')}
          ids={AGE_UNITS}
          chosen={[patient.ageUnit]}
          nameOf={(id) => t(`ageUnit.${id}`)}
          onChange={([ageUnit]) => set({ ageUnit: ageUnit ?? patient.ageUnit })}
          isSingle
        />
      </div>
      <Field
        label={t('field.weight')}
        unit="kg"
        hint={t('hint.weight')}
        kind="decimal"
        value={patient.weightKg}
        error={errorOf('weightKg')}
        onText={(text) => set({ weightKg: text })}
      />
      <Choices
        label={t('field.traits')}
        ids={TRAITS}
        chosen={patient.traits}
        nameOf={(id) => t(`trait.${id}`)}
        onChange={(traits) => set({ traits })}
      />
    </>
  );
}

function Measures({ patient, errorOf, onChange }: PatientFormProps) {
  const t = useText('handover');
  const set = (change: Partial<PatientDraft>) => onChange({ ...patient, ...change });
  return (
    <>
      <h4>{t('field.vitals')}</h4>
      <div class={styles['grid']}>
        {VITAL_IDS.map((id) => (
          <Field
            key={id}
            label={t(`vital.${id}`)}
            unit={VITALS[id].unit}
            kind="decimal"
            value={patient.vitals[id] ?? ''}
            error={errorOf(`vitals.${id}`)}
            onText={(text) => set({ vitals: { ...patient.vitals, [id]: text } })}
          />
        ))}
      </div>
      <Field
        label={t('field.vitalsAt')}
        kind="time"
        value={toInput(patient.vitalsAtMs)}
        onText={(text) => set({ vitalsAtMs: fromInput(text) })}
      />
      <h4>{t('field.labs')}</h4>
      <div class={styles['grid']}>
        {LAB_IDS.map((id) => (
          <Field
            key={id}
            label={t(`lab.${id}`)}
            unit={LABS[id].unit}
            kind="decimal"
            value={patient.labs[id] ?? ''}
            error={errorOf(`labs.${id}`)}
            onText={(text) => set({ labs: { ...patient.labs, [id]: text } })}
          />
        ))}
      </div>
      <Field
        label={t('field.labsAt')}
        kind="time"
        value={toInput(patient.labsAtMs)}
        onText={(text) => set({ labsAtMs: fromInput(text) })}
      />
    </>
  );
}

function Treatments({ patient, errorOf, onChange }: PatientFormProps) {
  const t = useText('handover');
  const put = (given: readonly Given[]) => onChange({ ...patient, given });
  const change = (at: number, part: Partial<Given>) =>
    put(patient.given.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <>
      <h4>{t('field.given')}</h4>
      {patient.given.map((one, index) => (
        <div key={index} class={styles['given']}>
          <label>
            {t('field.treatment')}
            <select
              value={one.what}
              onChange={(event) => {
                const what = TREATMENTS.find((id) => id === event.currentTarget.value);
                change(index, { what: what ?? 'other' });
              }}
            >
              {TREATMENTS.map((id) => (
                <option key={id} value={id}>
                  {t(`treatment.${id}`)}
                </option>
              ))}
            </select>
          </label>
          <Field
            label={t('field.amount')}
            hint={t('hint.amount')}
            value={one.amount}
            error={errorOf(`given.${index}`)}
            onText={(text) => change(index, { amount: text })}
          />
          <Field
            label={t('field.givenAt')}
            kind="time"
            value={toInput(one.atMs)}
            onText={(text) => change(index, { atMs: fromInput(text) })}
          />
          <Button look="quiet" onClick={() => put(patient.given.filter((_, at) => at !== index))}>
            {t('given.remove')}
          </Button>
        </div>
      ))}
      <Button
        look="outline"
        onClick={() => put([...patient.given, { what: 'fluids', amount: '', atMs: null }])}
      >
        {t('given.add')}
      </Button>
    </>
  );
}

/** One person of the card. Numbers stay as typed until they are right. */
export function PatientForm(props: PatientFormProps) {
  const { patient, title, data, errorOf, onChange, onRemove } = props;
  const t = useText('handover');
  const set = (change: Partial<PatientDraft>) => onChange({ ...patient, ...change });
  return (
    <section class={styles['patient']}>
      <h3>{title}</h3>
      <Person {...props} />
      <OnsetField
        onset={patient.onset}
        error={errorOf('onset')}
        onChange={(onset) => set({ onset })}
      />
      <SymptomChoices
        symptoms={data.symptoms}
        chosen={patient.symptoms}
        onChange={(symptoms) => set({ symptoms })}
      />
      <Choices
        label={t('field.awareness')}
        ids={AWARENESS}
        chosen={patient.awareness === null ? [] : [patient.awareness]}
        nameOf={(id) => t(`awareness.${id}`)}
        onChange={([awareness]) => set({ awareness: awareness ?? null })}
        isSingle
      />
      <Measures {...props} />
      <Treatments {...props} />
      <Field
        label={t('field.note')}
        value={patient.note}
        error={errorOf('note')}
        onText={(text) => set({ note: text })}
      />
      {onRemove !== null && (
        <Button look="quiet" onClick={onRemove}>
          {t('patient.remove')}
        </Button>
      )}
    </section>
  );
}
