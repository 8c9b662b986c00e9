import { useContext, useEffect, useState } from 'preact/hooks';
import { loadClinics, loadRegion, loadTownships } from '#content/region.ts';
import type { Clinic, County, Township } from '#content/regionShapes.ts';
import { nearestPlaces, type NearPlace } from '#domain/places/nearest.ts';
import { PageContext } from '#i18n/pageContext.ts';
import { useText } from '#i18n/useText.ts';
import { LinkButton } from '#ui/Button.tsx';
import { paths } from '#ui/paths.ts';
import { TownshipChooser } from '#ui/TownshipChooser.tsx';
import type { Emergency } from '../useEmergency.ts';
import { SectionHead } from './SectionHead.tsx';
import styles from './Nearest.module.css';

interface Lists {
  readonly counties: readonly County[];
  readonly townships: readonly Township[];
  readonly clinics: readonly Clinic[];
}

type Loading = Lists | 'busy' | 'failed';

/** The lists are part of the offline core; they are fetched once the poster is up, never before it. */
function useLists(isReady: boolean): Loading {
  const { lang } = useContext(PageContext);
  const [lists, setLists] = useState<Loading>('busy');
  useEffect(() => {
    if (!isReady) return;
    Promise.all([loadRegion(lang), loadTownships(lang), loadClinics(lang)])
      .then(([region, townships, clinics]) =>
        setLists({ counties: region.counties, townships, clinics }),
      )
      .catch(() => setLists('failed'));
  }, [isReady, lang]);
  return lists;
}

function Place({ place }: { readonly place: NearPlace }) {
  const t = useText('emergency');
  const { clinic, distanceM, isOwnTownship } = place;
  const km = distanceM === null ? null : Math.max(1, Math.round(distanceM / 1000));
  return (
    <li>
      <b>{clinic.name}</b>
      {isOwnTownship ? ` · ${t('place.own')}` : km !== null && ` · ${t('place.distance', { km })}`}
      <br />
      {clinic.phone === null ? (
        <span class={styles['phone']}>{t('place.phoneUnknown')}</span>
      ) : (
        <a href={`tel:${clinic.phone.number}`}>{clinic.phone.number}</a>
      )}
    </li>
  );
}

function Found({ lists, code }: { readonly lists: Lists; readonly code: string }) {
  const t = useText('emergency');
  const township = lists.townships.find((one) => one.code === code);
  const county = lists.counties.find((one) => one.code === township?.county);
  if (township === undefined || county === undefined) return null;
  const near = nearestPlaces(
    lists.clinics,
    { kind: 'township', township, county },
    { firstCount: 2, severeCount: 2 },
  );
  const groups = [
    [t('place.severe'), near.severe],
    [t('place.first'), near.first],
  ] as const;
  return (
    <div role="status">
      {groups.map(([title, places]) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul>
            {places.map((place) => (
              <Place key={place.clinic.id} place={place} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** Nearest treating places by the choice of a township: no permission, no network. */
export function Nearest({ emergency }: { readonly emergency: Emergency }) {
  const t = useText('emergency');
  const { state } = emergency;
  const lists = useLists(state !== null);
  const place = state?.record.place ?? null;
  const code = place?.townshipCode ?? null;
  const choose = (townshipCode: string | null) => {
    const position = place?.position ?? null;
    const isNothing = townshipCode === null && position === null;
    emergency.change({ place: isNothing ? null : { townshipCode, position } });
  };
  return (
    <section class={styles['section']}>
      <SectionHead title={t('place.title')} sentences={[t('place.phoneUnknown')]} />
      <div class={styles['box']}>
        {state !== null && lists === 'busy' && <p>{t('place.loading')}</p>}
        {lists === 'failed' && <p role="alert">{t('place.failed')}</p>}
        {typeof lists === 'object' && (
          <>
            <p class={styles['hint']}>{t('place.hint')}</p>
            <TownshipChooser
              {...lists}
              code={code}
              words={{
                county: t('place.county'),
                township: t('place.township'),
                choose: t('place.choose'),
              }}
              onChoose={choose}
            />
            {code !== null && <Found lists={lists} code={code} />}
          </>
        )}
        <p>
          <LinkButton look="outline" to={paths.clinics()}>
            {t('place.all')}
          </LinkButton>
        </p>
      </div>
    </section>
  );
}
