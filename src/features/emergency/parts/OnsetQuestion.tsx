import { useState } from 'preact/hooks';
import type { EmergencyLimits } from '#domain/emergency/limits.ts';
import { timeChoices } from '#domain/emergency/timeChoices.ts';
import { useText } from '#i18n/useText.ts';
import type { Emergency, EmergencyState } from '../useEmergency.ts';
import { TimeKeys } from './TimeKeys.tsx';
import { TimeStepper } from './TimeStepper.tsx';
import styles from './OnsetQuestion.module.css';

export interface OnsetQuestionProps {
  readonly emergency: Emergency;
  readonly state: EmergencyState;
  readonly limits: EmergencyLimits;
}

/** When the first person at the table fell ill. "Nobody yet" and "do not know" are answers, neither lowers anything. */
export function OnsetQuestion({ emergency, state }: OnsetQuestionProps) {
  const t = useText('emergency');
  const [isOpen, setOpen] = useState(false);
  const { onset, meal } = state.record;
  const mealMs = meal.kind === 'at' ? meal.ms : -Infinity;
  const choices = timeChoices(state.nowMs).filter((choice) => choice.ms >= mealMs);
  const answer = (kind: 'none-yet' | 'unknown') => {
    emergency.change({ onset: { kind } });
    setOpen(false);
  };
  const pick = (ms: number) => {
    emergency.change({ onset: { kind: 'at', ms } });
    setOpen(false);
  };
  const classOf = (isOn: boolean) =>
    isOn ? `${styles['answer']} ${styles['on']}` : styles['answer'];
  return (
    <div class={styles['question']}>
      <h3>{t('onset.title')}</h3>
      <div class={styles['answers']}>
        <button
          type="button"
          class={classOf(onset.kind === 'none-yet')}
          aria-pressed={onset.kind === 'none-yet'}
          onClick={() => answer('none-yet')}
        >
          {t('onset.none')}
        </button>
        <button
          type="button"
          class={classOf(onset.kind === 'unknown')}
          aria-pressed={onset.kind === 'unknown'}
          onClick={() => answer('unknown')}
        >
          {t('onset.unknown')}
        </button>
      </div>
      {(onset.kind !== 'at' || isOpen) && (
        <TimeKeys label={t('onset.is')} choices={choices} state={state} onPick={pick} />
      )}
      {onset.kind === 'at' && (
        <TimeStepper
          label={t('onset.is')}
          ms={onset.ms}
          state={state}
          onStep={(ms) => emergency.change({ onset: { kind: 'at', ms } })}
        />
      )}
    </div>
  );
}
