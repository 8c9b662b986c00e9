import type { SafetyContent } from '#content/checker.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { useHead } from '#ui/useHead.ts';

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** How each deadly taxon was tested, with the date; and on which collected look-alikes the checker shouts. */
export default function LimitsPage({ data }: PageProps<SafetyContent>) {
  const t = useText('checker');
  const ui = useText('ui');
  useHead({ title: `${t('safety.title')} · ${ui('brand.full')}`, description: t('safety.lead') });
  const { report, names } = data;
  return (
    <div class="wrap">
      <h1 class="section" tabIndex={-1}>
        {t('safety.title')}
      </h1>
      <p>{t('limits.one')}</p>
      <p>{t('limits.two')}</p>
      <p>{t('safety.lead')}</p>
      <p class="small">{t('safety.date', { date: report.date })}</p>
      <div class="scrollX" role="region" aria-label={t('safety.title')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('safety.taxon')}</th>
              <th scope="col">{t('safety.sets')}</th>
              <th scope="col">{t('safety.lost')}</th>
              <th scope="col">{t('safety.kept')}</th>
              <th scope="col">{t('safety.stop')}</th>
            </tr>
          </thead>
          <tbody>
            {report.lines.map((line) => (
              <tr key={line.taxon}>
                <th scope="row">{names[line.taxon] ?? line.taxon}</th>
                <td>{line.wrongSets}</td>
                <td>{line.failures}</td>
                <td>{percent(line.levelKept)}</td>
                <td>{percent(line.stop)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2 class="section">{t('safety.false')}</h2>
      <ul>
        {report.falseAlarms.map(({ taxon, stop }) => (
          <li key={taxon}>
            {names[taxon] ?? taxon}: {percent(stop)}
          </li>
        ))}
      </ul>
    </div>
  );
}
