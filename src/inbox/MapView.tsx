import { useContext } from 'preact/hooks';
import { PageContext } from '#i18n/pageContext.ts';
import { useText } from '#i18n/useText.ts';
import type { Facts, MapPlace } from './api.ts';
import styles from './MapView.module.css';
import { pathOf, projectionOf, type Projection } from './projection.ts';
import { placeLabel } from './wording.ts';

const WIDTH = 320;

/** Open cases by township on the outlines of the counties. The list below says the same in words. */
export function MapView({
  places,
  facts,
}: {
  readonly places: readonly MapPlace[];
  readonly facts: Facts;
}) {
  const t = useText('inbox');
  const { lang } = useContext(PageContext);
  const projection = projectionOf(facts.outlines, WIDTH);
  const named = places.map((place) => ({
    place,
    name: placeLabel(facts, lang, place),
    at: facts.townships.find(({ code }) => code === place.townshipCode),
  }));
  const unknown = named.filter(({ at }) => at === undefined || at.latitude === null);
  return (
    <section aria-labelledby="map">
      <h2 id="map" class={styles['title']}>
        {t('map.title')}
      </h2>
      <svg
        class={styles['map']}
        viewBox={`0 0 ${WIDTH} ${projection.height}`}
        role="img"
        aria-label={t('map.label', { count: places.length })}
      >
        {facts.outlines.map((ring, index) => (
          <path key={index} class={styles['county']} d={pathOf(ring, projection)} />
        ))}
        {named.map(({ place, at }) => (
          <Dot
            key={place.townshipCode ?? place.countyCode}
            count={place.count}
            at={at}
            projection={projection}
          />
        ))}
      </svg>
      <ul class={styles['list']}>
        {places.length === 0 && <li>{t('map.none')}</li>}
        {named.map(({ place, name }) => (
          <li key={place.townshipCode ?? place.countyCode}>
            {t('map.item', {
              place: name,
              count: place.count,
              ill: place.ill ?? t('list.unknown'),
            })}
          </li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <p class={styles['small']}>
          {t('map.noPoint', { places: unknown.map(({ name }) => name).join('、') })}
        </p>
      )}
      <p class={styles['small']}>{t('map.review')}</p>
    </section>
  );
}

interface DotProps {
  readonly count: number;
  readonly at: { readonly latitude: number | null; readonly longitude: number | null } | undefined;
  readonly projection: Projection;
}

/** Area grows with the number of cases; the number stands in it. */
function Dot({ count, at, projection }: DotProps) {
  if (at === undefined || at.latitude === null || at.longitude === null) return null;
  const [x, y] = projection.point([at.longitude, at.latitude]);
  return (
    <g>
      <circle class={styles['dot']} cx={x} cy={y} r={Math.min(22, 6 + 3 * Math.sqrt(count))} />
      <text class={styles['number']} x={x} y={y + 4}>
        {count}
      </text>
    </g>
  );
}
