import { inLang, type Lang } from '#domain/lang.ts';
import type { Clinic, Region, Township } from '#content/regionShapes.ts';
import type {
  ClinicRecord,
  ClinicsFile,
  CountiesFile,
  RiskFile,
  TownshipsFile,
} from '#content/schemas/region.ts';
import type { ContentStore } from '../content/area.ts';
import { activeRegion, type RegionSettings } from './active.ts';

type Kind = Clinic['kind'];
/** Offices investigate and decide, a skin clinic treats no poisoning: none of them is a place to drive to. */
const NOT_FOR_PATIENTS: readonly ClinicRecord['kind'][] = ['cdc', 'health-bureau', 'specialist'];

/** `region`: name, hotlines, settings, counties with their grades. */
export function regionIn(store: ContentStore, lang: Lang, settings: RegionSettings): Region {
  const { folder, region } = activeRegion(store, settings);
  const risk = store.get<RiskFile>(`${folder}/risk-grades.yaml`);
  const gradesOf = new Map(risk.counties.map(({ code, grades }) => [code, grades]));
  const counties = store.get<CountiesFile>(`${folder}/counties.yaml`).counties;
  const publisher = region.publisher;
  return {
    id: region.id,
    name: inLang(region.name, lang),
    fullName: inLang(region.full_name, lang),
    province: inLang(region.province, lang),
    navRegion: region.nav_region,
    hotlines: region.hotlines
      .filter(({ shown }) => shown)
      .map(({ id, number, is, when }) => ({
        id,
        number,
        is: inLang(is, lang),
        when: inLang(when, lang),
      })),
    receiver: region.receiver,
    publisher:
      publisher === null
        ? null
        : { name: inLang(publisher.name, lang), contact: publisher.contact },
    mapReviewNo: region.map_review_no,
    riskYears: Object.entries(risk.years)
      .map(([year, { high_risk_list, reliability }]) => {
        const list = high_risk_list === null ? 'none' : reliability === 'high' ? 'sure' : 'unsure';
        return { year, list } as const;
      })
      .sort((a, b) => (a.year < b.year ? 1 : -1)),
    counties: counties.map(({ code, name, pinyin, seat }) => ({
      code,
      name: inLang(name, lang),
      pinyin,
      seat,
      risk: gradesOf.get(code) ?? {},
    })),
  };
}

/** `townships`: the units a reader picks from. */
export function townshipsIn(
  store: ContentStore,
  lang: Lang,
  settings: RegionSettings,
): readonly Township[] {
  const { folder } = activeRegion(store, settings);
  const { townships } = store.get<TownshipsFile>(`${folder}/townships.yaml`);
  return townships.map((unit) => ({
    code: unit.code,
    name: inLang(unit.name, lang),
    pinyin: unit.pinyin,
    county: unit.county,
    at: unit.at,
    accuracy: unit.accuracy,
    errorKm: unit.error_km,
  }));
}

function phoneOf({ phone }: ClinicRecord): Clinic['phone'] {
  if (phone === null) return null;
  return { number: phone.number, by: phone.verified_by, on: phone.verified_on };
}

function servicesOf({ services }: ClinicRecord): Clinic['services'] {
  if (services === null) return null;
  const { verified_by: by, verified_on: on, ...offered } = services;
  return { ...offered, by, on };
}

/** A record as the pages see it: an unconfirmed number (`phone_seen`) and notes to editors stay behind. */
export function clinicIn(record: ClinicRecord, lang: Lang, navRegion: string): Clinic {
  return {
    id: record.id,
    name: inLang(record.name, lang),
    nameZh: record.name.zh,
    nameStatus: record.name_status,
    county: record.county,
    city: record.city === undefined ? null : inLang(record.city, lang),
    township: record.township,
    level: record.level,
    kind: record.kind as Kind,
    grade: record.grade,
    address: record.address,
    at: record.at,
    accuracy: record.accuracy,
    phone: phoneOf(record),
    services: servicesOf(record),
    role: record.role === undefined ? null : inLang(record.role, lang),
    nav: { ...record.nav, region: navRegion },
    sources: record.sources,
  };
}

/** `clinics`: all places that treat people. */
export function clinicsIn(
  store: ContentStore,
  lang: Lang,
  settings: RegionSettings,
): readonly Clinic[] {
  const { folder, region } = activeRegion(store, settings);
  const { counties } = store.get<CountiesFile>(`${folder}/counties.yaml`);
  const countyNames = new Map(counties.map(({ code, name }) => [code, name.zh]));
  return store
    .get<ClinicsFile>(`${folder}/clinics.yaml`)
    .clinics.filter(({ kind }) => !NOT_FOR_PATIENTS.includes(kind))
    .map((record) => {
      const searched = record.city?.zh ?? countyNames.get(record.county ?? '');
      return clinicIn(record, lang, searched ?? region.nav_region);
    });
}
