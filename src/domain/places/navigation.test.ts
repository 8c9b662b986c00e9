import { describe, expect, it } from 'vitest';
import { distanceM } from './distance.ts';
import { fromGrid, isChatWebView, navLinks, toGrid, type Destination } from './navigation.ts';

/** Measured once with an independent conversion (lon, lat); see docs/map.md. */
const VECTORS = [
  ['Wenshan City', [104.2422, 23.3719], [104.244287, 23.369224], [104.250788, 23.375128]],
  ['Funing', [105.6255, 23.6293], [105.628601, 23.626471], [105.635083, 23.632491]],
  ['Qiubei', [104.1922, 24.0437], [104.194355, 24.04095], [104.200888, 24.046884]],
  ['Kunming', [102.7121, 25.0515], [102.713542, 25.048528], [102.719951, 25.054814]],
] as const;

describe('grids of the Chinese map services', () => {
  it.each(VECTORS)('moves %s to the published GCJ-02 and BD-09 values', (_, wgs, gcj, bd) => {
    const at = { lon: wgs[0], lat: wgs[1] };
    expect(toGrid(at, 'GCJ02').lon).toBeCloseTo(gcj[0], 5);
    expect(toGrid(at, 'GCJ02').lat).toBeCloseTo(gcj[1], 5);
    expect(toGrid(at, 'BD09').lon).toBeCloseTo(bd[0], 5);
    expect(toGrid(at, 'BD09').lat).toBeCloseTo(bd[1], 5);
  });

  it('comes back to within half a metre', () => {
    for (const [, [lon, lat]] of VECTORS) {
      const there = toGrid({ lon, lat }, 'GCJ02');
      expect(distanceM(fromGrid(there, 'GCJ02'), { lon, lat })).toBeLessThan(0.5);
    }
  });
});

const maguan: Destination = {
  nameZh: '马关县人民医院',
  nav: { query: '马关县人民医院', city: '532625', region: '马关县' },
  at: { lat: 23.0143, lon: 104.3963 },
  accuracy: 'county-seat',
};
const kunming: Destination = {
  nameZh: '云南省第二人民医院',
  nav: { query: '云南省第二人民医院', city: '530100', region: '昆明市' },
  at: { lat: 25.0515, lon: 102.7121 },
  accuracy: 'street',
};

function paramsOf(place: Destination, app: string): URLSearchParams {
  const found = navLinks(place).find((link) => link.app === app)!;
  return new URL(found.href).searchParams;
}

describe('navigation links', () => {
  it('search by name while the point is only a town centre, and send no coordinate to a Chinese service', () => {
    for (const link of navLinks(maguan)) {
      expect(link.by).toBe('name');
      if (link.app !== 'apple') expect(link.href).not.toContain('104.39');
    }
    expect(paramsOf(maguan, 'amap').get('keyword')).toBe('马关县人民医院');
    expect(paramsOf(maguan, 'amap').get('city')).toBe('532625');
    expect(paramsOf(maguan, 'baidu').get('region')).toBe('马关县');
    expect(paramsOf(maguan, 'tencent').get('keyword')).toBe('马关县人民医院');
    expect(navLinks(maguan).find(({ app }) => app === 'system')?.href).toBe(
      `geo:0,0?q=${encodeURIComponent('马关县人民医院')}`,
    );
  });

  it('lead to the point from street accuracy on, each service in its own grid and order', () => {
    expect(paramsOf(kunming, 'amap').get('to')).toBe('102.713542,25.048528,云南省第二人民医院');
    expect(paramsOf(kunming, 'baidu').get('destination')).toMatch(
      /^latlng:25\.0548\d+,102\.7199\d+\|/,
    );
    expect(paramsOf(kunming, 'baidu').get('coord_type')).toBe('bd09ll');
    expect(paramsOf(kunming, 'tencent').get('tocoord')).toBe('25.048528,102.713542');
    expect(paramsOf(kunming, 'petal').get('marker')).toBe('25.048528,102.713542');
    expect(navLinks(kunming).find(({ app }) => app === 'system')?.href).toMatch(
      /^geo:25\.051500,102\.712100\?q=25\.051500,102\.712100\(/,
    );
  });

  it('let Apple search by name, because its grid in China is not documented', () => {
    expect(navLinks(kunming).find(({ app }) => app === 'apple')?.by).toBe('name');
  });

  it('still search by name when no point is known at all', () => {
    const nowhere: Destination = { ...maguan, at: null, accuracy: 'unknown' };
    expect(navLinks(nowhere).every(({ by }) => by === 'name')).toBe(true);
    expect(paramsOf(nowhere, 'apple').has('near')).toBe(false);
  });
});

describe('chat web views', () => {
  it.each([
    ['Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 MicroMessenger/8.0.40', true],
    ['Mozilla/5.0 (Linux; Android 9) MQQBrowser/6.2 QQ/8.9.28', true],
    ['Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 Chrome/78.0 Mobile Safari/537.36', false],
    ['Mozilla/5.0 (Linux; U; Android 8) MQQBrowser/12 Mobile', false],
  ])('%s → %s', (agent, isChat) => {
    expect(isChatWebView(agent)).toBe(isChat);
  });
});
