import { EDITION } from '#content/edition.ts';
import type { IllnessAnswers } from '#domain/report/answers.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { IllnessStep } from '../illnessSteps.ts';
import type { FormData } from '../index.ts';
import { answerWords, smsText } from '../summary.ts';
import { TextWays } from './TextWays.tsx';
import styles from '../form.module.css';

export interface ReviewProps {
  readonly answers: IllnessAnswers;
  readonly form: FormData;
  /** steps whose answers do not fit together */
  readonly faults: readonly IllnessStep[];
  /** the phone could not store the report */
  readonly isRefused: boolean;
  readonly onEdit: (step: IllnessStep) => void;
}

/** All answers on one screen, each with a way back to it. */
export function Review({ answers, form, faults, isRefused, onEdit }: ReviewProps) {
  const t = useText('report');
  const words = answerWords(answers, form, t);
  const steps = Object.keys(words) as (keyof typeof words)[];
  return (
    <section>
      <h2>{t('review.title')}</h2>
      {faults.length > 0 && (
        <Notice kind="alarm" role="alert" title={t('review.fix')}>
          {faults.map((step) => (
            <Button key={step} look="outline" onClick={() => onEdit(step)}>
              {t(step === 'review' ? 'review.title' : `${step}.title`)}
            </Button>
          ))}
        </Notice>
      )}
      {isRefused && <Notice kind="alarm" role="alert" title={t('step.unsaved')} />}
      <ul class={styles['list']}>
        {steps.map((step) => (
          <li key={step}>
            <span>
              <span class="small">{t(`${step}.title`)}</span> <b>{words[step]}</b>
            </span>
            <Button
              look="quiet"
              onClick={() => onEdit(step)}
              aria-label={`${t('review.edit')}: ${t(`${step}.title`)}`}
            >
              {t('review.edit')}
            </Button>
          </li>
        ))}
      </ul>
      {(isRefused || EDITION.form !== 'site') && <TextWays text={smsText(answers, form, t)} />}
    </section>
  );
}
