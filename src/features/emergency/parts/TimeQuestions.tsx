import { useState } from 'preact/hooks';
import type { EatenKind } from '#domain/emergency/eaten.ts';
import type { EmergencyLimits } from '#domain/emergency/limits.ts';
import { choicesIn, type TimeBucket } from '#domain/emergency/timeChoices.ts';
import { useText } from '#i18n/useText.ts';
import { Link } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import type { Emergency } from '../useEmergency.ts';
import { Clock } from './Clock.tsx';
import { OnsetQuestion } from './OnsetQuestion.tsx';
import { RefusedNotice } from './RefusedNotice.tsx';
import { SectionHead } from './SectionHead.tsx';
import { TimeKeys } from './TimeKeys.tsx';
import { TimeStepper } from './TimeStepper.tsx';
import { answerInPlace } from '../answerInPlace.ts';
import styles from './TimeQuestions.module.css';

type Answer = TimeBucket | 'unknown';

const ANSWERS = [
  ['within-hour', 'meal.withinHour'],
  ['before-line', 'meal.beforeLine'],
  ['past-line', 'meal.pastLine'],
  ['unknown', 'meal.unknown'],
] as const satisfies readonly (readonly [Answer, string])[];

export interface TimeQuestionsProps {
  readonly emergency: Emergency;
  readonly limits: EmergencyLimits;
  readonly eaten: EatenKind | null;
  /** false when the clock already stands at the head of the page */
  readonly hasClock: boolean;
}

/** When it was eaten and when it began. The first four keys are links, so that they work before and without any script. */
export function TimeQuestions({ emergency, limits, eaten, hasClock }: TimeQuestionsProps) {
  const t = useText('emergency');
  const [open, setOpen] = useState<TimeBucket | null>(null);
  const { state } = emergency;
  const meal = state?.record.meal ?? { kind: 'unset' };
  const answer = (kind: Answer) => {
    if (kind === 'unknown') emergency.change({ meal: { kind: 'unknown' } });
    setOpen(kind === 'unknown' ? null : kind);
  };
  const pick = (ms: number) => {
    emergency.change({ meal: { kind: 'at', ms } });
    setOpen(null);
  };
  // The sentence about late onset is one of mushrooms; the late page says it at its head.
  const isOnPaper = hasClock && eaten !== 'aconite' && eaten !== 'fermented_flour';
  const spoken = [
    t('meal.withinHour'),
    t('meal.beforeLine'),
    t('meal.pastLine'),
    t('meal.unknown'),
  ];
  return (
    <section class={isOnPaper ? styles['section'] : 'noPrint'}>
      <SectionHead
        title={t('meal.title')}
        sentences={[...spoken, t('meal.late'), t('meal.early')]}
        id="now"
      />
      <div class={styles['box']}>
        <ul class={styles['answers']}>
          {ANSWERS.map(([kind, key]) => {
            const isLatePage = kind === 'past-line' || kind === 'unknown';
            return (
              <li key={kind}>
                <Link
                  to={isLatePage ? paths.emergencyLate() : `${paths.emergency()}#now`}
                  class={kind === open ? `${styles['answer']} ${styles['on']}` : styles['answer']}
                  onClick={(event) => {
                    if (state === null) return;
                    answerInPlace(event);
                    answer(kind);
                  }}
                >
                  {t(key)}
                </Link>
              </li>
            );
          })}
        </ul>
        {state !== null && open !== null && (
          <TimeKeys
            label={t('meal.choose')}
            choices={choicesIn(open, state.nowMs, limits.lateOnsetAppliesFromHours)}
            state={state}
            onPick={pick}
          />
        )}
        {state !== null && <RefusedNotice emergency={emergency} refused={emergency.refused} />}
        {state !== null && meal.kind === 'at' && (
          <TimeStepper
            label={t('meal.is')}
            ms={meal.ms}
            state={state}
            onStep={(ms) => emergency.change({ meal: { kind: 'at', ms } })}
          />
        )}
        {state !== null && meal.kind !== 'unset' && (
          <>
            {hasClock && <Clock state={state} eaten={eaten} limits={limits} />}
            <label class={styles['check']}>
              <input
                type="checkbox"
                checked={state.record.hasEarlierMeals}
                onChange={(event) =>
                  emergency.change({ hasEarlierMeals: event.currentTarget.checked })
                }
              />
              <span>{t('meal.earlier')}</span>
            </label>
            <OnsetQuestion emergency={emergency} state={state} limits={limits} />
          </>
        )}
        <p class={styles['truth']}>
          <b>{t('meal.late')}</b> {t('meal.early')}
        </p>
      </div>
    </section>
  );
}
