import { useEffect, useState } from 'preact/hooks';
import type { Clinic } from '#content/regionShapes.ts';
import { readPlace } from '#io/device/place.ts';
import type { PhonePosition } from '#io/device/location.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { paths } from '#ui/paths.ts';
import { useHead } from '#ui/useHead.ts';
import { AllOnMap } from './map/AllOnMap.tsx';
import { Chosen } from './map/Chosen.tsx';
import { MapFrame } from './map/MapFrame.tsx';
import type { Whereabouts } from '#domain/places/nearest.ts';
import type { Places } from './model.ts';
import { TopKeys } from './parts/TopKeys.tsx';

/** Where the reader is: a position after a tap, else the township chosen last, else nothing. */
function useWhere(places: Places, position: PhonePosition | undefined): Whereabouts | undefined {
  const [saved, setSaved] = useState<ReturnType<typeof readPlace>>(null);
  useEffect(() => setSaved(readPlace()), []);
  if (position !== undefined) return { kind: 'position', ...position };
  const county = places.region.counties.find(({ code }) => code === saved?.county);
  const township = places.townships.find(({ code }) => code === saved?.township);
  if (county === undefined) return undefined;
  return township === undefined
    ? { kind: 'county', county }
    : { kind: 'township', township, county };
}

/** The map beside its list: whatever stands on the map stands below it in words. */
export default function MapPage({ data: places, lang }: PageProps<Places>) {
  const t = useText('clinics');
  const [chosen, setChosen] = useState<readonly Clinic[]>([]);
  const [shownOnMap, showOnMap] = useState<Clinic>();
  const [position, setPosition] = useState<PhonePosition>();
  const where = useWhere(places, position);
  const { region } = places;
  useHead({
    title: t('head.mapTitle', { region: region.name }),
    description: t('head.mapText', { region: region.name }),
  });
  const listPath =
    where?.kind === 'township'
      ? paths.township(where.county.code, where.township.code)
      : paths.clinics();
  const choose = (clinic: Clinic) => {
    setChosen([clinic]);
    showOnMap(clinic);
  };
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class="section">
        {t('title.map')}
      </h1>
      <TopKeys shown="map" listPath={listPath} />
      <MapFrame
        places={places}
        lang={lang}
        where={where}
        goTo={shownOnMap?.at ?? null}
        onChoose={setChosen}
        onPosition={setPosition}
      >
        <Chosen clinics={chosen} where={where} />
      </MapFrame>
      <AllOnMap places={places} onChoose={choose} />
    </div>
  );
}
