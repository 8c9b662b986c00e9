import type { ClinicalType } from '#content/clinicalTypes.ts';
import { useText } from '#i18n/useText.ts';
import { Cite } from './Cite.tsx';
import styles from './TypeParts.module.css';

const DAYS_FROM_HOURS = 72;

/** Hours in words (minutes below one hour, days from three days on); an end that no source gives is left open. */
export function Hours({ from, to }: { readonly from: number | null; readonly to: number | null }) {
  const t = useText('care');
  const span = (hours: number) => {
    if (hours > 0 && hours < 1) return t('type.spanMinutes', { n: Math.round(hours * 60) });
    if (hours <= DAYS_FROM_HOURS) return t('type.spanHours', { n: hours });
    return t('type.spanDays', { n: Math.round(hours / 2.4) / 10 });
  };
  if (from !== null && to !== null)
    return <>{t('type.span', { from: span(from), to: span(to) })}</>;
  if (from !== null) return <>{t('type.hoursFrom', { from: span(from) })}</>;
  if (to !== null) return <>{t('type.hoursTo', { to: span(to) })}</>;
  return <span class="small">{t('type.noHours')}</span>;
}

/** The phases in order; the false recovery is hatched and says so in words. */
export function Course({ type }: { readonly type: ClinicalType }) {
  const t = useText('care');
  const hasPhase = type.course.some((phase) => phase.phase === 'false_recovery');
  return (
    <>
      <ol class={styles['course']}>
        {type.course.map((phase) => (
          <li
            key={phase.phase}
            class={phase.phase === 'false_recovery' ? styles['false'] : styles['phase']}
          >
            <b>{phase.name}</b> · <Hours from={phase.from_h} to={phase.to_h} />
            <p>{phase.text}</p>
            {phase.phase === 'false_recovery' && type.false_recovery !== null && (
              <p>{type.false_recovery.text}</p>
            )}
            <Cite ids={phase.cite} />
          </li>
        ))}
      </ol>
      {type.false_recovery !== null && !hasPhase && (
        <div class={styles['false']}>
          <b>{t('type.falseRecovery')}</b> ·{' '}
          <Hours from={type.false_recovery.from_h} to={type.false_recovery.to_h} />
          <p>{type.false_recovery.text}</p>
          <Cite ids={type.false_recovery.cite} own={type.false_recovery.derived} />
        </div>
      )}
    </>
  );
}
