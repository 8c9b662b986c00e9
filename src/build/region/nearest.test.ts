import geodesic from 'geographiclib-geodesic';
import { beforeAll, describe, expect, it } from 'vitest';
import { nearestPlaces, nearestTownship } from '#domain/places/nearest.ts';
import { careOf } from '#domain/places/care.ts';
import type { Clinic } from '#content/regionShapes.ts';
import { realRegion } from './content.fixture.ts';

let real: Awaited<ReturnType<typeof realRegion>>;
beforeAll(async () => {
  real = await realRegion();
});

function countyOf(code: string) {
  return real.region.counties.find((county) => county.code === code)!;
}

function listsOf(code: string) {
  const township = real.townships.find((unit) => unit.code === code)!;
  const county = countyOf(township.county);
  return nearestPlaces(real.clinics, { kind: 'township', township, county });
}

describe('nearest places of every township', () => {
  it('gives each of the 106 units both lists, or says that the county stands in for an unknown point', () => {
    expect(real.townships).toHaveLength(106);
    for (const { code, at, name } of real.townships) {
      const { severe, first, basis } = listsOf(code);
      expect(severe.length, name).toBeGreaterThan(0);
      expect(first.length, name).toBeGreaterThanOrEqual(3);
      expect(basis, name).toBe(at === null ? 'county-instead' : 'township');
    }
    expect(real.townships.filter(({ at }) => at === null)).toHaveLength(4);
  });

  it('always lists the people’s hospital of the own county', () => {
    for (const { code, county, name } of real.townships) {
      const hospital = listsOf(code).first.find(
        ({ clinic }) => clinic.county === county && clinic.kind === 'general-hospital',
      );
      expect(hospital, name).toBeDefined();
    }
  });

  it('puts the township’s own health centre first', () => {
    for (const { code, name } of real.townships) {
      const own = real.clinics.find(({ township }) => township === code);
      if (own === undefined) continue;
      expect(listsOf(code).first[0]?.clinic.id, name).toBe(own.id);
    }
  });

  it('agrees with an independent geodesic within 0.5 % for every distance shown', () => {
    for (const unit of real.townships) {
      if (unit.at === null) continue;
      const { severe, first } = listsOf(unit.code);
      for (const { clinic, distanceM } of [...severe, ...first]) {
        if (distanceM === null || clinic.at === null) continue;
        const truth =
          geodesic.Geodesic.WGS84.Inverse(unit.at.lat, unit.at.lon, clinic.at.lat, clinic.at.lon)
            .s12 ?? NaN;
        if (truth > 1) expect(Math.abs(distanceM - truth) / truth).toBeLessThan(0.005);
      }
    }
  });

  it('sorts by distance after the own township and crosses county lines', () => {
    let crossed = 0;
    for (const { code, county } of real.townships) {
      const places = listsOf(code).first.filter(({ isOwnTownship }) => !isOwnTownship);
      const sorted = places.slice(0, 3).map(({ distanceM }) => distanceM ?? Infinity);
      expect([...sorted].sort((a, b) => a - b)).toEqual(sorted);
      if (places.some(({ clinic }) => clinic.county !== county)) crossed += 1;
    }
    expect(crossed).toBeGreaterThan(10);
  });

  it('prefers, among the hospitals of a far city, those that a source ties to poisoning care', () => {
    const far = listsOf('532622103').severe.filter(({ clinic }) => clinic.city !== null);
    expect(far[0]?.clinic.role).not.toBeNull();
    expect(far.at(-1)?.clinic.role).toBeNull();
  });

  it('names the township around a phone’s position', () => {
    const amen = real.townships.find(({ name }) => name === '阿猛镇')!;
    expect(nearestTownship(real.townships, amen.at!)?.code).toBe(amen.code);
  });
});

describe('what the lists may claim', () => {
  it('lists no office and no skin clinic as a place to be treated', () => {
    expect(real.clinics.some(({ name }) => /疾病预防|卫生健康局|皮肤病/.test(name))).toBe(false);
  });

  it('shows no telephone number and no service, because none is confirmed', () => {
    expect(
      real.clinics.filter(({ phone, services }) => phone !== null || services !== null),
    ).toEqual([]);
  });

  it('takes "not known" never for "can treat severe cases"', () => {
    const base = real.clinics.find(({ id }) => id === 'ws-532622-people')!;
    const unknown: Clinic['services'] = {
      by: '某人',
      on: '2026-11-01',
      emergency_24h: true,
      icu: true,
      dialysis: null,
      hemoperfusion: null,
      plasma_exchange: null,
    };
    expect(careOf({ ...base, services: unknown })).toBe('first');
    expect(careOf({ ...base, services: { ...unknown, hemoperfusion: true } })).toBe('severe');
    const noneButExchange = { ...unknown, hemoperfusion: false, plasma_exchange: true };
    expect(careOf({ ...base, services: noneButExchange })).toBe('severe');
    expect(careOf({ ...base, services: { ...unknown, icu: null, hemoperfusion: true } })).toBe(
      'first',
    );
  });

  it('has a sound region folder', () => {
    expect(real.problems).toEqual([]);
  });
});
