import { useState } from 'preact/hooks';
import { EATEN_KINDS } from '#domain/emergency/eaten.ts';
import { CARD_LIMITS, type HandoverCase } from '#domain/handover/case.ts';
import { aPatientDraft, isEmptyDraft, type CardDraft } from '#domain/handover/draft.ts';
import { caseOfDraft, type FieldProblem } from '#domain/handover/fromDraft.ts';
import { RULES, SAMPLES } from '#domain/handover/registry.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { HandoverPageData } from '../pageData.ts';
import { fromInput, toInput } from '../timeInput.ts';
import type { CardState } from '../useCard.ts';
import { Choices } from './Choices.tsx';
import { Field } from './Field.tsx';
import { PatientForm } from './PatientForm.tsx';
import { PlaceField } from './PlaceField.tsx';
import { problemWords } from './problemWords.ts';
import styles from './CardForm.module.css';

export interface CardFormProps {
  readonly state: CardState;
  readonly data: HandoverPageData;
  readonly onDone: (card: HandoverCase) => void;
  readonly onClear: () => void;
}

interface PartProps {
  readonly draft: CardDraft;
  readonly set: (change: Partial<CardDraft>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

function TextField({ name, draft, set, errorOf }: PartProps & { readonly name: TextName }) {
  const t = useText('handover');
  return (
    <Field
      label={t(`field.${name}`)}
      value={draft[name]}
      error={errorOf(name)}
      onText={(text) => set({ [name]: text })}
    />
  );
}

type TextName = 'from' | 'to' | 'contact' | 'food' | 'note';

function Meal({ draft, set, errorOf, data }: PartProps & { readonly data: HandoverPageData }) {
  const t = useText('handover');
  return (
    <section>
      <h2>{t('group.case')}</h2>
      <Choices
        label={t('field.eaten')}
        ids={EATEN_KINDS}
        chosen={draft.eaten}
        nameOf={(id) => data.foods[id]}
        onChange={(eaten) => set({ eaten })}
      />
      <TextField name="food" draft={draft} set={set} errorOf={errorOf} />
      <Field
        label={t('field.meal')}
        hint={t('hint.meal')}
        kind="time"
        error={errorOf('meal')}
        value={toInput(draft.meal.kind === 'at' ? draft.meal.ms : null)}
        onText={(text) => {
          const ms = fromInput(text);
          set({ meal: ms === null ? { kind: 'unset' } : { kind: 'at', ms } });
        }}
      />
      <PlaceField place={draft.place} onChange={(place) => set({ place })} />
      <div class={styles['pair']}>
        <Field
          label={t('field.ate')}
          kind="number"
          value={draft.ate}
          error={errorOf('ate')}
          onText={(text) => set({ ate: text })}
        />
        <Field
          label={t('field.ill')}
          kind="number"
          value={draft.ill}
          error={errorOf('ill')}
          onText={(text) => set({ ill: text })}
        />
      </div>
    </section>
  );
}

function Patients({ draft, set, errorOf, data }: PartProps & { readonly data: HandoverPageData }) {
  const t = useText('handover');
  const { patients } = draft;
  const nextKey = Math.max(...patients.map((one) => one.key)) + 1;
  return (
    <section>
      <h2>{t('group.patients')}</h2>
      {patients.map((patient, index) => (
        <PatientForm
          key={patient.key}
          patient={patient}
          title={t('patient.title', { number: index + 1, total: patients.length })}
          data={data}
          errorOf={(field) => errorOf(`patient.${patient.key}.${field}`)}
          onChange={(changed) =>
            set({ patients: patients.map((one) => (one.key === changed.key ? changed : one)) })
          }
          onRemove={
            patients.length === 1
              ? null
              : () => set({ patients: patients.filter((one) => one.key !== patient.key) })
          }
        />
      ))}
      {patients.length < CARD_LIMITS.patients && (
        <Button
          look="outline"
          onClick={() => set({ patients: [...patients, aPatientDraft(nextKey)] })}
        >
          {t('patient.add')}
        </Button>
      )}
    </section>
  );
}

/** The form of a card. Finishing checks everything at once; what is wrong is told beside its field and stays as typed. */
export function CardForm({ state, data, onDone, onClear }: CardFormProps) {
  const t = useText('handover');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const { draft, put } = state;
  const set = (change: Partial<CardDraft>) => put({ ...draft, ...change });
  const errorOf = (field: string) => {
    const found = problems.find((one) => one.field === field);
    return found === undefined ? undefined : problemWords(found.problem, t);
  };
  const finish = () => {
    const { oldestMealHours } = data;
    const result = caseOfDraft(draft, { nowMs: Date.now(), oldestMealHours });
    setProblems(result.ok ? [] : result.problem);
    if (result.ok) onDone(result.value);
  };
  const part = { draft, set, errorOf };
  return (
    <form
      class={`${styles['form']} noPrint`}
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <Meal {...part} data={data} />
      <Patients {...part} data={data} />
      <section>
        <h2>{t('group.end')}</h2>
        <Choices
          label={t('field.samples')}
          ids={SAMPLES}
          chosen={draft.samples}
          nameOf={(id) => t(`sample.${id}`)}
          onChange={(samples) => set({ samples })}
        />
        <Choices
          label={t('field.rules')}
          ids={RULES}
          chosen={draft.rules}
          nameOf={(id) => id}
          onChange={(rules) => set({ rules })}
        />
        <TextField name="from" {...part} />
        <TextField name="to" {...part} />
        <TextField name="contact" {...part} />
        <TextField name="note" {...part} />
      </section>
      {problems.length > 0 && (
        <Notice kind="alarm" title={t('problem.title', { count: problems.length })} role="alert">
          <p>{t('problem.kept')}</p>
        </Notice>
      )}
      <div class={styles['end']}>
        <Button type="submit">{t('form.done')}</Button>
        {!isEmptyDraft(draft) && (
          <Button look="quiet" onClick={onClear}>
            {t('form.clear')}
          </Button>
        )}
        {state.isReady && state.storage === 'kept' && <p class="small">{t('storage.kept')}</p>}
      </div>
    </form>
  );
}
