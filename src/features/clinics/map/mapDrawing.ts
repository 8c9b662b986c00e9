import type { MapShapes, Point } from '#content/regionShapes.ts';
import { circle, control, divIcon, layerGroup, map, marker, tileLayer } from './leaflet.ts';
import type { Layer, LeafletMap } from './leaflet.ts';
import { placeMarks, type MarkWords } from './marks.ts';
import { inksOfPage, outlinesLayer, roadLayers } from './shapes.ts';
import type { Spot } from './spots.ts';
import { CHOSEN_SYMBOL, ME_SYMBOL } from './symbols.ts';

export interface MapPlan {
  readonly shapes: MapShapes;
  readonly spots: readonly Spot[];
  readonly words: MarkWords;
  /** the township that the reader chose */
  readonly chosen: { readonly at: Point; readonly name: string } | null;
  readonly onChoose: (spot: Spot) => void;
}

/** The map on the page, as far as the page steers it. */
export interface DrawnMap {
  readonly zoomBy: (steps: number) => void;
  /** Marks counties that were high-risk. */
  readonly showRisk: (isHigh: (code: string) => boolean) => void;
  readonly showMe: (at: Point, accuracyM: number, name: string) => void;
  readonly goTo: (at: Point) => void;
  /** Tianditu tiles below everything; the only part of the map that contacts another host, and only after a tap. */
  readonly showTianditu: (isOn: boolean) => void;
  readonly remove: () => void;
}

const MIN_ZOOM = 6;
const MAX_ZOOM = 13;
const CHOSEN_ZOOM = 9.5;

function tianditu(token: string): Layer {
  const layers = ['vec', 'cva'].map((layer) =>
    tileLayer(
      `https://t{s}.tianditu.gov.cn/DataServer?T=${layer}_w&x={x}&y={y}&l={z}&tk=${token}`,
      {
        subdomains: '01234567',
      },
    ),
  );
  return layerGroup(layers);
}

/** A mark that only shows where something is: no key. */
function sign(at: Point, symbol: string, name: string): Layer {
  const html = `${symbol}<span class="mapLabel mapLabelMine"></span>`;
  const icon = divIcon({ html, iconSize: [28, 28], className: 'mapSign' });
  const mark = marker([at.lat, at.lon], {
    icon,
    keyboard: false,
    interactive: false,
    zIndexOffset: 500,
  });
  mark.on('add', () => {
    const label = mark.getElement()?.querySelector('.mapLabel');
    if (label) label.textContent = name;
  });
  return mark;
}

function frame(element: HTMLElement, [west, south, east, north]: MapShapes['bounds']) {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const drawn = map(element, {
    attributionControl: false,
    zoomControl: false,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    zoomSnap: 0.5,
    maxBounds: [
      [south - 3, west - 4],
      [north + 3, east + 3],
    ],
    zoomAnimation: !isCalm,
    fadeAnimation: !isCalm,
    inertia: !isCalm,
  });
  control.scale({ imperial: false, position: 'bottomright' }).addTo(drawn);
  return drawn;
}

/** Keeps on the map what its zoom has room for. */
function showRoads(drawn: LeafletMap, roads: ReturnType<typeof roadLayers>): void {
  const show = () => {
    for (const { fromZoom, layer } of roads) {
      if (drawn.getZoom() >= fromZoom) layer.addTo(drawn);
      else layer.remove();
    }
  };
  show();
  drawn.on('zoomend', show);
}

/** Draws the map into an element. Everything comes from the phone; nothing is fetched. */
export function drawMap(element: HTMLElement, plan: MapPlan): DrawnMap {
  const { shapes, chosen } = plan;
  const inks = inksOfPage();
  const drawn = frame(element, shapes.bounds);
  const [west, south, east, north] = shapes.bounds;
  if (chosen !== null) drawn.setView([chosen.at.lat, chosen.at.lon], CHOSEN_ZOOM);
  else {
    drawn.fitBounds([
      [south, west],
      [north, east],
    ]);
  }
  let outlines = outlinesLayer(shapes, inks, () => false).addTo(drawn);
  showRoads(drawn, roadLayers(shapes, inks));
  const marks = placeMarks(drawn, plan.spots, plan.words, plan.onChoose);
  if (chosen !== null) sign(chosen.at, CHOSEN_SYMBOL, chosen.name).addTo(drawn);
  const mine = layerGroup().addTo(drawn);
  const tiles = shapes.tiandituToken === null ? null : tianditu(shapes.tiandituToken);

  return {
    zoomBy: (steps) => drawn.setZoom(drawn.getZoom() + steps),
    showRisk: (isHigh) => {
      outlines.remove();
      outlines = outlinesLayer(shapes, inks, isHigh).addTo(drawn);
      marks.refresh();
    },
    showMe: (at, accuracyM, name) => {
      mine.clearLayers();
      const radius = { radius: accuracyM, color: inks.ink, weight: 1.5, fillOpacity: 0.1 };
      circle([at.lat, at.lon], { ...radius, interactive: false }).addTo(mine);
      sign(at, ME_SYMBOL, name).addTo(mine);
      drawn.setView([at.lat, at.lon], Math.max(10, drawn.getZoom()));
    },
    goTo: (at) => drawn.setView([at.lat, at.lon], Math.max(11, drawn.getZoom())),
    showTianditu: (isOn) => {
      if (isOn) tiles?.addTo(drawn);
      else tiles?.remove();
    },
    remove: () => {
      marks.remove();
      drawn.remove();
    },
  };
}
