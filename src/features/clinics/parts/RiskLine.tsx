import type { County, Region } from '#content/regionShapes.ts';
import { useText } from '#i18n/useText.ts';
import { Heading } from '#ui/Heading.tsx';

/** Grades of a county, each with its year. A year in which it was high is always said; "low" is never said. */
export function RiskLine({
  county,
  years,
}: {
  readonly county: County;
  readonly years: Region['riskYears'];
}) {
  const t = useText('clinics');
  return (
    <section class="section">
      <Heading>{t('risk.title')}</Heading>
      <ul>
        {years.map(({ year, list }) => {
          const grade = county.risk[year] ?? 'unknown';
          return (
            <li key={year}>
              {grade === 'high' ? (
                <b>{t('risk.high', { year })}</b>
              ) : (
                t(grade === 'unknown' ? 'risk.unknown' : 'risk.notHigh', { year })
              )}
              {list === 'unsure' && ` ${t('risk.unsure')}`}
            </li>
          );
        })}
      </ul>
      <p class="small">{t('risk.note')}</p>
    </section>
  );
}
