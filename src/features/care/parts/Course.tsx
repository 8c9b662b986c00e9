import type { ClinicalType } from '#content/clinicalTypes.ts';
import { useText } from '#i18n/useText.ts';
import { Cite } from './Cite.tsx';
import styles from './TypeParts.module.css';

/** Hours in words: an end that no source gives is left open. */
export function Hours({ from, to }: { readonly from: number | null; readonly to: number | null }) {
  const t = useText('care');
  if (from !== null && to !== null) return <>{t('type.hours', { from, to })}</>;
  if (from !== null) return <>{t('type.hoursFrom', { from })}</>;
  if (to !== null) return <>{t('type.hoursTo', { to })}</>;
  return <span class="small">{t('type.noHours')}</span>;
}

/** The phases in order; the false recovery is hatched and says so in words. */
export function Course({ type }: { readonly type: ClinicalType }) {
  const t = useText('care');
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
            <Cite ids={phase.cite} />
          </li>
        ))}
      </ol>
      {type.false_recovery !== null && (
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
