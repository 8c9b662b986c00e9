import * as v from 'valibot';
import { useState } from 'preact/hooks';
import { EDITION } from '#content/edition.ts';
import { report } from '#content/schemas/report.ts';
import { illnessReportOf } from '#domain/report/answers.ts';
import type { IllnessAnswers } from '#domain/report/answers.ts';
import { useText } from '#i18n/useText.ts';
import { useLocation } from 'preact-iso';
import type { PageProps } from '#ui/feature.ts';
import { Button } from '#ui/Button.tsx';
import { useHref } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import { useHead } from '#ui/useHead.ts';
import { ILLNESS_STEPS, QUESTIONS, isAnswered, stepOfField } from './illnessSteps.ts';
import type { IllnessStep } from './illnessSteps.ts';
import type { FormData } from './index.ts';
import { envelopeOf, finishReport, useDraft } from './draftModel.ts';
import { IllnessQuestion } from './parts/IllnessQuestion.tsx';
import { KeptLine } from './parts/KeptLine.tsx';
import { Review } from './parts/Review.tsx';
import styles from './form.module.css';

const EMPTY: IllnessAnswers = {};

/** The citizen's form: one question per screen, kept after every answer. */
export default function IllnessPage({ data, lang }: PageProps<FormData>) {
  const t = useText('report');
  const ui = useText('ui');
  useHead({ title: `${t('start.ill')} · ${ui('brand.full')}`, description: t('description') });
  const draft = useDraft<IllnessAnswers>('illness', EMPTY);
  const [step, setStep] = useState<IllnessStep>('gate');
  const [isBusy, setBusy] = useState(false);
  const [faults, setFaults] = useState<readonly IllnessStep[]>([]);
  const [isRefused, setRefused] = useState(false);
  const { route } = useLocation();
  const href = useHref();

  const go = (to: IllnessStep) => {
    setStep(to);
    window.scrollTo(0, 0);
  };
  const at = ILLNESS_STEPS.indexOf(step);
  const question = QUESTIONS.indexOf(step);
  const canGoOn = isAnswered(step, draft.answers);

  const send = async () => {
    const parsed = v.safeParse(report, illnessReportOf(draft.answers, envelopeOf(draft.id, lang)));
    if (!parsed.success) {
      setFaults([
        ...new Set(parsed.issues.map((issue) => stepOfField(String(issue.path?.[0]?.key ?? '')))),
      ]);
      return;
    }
    setBusy(true);
    try {
      await finishReport(draft.id, parsed.output);
      route(href(paths.receipts()));
    } catch (cause) {
      console.warn('report not stored', cause);
      setRefused(true);
      setBusy(false);
    }
  };

  return (
    <div class={`wrap ${styles['page']}`}>
      <h1 class="visuallyHidden" tabIndex={-1}>
        {t('start.ill')}
      </h1>
      {question >= 0 && (
        <>
          <p class="small">{t('step.of', { at: question + 1, total: QUESTIONS.length })}</p>
          <progress
            class={styles['bar']}
            max={QUESTIONS.length}
            value={question + 1}
            aria-hidden="true"
          />
        </>
      )}
      {step === 'review' ? (
        <Review
          answers={draft.answers}
          form={data}
          faults={faults}
          isRefused={isRefused}
          onEdit={go}
        />
      ) : (
        <IllnessQuestion step={step} draft={draft} form={data} />
      )}
      <KeptLine draft={draft} />
      <div class={styles['keys']}>
        {at > 0 && (
          <Button look="outline" onClick={() => go(ILLNESS_STEPS[at - 1] ?? 'gate')}>
            {t('step.back')}
          </Button>
        )}
        {step === 'review' && EDITION.form === 'site' && (
          <Button isBusy={isBusy} onClick={() => void send()}>
            {t(isBusy ? 'review.busy' : 'review.send')}
          </Button>
        )}
        {step !== 'review' && (
          <Button disabled={!canGoOn} onClick={() => go(ILLNESS_STEPS[at + 1] ?? 'review')}>
            {t('step.next')}
          </Button>
        )}
      </div>
    </div>
  );
}
