import type { TriageContent } from '#content/clinical.ts';
import { useText } from '#i18n/useText.ts';
import { Cite } from './Cite.tsx';

/** The decision path in full; also what is left when scripts are off. */
export function Rules({ triage }: { readonly triage: TriageContent }) {
  const t = useText('care');
  return (
    <details>
      <summary>
        {t('rules.title')} · {triage.principle}
      </summary>
      <dl>
        {triage.rules.map((rule) => (
          <div key={rule.id}>
            <dt>
              <b>{rule.id}</b> {rule.if}
            </dt>
            <dd>
              {rule.then} <b>{t(rule.outcome === 'go-now' ? 'outcome.go' : 'outcome.critical')}</b>
              <Cite ids={rule.cite} own={rule.derived} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="small">{triage.late.why}</p>
      <Cite ids={triage.late.cite} />
    </details>
  );
}
