import gcoord from 'gcoord';
import type { Clinic, Point } from '#content/regionShapes.ts';

/** Grids of the Chinese map services; our own data are WGS-84. Point order is kept: { lat, lon }. */
export type Grid = 'GCJ02' | 'BD09';

/** Moves a WGS-84 point into the grid of a map service. Outside China the point stays as it is. */
export function toGrid({ lat, lon }: Point, grid: Grid): Point {
  const target = grid === 'GCJ02' ? gcoord.GCJ02 : gcoord.BD09;
  const [x, y] = gcoord.transform([lon, lat], gcoord.WGS84, target);
  return { lon: x, lat: y };
}

/** Back to WGS-84, for points that somebody copied out of a Chinese map. */
export function fromGrid({ lat, lon }: Point, grid: Grid): Point {
  const source = grid === 'GCJ02' ? gcoord.GCJ02 : gcoord.BD09;
  const [x, y] = gcoord.transform([lon, lat], source, gcoord.WGS84);
  return { lon: x, lat: y };
}

export type MapApp = 'amap' | 'baidu' | 'tencent' | 'petal' | 'system' | 'apple';

export interface NavLink {
  readonly app: MapApp;
  readonly href: string;
  /** `name`: the app searches for the name and finds the door itself; `point`: a route to our coordinate */
  readonly by: 'name' | 'point';
}

export type Destination = Pick<Clinic, 'nameZh' | 'nav' | 'at' | 'accuracy'>;

/** A point is good enough to drive to only when it was taken at the building or in its street. */
export function canRouteToPoint({ at, accuracy }: Destination): boolean {
  return at !== null && (accuracy === 'building' || accuracy === 'street');
}

const SOURCE = 'junan';
const BAIDU_SOURCE = 'webapp.junan.junan';

function link(base: string, query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `${base}?${pairs.join('&')}`;
}

const digits = (value: number): string => value.toFixed(6);
const latLon = ({ lat, lon }: Point): string => `${digits(lat)},${digits(lon)}`;

function byName({ nav, at }: Destination): NavLink[] {
  const { query, city, region } = nav;
  const near: Record<string, string> = at === null ? {} : { near: latLon(at) };
  const hrefs: [MapApp, string][] = [
    [
      'amap',
      link('https://uri.amap.com/search', {
        keyword: query,
        city,
        view: 'map',
        src: SOURCE,
        callnative: '1',
      }),
    ],
    [
      'baidu',
      link('https://api.map.baidu.com/place/search', {
        query,
        region,
        output: 'html',
        src: BAIDU_SOURCE,
      }),
    ],
    [
      'tencent',
      link('https://apis.map.qq.com/uri/v1/search', { keyword: query, region, referer: SOURCE }),
    ],
    ['system', `geo:0,0?q=${encodeURIComponent(query)}`],
    ['apple', link('https://maps.apple.com/', { q: query, ...near })],
  ];
  return hrefs.map(([app, href]) => ({ app, href, by: 'name' }));
}

/**
 * Each service gets its own grid, the one it also assumes when it does not read the grid parameter:
 * a wrong grid moves the point by 360–1,100 m. What Apple expects in mainland China is not documented: it searches by name.
 */
function byPoint(place: Destination, at: Point): NavLink[] {
  const { nameZh: name, nav } = place;
  const gcj = toGrid(at, 'GCJ02');
  const bd = toGrid(at, 'BD09');
  const hrefs: [MapApp, string][] = [
    [
      'amap',
      link('https://uri.amap.com/navigation', {
        to: `${digits(gcj.lon)},${digits(gcj.lat)},${name}`,
        mode: 'car',
        policy: '0',
        src: SOURCE,
        callnative: '1',
      }),
    ],
    [
      'baidu',
      link('https://api.map.baidu.com/direction', {
        destination: `latlng:${latLon(bd)}|name:${name}`,
        mode: 'driving',
        region: nav.region,
        coord_type: 'bd09ll',
        output: 'html',
        src: BAIDU_SOURCE,
      }),
    ],
    [
      'tencent',
      link('https://apis.map.qq.com/uri/v1/routeplan', {
        type: 'drive',
        to: name,
        tocoord: latLon(gcj),
        coord_type: '2',
        policy: '0',
        referer: SOURCE,
      }),
    ],
    [
      'petal',
      link('https://www.petalmaps.com/place/', {
        z: '16',
        marker: latLon(gcj),
        utm_source: SOURCE,
      }),
    ],
    ['system', `geo:${latLon(at)}?q=${latLon(at)}(${encodeURIComponent(name)})`],
  ];
  const apple = byName(place).filter(({ app }) => app === 'apple');
  return [...hrefs.map(([app, href]): NavLink => ({ app, href, by: 'point' })), ...apple];
}

/** Links to the map apps, best known first. Following one is the only moment at which another host is contacted. */
export function navLinks(place: Destination): readonly NavLink[] {
  return place.at !== null && canRouteToPoint(place) ? byPoint(place, place.at) : byName(place);
}

/** Web views inside chat apps often cannot open another app; there the name to copy comes first. */
export function isChatWebView(userAgent: string): boolean {
  return /MicroMessenger|\bQQ\/|DingTalk|Weibo|AliApp|Lark|Feishu/i.test(userAgent);
}
