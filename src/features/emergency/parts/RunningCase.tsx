import { useEffect } from 'preact/hooks';
import type { EmergencyContent } from '#content/emergency.ts';
import { isRunning, unreadReminder } from '#domain/emergency/reminders.ts';
import { useText } from '#i18n/useText.ts';
import { phone } from '#illustration/icons/phone.ts';
import { Icon } from '#ui/Icon.tsx';
import { Link } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import { hoursAndMinutes } from '../format.ts';
import { useEmergency } from '../useEmergency.ts';
import styles from './RunningCase.module.css';

/** One line on every other page while a case runs: the hours, the newest reminder, a wrong clock. It never says that anything is over. */
export function RunningCase({ content }: { readonly content: EmergencyContent }) {
  const t = useText('emergency');
  const { state } = useEmergency(content.limits);
  const isShown = state !== null && isRunning(state.timeline, state.record, content.limits);
  useEffect(() => {
    // The place that the start script has kept is given back when there is nothing to show.
    if (state !== null && !isShown) delete document.documentElement.dataset['case'];
  }, [state === null, isShown]);
  if (state === null || !isShown) return null;
  const { timeline, record, verdict } = state;
  const { elapsedHours } = timeline;
  const due = unreadReminder(timeline, record);
  const reminder = content.reminders.find((one) => one.hours === due);
  const isClockWrong = verdict.kind !== 'steady' || record.clock?.isUncertain === true;
  const isLoud = reminder !== undefined || isClockWrong;
  const line = isClockWrong
    ? t('strip.clock')
    : reminder === undefined
      ? t('strip.quiet')
      : `${reminder.say} ${reminder.more}`;
  return (
    <Link
      to={paths.emergency()}
      class={isLoud ? `${styles['strip']} ${styles['loud']}` : styles['strip']}
    >
      <Icon of={phone} />
      <span class={styles['words']}>
        <b>
          {elapsedHours === null
            ? t('strip.unknown')
            : t('strip.elapsed', hoursAndMinutes(elapsedHours))}
        </b>{' '}
        <span role={isLoud ? 'status' : undefined}>{line}</span>
      </span>
      <span class={styles['open']}>{t('strip.open')}</span>
    </Link>
  );
}
