import { asWallMs } from '#domain/emergency/clock.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '#domain/emergency/times.ts';
import { stepTime } from '#domain/emergency/wallTime.ts';
import { useText } from '#i18n/useText.ts';
import { minus } from '#illustration/icons/minus.ts';
import { plus } from '#illustration/icons/plus.ts';
import { Icon } from '#ui/Icon.tsx';
import { spokenTime } from '../format.ts';
import type { EmergencyState } from '../useEmergency.ts';
import styles from './TimeStepper.module.css';

export interface TimeStepperProps {
  readonly label: string;
  readonly ms: number;
  readonly state: EmergencyState;
  readonly onStep: (ms: number) => void;
}

const STEPS = [
  ['minusDay', -DAY_MS],
  ['minusHour', -HOUR_MS],
  ['minusTen', -10 * MINUTE_MS],
  ['plusDay', DAY_MS],
  ['plusHour', HOUR_MS],
  ['plusTen', 10 * MINUTE_MS],
] as const;

/** The chosen time in words, with big keys that move it. It never runs into the future. */
export function TimeStepper({ label, ms, state, onStep }: TimeStepperProps) {
  const t = useText('emergency');
  const { clock } = state.record;
  const asWall = (instant: number) => (clock === null ? instant : asWallMs(instant, clock));
  return (
    <div class={styles['stepper']} role="group" aria-label={label}>
      <p class={styles['time']} role="status">
        {label} <b>{spokenTime(asWall(ms), asWall(state.nowMs), t)}</b>
      </p>
      <ul>
        {STEPS.map(([key, step]) => (
          <li key={key}>
            <button type="button" onClick={() => onStep(stepTime(ms, step, state.nowMs))}>
              <Icon of={step < 0 ? minus : plus} />
              <span>{t(`time.${key}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
