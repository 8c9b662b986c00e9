import { useEffect, useState } from 'preact/hooks';
import { nearestTownship } from '#domain/places/nearest.ts';
import { readPlace } from '#io/device/place.ts';
import type { PhonePosition } from '#io/device/location.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Heading } from '#ui/Heading.tsx';
import { paths } from '#ui/paths.ts';
import { Row } from '#ui/Row.tsx';
import { useHead } from '#ui/useHead.ts';
import { townshipsOf, type Places } from './model.ts';
import { NearestLists } from './parts/NearestLists.tsx';
import { PlacePicker } from './parts/PlacePicker.tsx';
import { PositionKey } from './parts/PositionKey.tsx';
import { TopKeys } from './parts/TopKeys.tsx';

/** The place chosen last time; known only on the phone, so it appears after the page was read from HTML. */
function useLastPlace({ region, townships }: Places) {
  const [saved, setSaved] = useState<ReturnType<typeof readPlace>>(null);
  useEffect(() => setSaved(readPlace()), []);
  const county = region.counties.find(({ code }) => code === saved?.county);
  const township = townships.find(({ code }) => code === saved?.township);
  return county === undefined ? undefined : { county, township };
}

function ByPosition({
  places,
  position,
}: {
  readonly places: Places;
  readonly position: PhonePosition;
}) {
  const t = useText('clinics');
  const near = nearestTownship(places.townships, position.at);
  const metres = Math.max(10, Math.round(position.accuracyM / 10) * 10);
  return (
    <section aria-live="polite">
      <p class="section">
        {t('position.found', { metres })}
        {near !== null && ` ${t('position.near', { township: near.name })}`}
      </p>
      <NearestLists clinics={places.clinics} where={{ kind: 'position', ...position }} />
    </section>
  );
}

/** Where is help: 120, then the own township by name or position, then all counties. */
export default function ClinicsPage({ data: places }: PageProps<Places>) {
  const t = useText('clinics');
  const last = useLastPlace(places);
  const [position, setPosition] = useState<PhonePosition>();
  const { region } = places;
  useHead({
    title: t('head.allTitle', { region: region.name }),
    description: t('head.allText', { region: region.name }),
  });
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class="section">
        {t('title.all', { region: region.name })}
      </h1>
      <TopKeys shown="list" />
      {last !== undefined && (
        <ul>
          <Row
            to={
              last.township === undefined
                ? paths.county(last.county.code)
                : paths.township(last.county.code, last.township.code)
            }
            title={t('last.title', { place: last.township?.name ?? last.county.name })}
            hint={t('last.hint')}
          />
        </ul>
      )}
      <PlacePicker places={places} />
      <PositionKey onFound={setPosition} />
      {position !== undefined && <ByPosition places={places} position={position} />}
      <section class="section">
        <Heading>{t('counties.title')}</Heading>
        <ul>
          {region.counties.map(({ code, name }) => (
            <Row
              key={code}
              to={paths.county(code)}
              title={name}
              hint={t('counties.units', { count: townshipsOf(places, code).length })}
            />
          ))}
        </ul>
      </section>
      <p class="small section">{t('unknownIsNotNo')}</p>
    </div>
  );
}
