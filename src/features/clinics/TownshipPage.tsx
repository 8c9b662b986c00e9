import { useEffect } from 'preact/hooks';
import { print } from '#illustration/icons/print.ts';
import { savePlace } from '#io/device/place.ts';
import { useText } from '#i18n/useText.ts';
import { LinkButton } from '#ui/Button.tsx';
import type { PageProps } from '#ui/feature.ts';
import { Link } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import { useHead } from '#ui/useHead.ts';
import type { Places } from './model.ts';
import { NearestLists } from './parts/NearestLists.tsx';
import { PlacePicker } from './parts/PlacePicker.tsx';
import { TopKeys } from './parts/TopKeys.tsx';

/** A township: 120, then its nearest places. Readable and usable without scripts. */
export default function TownshipPage({ data: places }: PageProps<Places>) {
  const t = useText('clinics');
  const { county, township, clinics } = places;
  if (county === undefined || township === undefined) throw new Error('a page without a township');
  useEffect(() => {
    savePlace({ county: county.code, township: township.code });
  }, [county.code, township.code]);
  useHead({
    title: t('head.placeTitle', { place: `${county.name} ${township.name}` }),
    description: t('head.placeText', { place: township.name }),
  });
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class="section">
        {t('title.place', { place: township.name })}
      </h1>
      <p class="small">
        <Link to={paths.county(county.code)}>{county.name}</Link>
      </p>
      <TopKeys shown="list" listPath={paths.township(county.code, township.code)} />
      <PlacePicker places={places} />
      <NearestLists clinics={clinics} where={{ kind: 'township', township, county }} />
      <p class="section needsScript noPrint">
        <LinkButton
          look="outline"
          icon={print}
          to={`${paths.township(county.code, township.code)}sheet/`}
        >
          {t('sheet.open')}
        </LinkButton>
      </p>
    </div>
  );
}
