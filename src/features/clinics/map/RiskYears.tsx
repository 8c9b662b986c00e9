import { useText } from '#i18n/useText.ts';
import { Chip } from '#ui/Chip.tsx';
import { Heading } from '#ui/Heading.tsx';
import type { Places } from '../model.ts';

/** Chooses the year of the risk map; the same is said in words, county by county. There is no "low". */
export function RiskYears({
  places,
  year,
  onYear,
}: {
  readonly places: Places;
  readonly year: string | undefined;
  readonly onYear: (year: string | undefined) => void;
}) {
  const t = useText('clinics');
  const { counties, riskYears } = places.region;
  const high = counties.filter(({ risk }) => year !== undefined && risk[year] === 'high');
  const list = riskYears.find((known) => known.year === year)?.list;
  const none = list === 'none' ? t('risk.unknown', { year: year ?? '' }) : t('risk.noneHere');
  return (
    <section class="section">
      <Heading>{t('risk.title')}</Heading>
      <div>
        {riskYears.map((known) => (
          <Chip
            key={known.year}
            isOn={known.year === year}
            onToggle={() => onYear(known.year === year ? undefined : known.year)}
          >
            {known.year}
          </Chip>
        ))}
      </div>
      <p role="status">
        {high.map(({ code, name }) => (
          <span key={code}>
            <b>{name}</b> {t('risk.high', { year: year ?? '' })}
            {list === 'unsure' && t('risk.unsure')}{' '}
          </span>
        ))}
        {year !== undefined && high.length === 0 && none}
      </p>
      <p class="small">{t('risk.note')}</p>
    </section>
  );
}
