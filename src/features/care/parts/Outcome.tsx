import type { TriageContent } from '#content/clinical.ts';
import type { ClinicalType } from '#content/clinicalTypes.ts';
import type { Assessment } from '#domain/care/assess.ts';
import { useText } from '#i18n/useText.ts';
import { CallKey } from '#ui/CallKey.tsx';
import { Cite } from './Cite.tsx';
import styles from './Outcome.module.css';

/** As many suspected types as one can take in. */
const NAMED = 3;

/** The outcome with every rule behind it. There are only two, and neither is waiting. */
export function Outcome({
  assessment,
  triage,
  types,
}: {
  readonly assessment: Assessment;
  readonly triage: TriageContent;
  readonly types: readonly ClinicalType[];
}) {
  const t = useText('care');
  const isCritical = assessment.outcome === 'call-120-and-go-now';
  const suspected = assessment.lookup.ranked
    .filter(({ id }) => assessment.suspected.indexOf(id) >= 0)
    .slice(0, NAMED)
    .map(({ id }) => types.find((type) => type.id === id)?.names ?? id);
  return (
    <div
      id="outcome"
      class={`${styles['outcome']} ${isCritical ? styles['critical'] : ''}`}
      role="status"
    >
      <p class={styles['verdict']}>{t(isCritical ? 'outcome.critical' : 'outcome.go')}</p>
      {isCritical && <CallKey />}
      <p class={styles['why']}>{t('outcome.why')}</p>
      <ul class={styles['rules']}>
        {assessment.fired.map((hit) => {
          const rule = triage.rules.find((each) => each.id === hit.rule);
          if (rule === undefined) return null;
          return (
            <li key={hit.rule}>
              <b>{hit.rule}</b> {rule.if}
              {hit.rule === 'R4' && suspected.length > 0 && (
                <em class={styles['suspected']}>
                  {t('outcome.suspected', { types: suspected.join(t('list.and')) })}
                </em>
              )}
              <span class={styles['then']}>→ {rule.then}</span>
              <Cite ids={rule.cite} own={rule.derived} />
            </li>
          );
        })}
      </ul>
      <p class="small">{t('outcome.never')}</p>
    </div>
  );
}
