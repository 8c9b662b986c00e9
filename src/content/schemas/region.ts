import * as v from 'valibot';
import { bilingual, day, described, sourceIds, text } from './shared.ts';

/** Six digits: prefecture or county. */
const countyCode = v.pipe(v.string(), v.regex(/^\d{6}$/, 'a county code has six digits'));
/** Nine digits: township; the first six are its county. */
const townshipCode = v.pipe(v.string(), v.regex(/^\d{9}$/, 'a township code has nine digits'));

/** A point in WGS-84, what a phone's GPS gives; China's own grids (GCJ-02, BD-09) never enter a content file. */
const point = v.strictObject({
  lat: described('degrees north, WGS-84', v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  lon: described('degrees east, WGS-84', v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
});

/** How exact a point is. Navigation to the point itself is offered from `street` on. */
export const ACCURACIES = ['building', 'street', 'town-centre', 'county-seat', 'unknown'] as const;
const accuracy = v.picklist(ACCURACIES);

export const CLINIC_KINDS = [
  'general-hospital',
  'children-hospital',
  'tcm-hospital',
  'mch-hospital',
  'township-health-centre',
  'community-health-centre',
  'specialist',
  'cdc',
  'health-bureau',
] as const;

export const CLINIC_LEVELS = ['province', 'prefecture', 'county', 'township'] as const;
export const GRADES = ['3A', '2A', '2A-or-above'] as const;
export const SERVICES = [
  'emergency_24h',
  'icu',
  'dialysis',
  'hemoperfusion',
  'plasma_exchange',
] as const;

/** Mainland numbers: land line with area code, mobile, short service number, 400/800. No spaces. */
export const PHONE =
  /^(0\d{2,3}-\d{7,8}(-\d{1,5})?|1[3-9]\d{9}|1\d{2}|12\d{3}|[48]00-\d{3}-\d{4})$/;

const confirmation = {
  verified_by: described('person or office that confirmed it', text),
  verified_on: described('day of the confirmation', day),
};

const known = v.nullable(v.boolean());

const services = v.strictObject({
  emergency_24h: described('emergency department day and night; null = not known', known),
  icu: described('intensive care', known),
  dialysis: described('blood dialysis', known),
  hemoperfusion: described('hemoperfusion', known),
  plasma_exchange: described('plasma exchange', known),
  ...confirmation,
});

export const clinicSchema = v.pipe(
  v.strictObject({
    id: described(
      'unique; never changed once published',
      v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
    ),
    name: described('full name', bilingual),
    name_status: described(
      'see the head of clinics.yaml',
      v.picklist(['sourced', 'class', 'pattern', 'unconfirmed']),
    ),
    county: described('county code; null outside the region', v.nullable(countyCode)),
    city: described('city of a place outside the region', v.optional(bilingual)),
    township: described('township code when it serves one township', v.nullable(townshipCode)),
    level: v.picklist(CLINIC_LEVELS),
    kind: v.picklist(CLINIC_KINDS),
    grade: described(
      'official hospital grade and how sure it is',
      v.nullable(
        v.strictObject({
          is: v.picklist(GRADES),
          status: v.picklist(['sourced', 'secondary', 'class']),
        }),
      ),
    ),
    address: described(
      'street address in Chinese',
      v.nullable(v.strictObject({ is: text, status: v.picklist(['sourced', 'unverified']) })),
    ),
    at: v.nullable(point),
    accuracy,
    phone: described(
      'the number patients should call',
      v.nullable(
        v.strictObject({
          number: v.pipe(
            v.string(),
            v.regex(PHONE, 'not a mainland phone number such as 0876-2121234 or 13987654321'),
          ),
          ...confirmation,
        }),
      ),
    ),
    phone_seen: described(
      'a number found in an old source; for staff to check, never shown',
      v.optional(v.strictObject({ number: text, where: text, sources: sourceIds })),
    ),
    services: v.nullable(services),
    role: described('its part in poisoning care, as a source states it', v.optional(bilingual)),
    nav: described(
      'words and city code for a search in a map app',
      v.strictObject({ query: text, city: countyCode }),
    ),
    note: described('for editors; not shown', v.optional(text)),
    sources: sourceIds,
  }),
  v.check(
    (clinic) => (clinic.at === null) === (clinic.accuracy === 'unknown'),
    'accuracy is unknown exactly when there is no point',
  ),
  v.check(
    (clinic) => clinic.county !== null || clinic.city !== undefined,
    'a place outside the region needs its city',
  ),
  v.check(
    (clinic) => clinic.township === null || clinic.township.slice(0, 6) === clinic.county,
    'the township lies in another county',
  ),
);

export const clinicsSchema = v.strictObject({ clinics: v.array(clinicSchema) });

export const countiesSchema = v.strictObject({
  counties: v.array(
    v.strictObject({
      code: countyCode,
      name: bilingual,
      pinyin: text,
      seat: described('centre of the county town', point),
      sources: sourceIds,
    }),
  ),
});

export const townshipsSchema = v.strictObject({
  townships: v.array(
    v.pipe(
      v.strictObject({
        code: townshipCode,
        name: bilingual,
        pinyin: text,
        type: v.picklist([
          'subdistrict',
          'town',
          'township',
          'ethnic-township',
          'statistical-unit',
        ]),
        county: countyCode,
        at: v.nullable(point),
        accuracy,
        error_km: described('75th percentile of the error of the point', v.nullable(v.number())),
        elevation_m: v.nullable(v.number()),
        villages: described('number of village committees', v.number()),
        sources: sourceIds,
        note: v.optional(text),
      }),
      v.check((unit) => unit.code.slice(0, 6) === unit.county, 'code and county disagree'),
      v.check(
        (unit) => (unit.at === null) === (unit.accuracy === 'unknown'),
        'accuracy is unknown exactly when there is no point',
      ),
    ),
  ),
});

export const regionSchema = v.strictObject({
  id: described('name of the folder', v.pipe(v.string(), v.regex(/^[a-z-]+$/))),
  name: described('short name', bilingual),
  full_name: bilingual,
  code: countyCode,
  province: bilingual,
  nav_region: described('city name for a search in a map app', text),
  hotlines: v.array(
    v.strictObject({
      id: text,
      number: v.pipe(v.string(), v.regex(/^\d{3,5}$/, 'a short number of three to five digits')),
      is: described('what answers', bilingual),
      when: described('when to call it', bilingual),
      shown: described('false: kept for staff, not on any page', v.boolean()),
      sources: sourceIds,
    }),
  ),
  receiver: described(
    'https address of the report service',
    v.nullable(v.pipe(v.string(), v.url())),
  ),
  publisher: described(
    'who answers for the app in this prefecture',
    v.nullable(v.strictObject({ name: bilingual, contact: text })),
  ),
  map_review_no: described('审图号 of the outlines; null: outlines stay hidden', v.nullable(text)),
});

const RISK = ['high', 'not-high', 'unknown'] as const;
const year = v.pipe(v.string(), v.regex(/^20\d\d$/, 'a year'));

export const riskSchema = v.strictObject({
  meta: v.looseObject({}),
  years: v.record(
    year,
    v.strictObject({
      published: v.optional(day),
      totals: v.nullable(v.record(v.string(), v.number())),
      high_risk_list: v.nullable(v.array(text)),
      reliability: v.picklist(['high', 'low', 'none']),
      doubt: v.nullable(text),
      sources: sourceIds,
    }),
  ),
  counties: v.array(
    v.strictObject({
      code: countyCode,
      name_zh: text,
      name_en: text,
      grades: v.record(year, v.picklist(RISK)),
      note: v.optional(text),
    }),
  ),
  prefecture_figures: v.array(v.looseObject({ period: text, sources: sourceIds })),
  province_context: v.array(v.looseObject({ period: text, sources: sourceIds })),
  local_incidents: v.looseObject({ found: v.array(v.unknown()), note: text }),
});

const ring = v.array(v.pipe(v.array(v.number()), v.minLength(2)));

/** The part of GeoJSON (RFC 7946) that outlines need. */
export const boundariesSchema = v.looseObject({
  type: v.literal('FeatureCollection'),
  metadata: v.looseObject({}),
  features: v.array(
    v.strictObject({
      type: v.literal('Feature'),
      id: countyCode,
      properties: v.looseObject({
        code: countyCode,
        level: v.picklist(['prefecture', 'county']),
        name_zh: text,
      }),
      geometry: v.variant('type', [
        v.strictObject({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
        v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
      ]),
    }),
  ),
});

export type ClinicRecord = v.InferOutput<typeof clinicSchema>;
export type ServiceId = (typeof SERVICES)[number];
export type Accuracy = (typeof ACCURACIES)[number];
export type ClinicKind = (typeof CLINIC_KINDS)[number];
export type ClinicLevel = (typeof CLINIC_LEVELS)[number];
export type Grade = (typeof GRADES)[number];
export type RiskGrade = (typeof RISK)[number];
export type CountiesFile = v.InferOutput<typeof countiesSchema>;
export type TownshipsFile = v.InferOutput<typeof townshipsSchema>;
export type ClinicsFile = v.InferOutput<typeof clinicsSchema>;
export type RegionFile = v.InferOutput<typeof regionSchema>;
export type RiskFile = v.InferOutput<typeof riskSchema>;
export type BoundariesFile = v.InferOutput<typeof boundariesSchema>;
