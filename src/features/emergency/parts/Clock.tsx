import type { EatenKind } from '#domain/emergency/eaten.ts';
import type { EmergencyLimits } from '#domain/emergency/limits.ts';
import { useText } from '#i18n/useText.ts';
import { hoursAndMinutes } from '../format.ts';
import type { EmergencyState } from '../useEmergency.ts';
import styles from './Clock.module.css';
import { TimeBar } from './TimeBar.tsx';

export interface ClockProps {
  readonly state: EmergencyState;
  readonly eaten: EatenKind | null;
  readonly limits: EmergencyLimits;
}

/** Hours since the meal, the picture of time with the false recovery, and what this hour means. It never says that anything is over. */
export function Clock({ state, eaten, limits }: ClockProps) {
  const t = useText('emergency');
  const { timeline } = state;
  const { elapsedHours, latencyHours, phase, reminders } = timeline;
  if (elapsedHours === null) {
    return (
      <div class={`${styles['clock']} ${styles['late']}`}>
        <p class={styles['figure']}>{t('clock.unknownTitle')}</p>
        <p>{t('clock.unknownText')}</p>
      </div>
    );
  }
  return (
    <div class={timeline.late === null ? styles['clock'] : `${styles['clock']} ${styles['late']}`}>
      <p>{t('clock.elapsed')}</p>
      <p class={styles['figure']} role="timer">
        {t('clock.hoursMinutes', hoursAndMinutes(elapsedHours))}
      </p>
      {latencyHours !== null && (
        <p>
          <b>{t('clock.latency', hoursAndMinutes(latencyHours))}</b>
        </p>
      )}
      <TimeBar eaten={eaten} elapsedHours={elapsedHours} limits={limits} />
      <p class={styles['phase']} role="status">
        {t(`phase.${phase}`)}
      </p>
      {reminders.next !== null && (
        <p class={styles['next']}>{t('reminder.next', { hours: reminders.next.atHours })}</p>
      )}
    </div>
  );
}
