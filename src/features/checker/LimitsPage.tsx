import type { SafetyContent } from '#content/checker.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { useHead } from '#ui/useHead.ts';

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

type Report = SafetyContent['report'];
type Interval = Report['lines'][number]['stop'];

function useRange() {
  const t = useText('checker');
  return ({ share, low, high }: Interval) =>
    t('safety.range', { share: percent(share), low: percent(low), high: percent(high) });
}

function Tested({ report, names }: SafetyContent) {
  const t = useText('checker');
  const range = useRange();
  return (
    <div class="scrollX" role="region" aria-label={t('safety.title')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('safety.taxon')}</th>
            <th scope="col">{t('safety.sets')}</th>
            <th scope="col">{t('safety.lost')}</th>
            <th scope="col">{t('safety.kept')}</th>
            <th scope="col">{t('safety.stop')}</th>
            <th scope="col">{t('safety.answers')}</th>
          </tr>
        </thead>
        <tbody>
          {report.lines.map((line) => (
            <tr key={line.taxon} id={line.taxon}>
              <th scope="row">{names[line.taxon] ?? line.taxon}</th>
              <td>{line.wrongSets}</td>
              <td>{line.failures.length}</td>
              <td>{range(line.levelKept)}</td>
              <td>{range(line.stop)}</td>
              <td>{line.medianAnswers}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

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
      <p>{t('safety.method', { sessions: report.sessions, limit: report.limit })}</p>
      {report.medianAnswers !== null && (
        <p>{t('safety.median', { count: report.medianAnswers })}</p>
      )}
      <p class="small">{t('safety.date', { date: report.date })}</p>
      <Tested report={report} names={names} />
      <h2 class="section">{t('safety.false')}</h2>
      <p>{t('safety.falseLead')}</p>
      <ul>
        {report.falseAlarms.map(({ taxon, stop, careful, blamed }) => (
          <li key={taxon}>
            {t('safety.line', {
              name: names[taxon] ?? taxon,
              stop: percent(stop.share),
              careful: percent(careful.share),
              because: t('safety.because'),
              names: blamed.map((one) => names[one.taxon] ?? one.taxon).join(t('list.comma')),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
