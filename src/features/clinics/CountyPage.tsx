import { useEffect } from 'preact/hooks';
import { savePlace } from '#io/device/place.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Heading } from '#ui/Heading.tsx';
import { Link } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import { useHead } from '#ui/useHead.ts';
import { townshipsOf, type Places } from './model.ts';
import { NearestLists } from './parts/NearestLists.tsx';
import { PlacePicker } from './parts/PlacePicker.tsx';
import { RiskLine } from './parts/RiskLine.tsx';
import { TopKeys } from './parts/TopKeys.tsx';
import styles from './CountyPage.module.css';

/** A county: its townships to choose from, and the places nearest to the county seat. */
export default function CountyPage({ data: places }: PageProps<Places>) {
  const t = useText('clinics');
  const { county, region, clinics } = places;
  if (county === undefined) throw new Error('a county page without a county');
  useEffect(() => {
    savePlace({ county: county.code, township: null });
  }, [county.code]);
  useHead({
    title: t('head.placeTitle', { place: county.name }),
    description: t('head.placeText', { place: county.name }),
  });
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class="section">
        {t('title.place', { place: county.name })}
      </h1>
      <TopKeys shown="list" />
      <PlacePicker places={places} />
      <section class="section noPrint">
        <Heading>{t('townships.title')}</Heading>
        <ul class={styles['units']}>
          {townshipsOf(places, county.code).map((unit) => (
            <li key={unit.code}>
              <Link to={paths.township(county.code, unit.code)}>{unit.name}</Link>
            </li>
          ))}
        </ul>
      </section>
      <NearestLists clinics={clinics} where={{ kind: 'county', county }} />
      <RiskLine county={county} years={region.riskYears} />
    </div>
  );
}
