import { useContext } from 'preact/hooks';
import { inLang } from '#domain/lang.ts';
import { latencyHours } from '#domain/report/moment.ts';
import { PageContext } from '#i18n/pageContext.ts';
import { useText } from '#i18n/useText.ts';
import type { CaseDetail, Facts } from './api.ts';
import styles from './CaseFacts.module.css';
import { answerText, rowsOf, type FactRow } from './factRows.ts';
import { placeLabel } from './wording.ts';

function Table({ rows, facts }: { readonly rows: readonly FactRow[]; readonly facts: Facts }) {
  const t = useText('inbox');
  const { lang } = useContext(PageContext);
  const labels = new Map(facts.fields.map((one) => [one.id, inLang(one, lang)]));
  return (
    <table class={styles['table']}>
      <tbody>
        {rows.map(({ field, set, value }) => (
          <tr key={field}>
            <th scope="row">{labels.get(field) ?? field}</th>
            <td>
              {field.endsWith('phone') && typeof value === 'string' ? (
                <a href={`tel:${value}`}>{`${value} · ${t('case.phone')}`}</a>
              ) : (
                answerText(value, set, facts, lang)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The answers of a report in the words and the order of the form; what was not answered is left out. */
export function CaseFacts({
  detail,
  facts,
}: {
  readonly detail: CaseDetail;
  readonly facts: Facts;
}) {
  const t = useText('inbox');
  const { lang } = useContext(PageContext);
  const { report } = detail;
  const hours =
    report.kind === 'unsafe-food' ? undefined : latencyHours(report.eatenAt, report.onsetAt);
  const isLate =
    hours !== undefined && detail.hazard === 'wild_mushroom' && hours >= facts.lateFromHours;
  const patients = report.kind === 'health-worker' ? report.patients : [];
  return (
    <div>
      <h3>{t('case.facts')}</h3>
      <p>{placeLabel(facts, lang, detail)}</p>
      {hours !== undefined && (
        <p class={isLate ? styles['late'] : undefined}>
          {`${isLate ? '⚠ ' : ''}${t('list.latency', { hours: Math.round(hours * 10) / 10 })}`}
        </p>
      )}
      <Table rows={rowsOf(report)} facts={facts} />
      {patients.map((patient, index) => (
        <div key={index}>
          <h4>{t('case.patients', { n: index + 1 })}</h4>
          <Table rows={rowsOf(patient)} facts={facts} />
        </div>
      ))}
    </div>
  );
}
