import Supercluster from 'supercluster';
import { divIcon, marker } from './leaflet.ts';
import type { LeafletMap, Marker } from './leaflet.ts';
import { clusterSymbol, symbolOf } from './symbols.ts';
import type { Spot } from './spots.ts';

/** Words on the map, chosen by the page in its language. */
export interface MarkWords {
  readonly nameOf: (spot: Spot) => string;
  /** short text beside a mark, empty for none */
  readonly labelOf: (spot: Spot, zoom: number) => string;
  readonly clusterName: (count: number) => string;
}

interface Mark {
  /** same id = same element, so the keyboard focus stays */
  readonly id: string;
  readonly name: string;
  readonly html: string;
  readonly at: readonly [number, number];
  readonly onPress: () => void;
}

/** Screen distance in px within which marks become one, and the zoom from which each stands alone. */
const CLUSTER_RADIUS_PX = 44;
const ALONE_FROM_ZOOM = 11;
const TARGET_PX = 48;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function indexOf(spots: readonly Spot[]) {
  const index = new Supercluster<{ at: number; places: number }, { places: number }>({
    radius: CLUSTER_RADIUS_PX,
    maxZoom: ALONE_FROM_ZOOM - 1,
    map: ({ places }) => ({ places }),
    reduce: (sums, { places }) => {
      sums.places += places;
    },
  });
  const features = spots.map(({ at, clinics }, position) => ({
    type: 'Feature' as const,
    properties: { at: position, places: clinics.length },
    geometry: { type: 'Point' as const, coordinates: [at.lon, at.lat] },
  }));
  return index.load(features);
}

function create({ name, html, at, onPress }: Mark): Marker {
  const icon = divIcon({ html, iconSize: [TARGET_PX, TARGET_PX], className: 'mapMark' });
  const mark = marker([at[0], at[1]], { icon, title: name, alt: name, keyboard: true });
  mark.on('click', onPress);
  mark.on('add', () => {
    const element = mark.getElement();
    element?.setAttribute('aria-label', name);
    element?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      onPress();
    });
  });
  return mark;
}

/**
 * Keeps the marks of the visible part of the map up to date. Only they exist as elements, so thousands of places stay
 * light; a mark that remains visible keeps its element.
 */
export function placeMarks(
  map: LeafletMap,
  spots: readonly Spot[],
  words: MarkWords,
  onChoose: (spot: Spot) => void,
): { readonly refresh: () => void; readonly remove: () => void } {
  const index = indexOf(spots);

  function spotMark(spot: Spot, zoom: number): Mark {
    const label = words.labelOf(spot, zoom);
    const text = label === '' ? '' : `<span class="mapLabel">${escaped(label)}</span>`;
    return {
      id: `${spot.id} ${label}`,
      name: words.nameOf(spot),
      html: symbolOf(spot.kind) + text,
      at: [spot.at.lat, spot.at.lon],
      onPress: () => onChoose(spot),
    };
  }

  function clusterMark(id: number, places: number, at: readonly [number, number]): Mark {
    return {
      id: `group ${at.join(' ')} ${places}`,
      name: words.clusterName(places),
      html: clusterSymbol(places),
      at,
      onPress: () => map.setView([at[0], at[1]], index.getClusterExpansionZoom(id) + 0.5),
    };
  }

  function visibleMarks(): Mark[] {
    const bounds = map.getBounds().pad(0.2);
    const zoom = map.getZoom();
    const [west, south] = [bounds.getWest(), bounds.getSouth()];
    const [east, north] = [bounds.getEast(), bounds.getNorth()];
    return index.getClusters([west, south, east, north], Math.floor(zoom)).flatMap((feature) => {
      const { properties, geometry } = feature;
      const [lon = 0, lat = 0] = geometry.coordinates;
      if ('cluster_id' in properties) {
        return [clusterMark(properties.cluster_id, properties.places, [lat, lon])];
      }
      const spot = spots[properties.at];
      return spot === undefined ? [] : [spotMark(spot, zoom)];
    });
  }

  let shown = new Map<string, Marker>();
  function refresh(): void {
    const next = new Map<string, Marker>();
    for (const mark of visibleMarks()) {
      next.set(mark.id, shown.get(mark.id) ?? create(mark).addTo(map));
    }
    for (const [id, mark] of shown) if (!next.has(id)) mark.remove();
    shown = next;
  }
  map.on('moveend', refresh);
  refresh();
  return {
    refresh,
    remove: () => {
      map.off('moveend', refresh);
      for (const mark of shown.values()) mark.remove();
    },
  };
}
