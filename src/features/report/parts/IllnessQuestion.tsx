import type { IllnessAnswers } from '#domain/report/answers.ts';
import { useText } from '#i18n/useText.ts';
import { CallKey } from '#ui/CallKey.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { Draft } from '../draftModel.ts';
import { isPhoneFine } from '../illnessSteps.ts';
import type { IllnessStep } from '../illnessSteps.ts';
import type { FormData } from '../index.ts';
import styles from '../form.module.css';
import { Choice } from './Choice.tsx';
import { CountQuestion } from './CountQuestion.tsx';
import { PhotoQuestion } from './PhotoQuestion.tsx';
import { PlaceQuestion } from './PlaceQuestion.tsx';
import { TimeQuestion } from './TimeQuestion.tsx';

export interface IllnessQuestionProps {
  readonly step: Exclude<IllnessStep, 'review'>;
  readonly draft: Draft<IllnessAnswers>;
  readonly form: FormData;
}

function Gate({ draft }: Pick<IllnessQuestionProps, 'draft'>) {
  const t = useText('report');
  const { dangerNow } = draft.answers;
  return (
    <>
      <p class="large">{t('gate.signs')}</p>
      <Choice
        name="gate"
        label={t('gate.title')}
        options={[
          { id: 'yes', word: t('gate.yes') },
          { id: 'no', word: t('gate.no') },
        ]}
        chosen={[dangerNow === undefined ? '' : dangerNow ? 'yes' : 'no']}
        onChoose={(id) => draft.change({ dangerNow: id === 'yes' })}
      />
      {dangerNow === true && (
        <Notice kind="alarm" role="alert" title={t('gate.call')}>
          <CallKey isLarge />
        </Notice>
      )}
    </>
  );
}

function Consent({ draft }: Pick<IllnessQuestionProps, 'draft'>) {
  const t = useText('report');
  const { hasHealthConsent = false, hasAgeConsent = false } = draft.answers;
  return (
    <>
      <p>{t('consent.who')}</p>
      <p>{t('consent.what')}</p>
      <p>{t('consent.long')}</p>
      <label class={styles['tick']}>
        <input
          type="checkbox"
          checked={hasHealthConsent}
          onChange={() => draft.change({ hasHealthConsent: !hasHealthConsent })}
        />
        <span>{t('consent.health')}</span>
      </label>
      <label class={styles['tick']}>
        <input
          type="checkbox"
          checked={hasAgeConsent}
          onChange={() => draft.change({ hasAgeConsent: !hasAgeConsent })}
        />
        <span>{t('consent.age')}</span>
      </label>
      <p class="small">{t('consent.need')}</p>
    </>
  );
}

function Symptoms({ draft, form }: Omit<IllnessQuestionProps, 'step'>) {
  const t = useText('report');
  const chosen = draft.answers.symptoms ?? [];
  const toggle = (id: string) => {
    const others = chosen.filter(
      (each) => each !== id && (id === 'none_yet') === (each === 'none_yet'),
    );
    draft.change({ symptoms: chosen.includes(id) ? others : [...others, id] });
  };
  const isDangerous = form.options.symptoms.some(
    (option) => option.isDanger === true && chosen.includes(option.id),
  );
  return (
    <>
      <p>{t('symptoms.hint')}</p>
      <Choice
        name="symptoms"
        label={t('symptoms.title')}
        options={form.options.symptoms}
        chosen={chosen}
        isMultiple
        onChoose={toggle}
      />
      {isDangerous && (
        <Notice kind="alarm" role="alert" title={t('symptoms.danger')}>
          <CallKey />
        </Notice>
      )}
    </>
  );
}

function Rest({ draft }: Pick<IllnessQuestionProps, 'draft'>) {
  const t = useText('report');
  const { leftoversKept, callbackPhone = '', freeText = '' } = draft.answers;
  const isFine = isPhoneFine(callbackPhone);
  return (
    <>
      <p>{t('rest.leftovers')}</p>
      <Choice
        name="leftovers"
        label={t('rest.leftovers')}
        options={[
          { id: 'unknown', word: t('step.unknown') },
          { id: 'yes', word: t('rest.yes') },
          { id: 'no', word: t('rest.no') },
        ]}
        chosen={[leftoversKept ?? '']}
        onChoose={(id) =>
          draft.change({ leftoversKept: id === 'yes' ? 'yes' : id === 'no' ? 'no' : 'unknown' })
        }
      />
      <p>
        <label>
          <b>{t('rest.phone')}</b>
          <input
            class={styles['wide']}
            type="tel"
            value={callbackPhone}
            aria-describedby="phone-hint"
            aria-invalid={!isFine}
            onInput={(event) => draft.change({ callbackPhone: event.currentTarget.value })}
          />
        </label>
        <span id="phone-hint" class="small">
          {isFine ? t('rest.phoneHint') : t('rest.phoneBad')}
        </span>
      </p>
      <p>
        <label>
          <b>{t('rest.text')}</b>
          <textarea
            class={styles['wide']}
            maxLength={100}
            value={freeText}
            onInput={(event) => draft.change({ freeText: event.currentTarget.value })}
          />
        </label>
      </p>
    </>
  );
}

/** The question of one step. */
export function IllnessQuestion({ step, draft, form }: IllnessQuestionProps) {
  const t = useText('report');
  const { answers, change } = draft;
  const title = t(`${step}.title`);
  return (
    <section key={step}>
      <h2>{title}</h2>
      {step === 'gate' && <Gate draft={draft} />}
      {step === 'consent' && <Consent draft={draft} />}
      {step === 'food' && (
        <Choice
          name="food"
          label={title}
          options={form.options.hazards}
          chosen={[answers.hazard ?? '']}
          onChoose={(hazard) => change({ hazard })}
        />
      )}
      {step === 'eaten' && (
        <TimeQuestion
          name="eaten"
          label={title}
          value={answers.eatenAt}
          onAnswer={(eatenAt) => change({ eatenAt })}
        />
      )}
      {step === 'ate' && (
        <CountQuestion
          name="ate"
          label={title}
          smallest={1}
          value={answers.ateCount}
          onAnswer={(ateCount) => change({ ateCount })}
        />
      )}
      {step === 'ill' && (
        <CountQuestion
          name="ill"
          label={title}
          smallest={0}
          value={answers.illCount}
          onAnswer={(illCount) => change({ illCount })}
        />
      )}
      {step === 'onset' && (
        <TimeQuestion
          name="onset"
          label={title}
          value={answers.onsetAt}
          onAnswer={(onsetAt) => change({ onsetAt })}
        />
      )}
      {step === 'symptoms' && <Symptoms draft={draft} form={form} />}
      {step === 'place' && (
        <>
          <PlaceQuestion
            form={form}
            value={answers}
            onAnswer={(place) => change(place as Partial<IllnessAnswers>)}
          />
          <p class="section">{t('place.setting')}</p>
          <Choice
            name="setting"
            label={t('place.setting')}
            options={form.options.settings}
            chosen={[answers.setting ?? '']}
            onChoose={(setting) => change({ setting })}
          />
        </>
      )}
      {step === 'photo' && <PhotoQuestion draft={draft} />}
      {step === 'rest' && <Rest draft={draft} />}
    </section>
  );
}
