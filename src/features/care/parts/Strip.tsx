import type { ClinicalType } from '#content/clinicalTypes.ts';
import type { Assessment } from '#domain/care/assess.ts';
import { useText } from '#i18n/useText.ts';
import styles from './Strip.module.css';

const FIRST = 2;

/** The outcome in one line, in sight while the form is filled in; leads to the whole of it. */
export function Strip({
  assessment,
  types,
}: {
  readonly assessment: Assessment;
  readonly types: readonly ClinicalType[];
}) {
  const t = useText('care');
  const isCritical = assessment.outcome === 'call-120-and-go-now';
  const names = assessment.lookup.ranked
    .slice(0, FIRST)
    .map(({ id }) => types.find((type) => type.id === id)?.names.replace(/\s*[（(].*$/, '') ?? id)
    .join(t('list.and'));
  return (
    <a href="#outcome" class={`${styles['strip']} ${isCritical ? styles['critical'] : ''}`}>
      <b>{t(isCritical ? 'outcome.critical' : 'outcome.go')}</b>
      <span>{t('rank.short', { names })}</span>
    </a>
  );
}
