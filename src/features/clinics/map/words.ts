import type { TextKey } from '#i18n/resources.ts';
import type { TextValues } from '#i18n/catalogue.ts';
import type { Places } from '../model.ts';
import type { MarkWords } from './marks.ts';
import type { Spot } from './spots.ts';

type Text = (key: TextKey<'clinics'>, values?: TextValues) => string;

/** Township names come in when there is room for them. */
const TOWNSHIP_LABELS_FROM_ZOOM = 9.5;

/** What the marks say, in the language of the page. `year` is asked at each drawing: the labels follow the chosen year. */
export function wordsOf(t: Text, places: Places, year: () => string | undefined): MarkWords {
  const counties = new Map(places.region.counties.map((county) => [county.code, county]));
  const townships = new Map(places.townships.map(({ code, name }) => [code, name]));

  function countyLabel(spot: Spot): string {
    const [first] = spot.clinics;
    const county = counties.get(first?.county ?? '');
    if (county === undefined) return first?.city ?? '';
    const shown = year();
    const isHigh = shown !== undefined && county.risk[shown] === 'high';
    return isHigh ? `${county.name} · ${t('risk.high', { year: shown })}` : county.name;
  }

  return {
    nameOf: ({ clinics }) => clinics.map(({ name }) => name).join(' · '),
    labelOf: (spot, zoom) => {
      if (spot.kind !== 'township') return countyLabel(spot);
      if (zoom < TOWNSHIP_LABELS_FROM_ZOOM) return '';
      return townships.get(spot.clinics[0]?.township ?? '') ?? '';
    },
    clusterName: (count) => t('map.cluster', { count }),
  };
}
