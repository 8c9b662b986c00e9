import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { clusterFile } from '#content/schemas/cluster.ts';
import type { Bilingual } from '#domain/lang.ts';
import type { ClusterRule } from '#domain/report/cluster.ts';

export interface Township extends Bilingual {
  readonly code: string;
  readonly countyCode: string;
  /** WGS-84; null where no position is known */
  readonly latitude: number | null;
  readonly longitude: number | null;
}
export interface County extends Bilingual {
  readonly code: string;
}
export interface FormField extends Bilingual {
  readonly id: string;
}

/** What the inbox needs of the content: places, the words of the form, the cluster rule. */
export interface Facts {
  readonly counties: readonly County[];
  readonly townships: readonly Township[];
  /** labels of the answers, by option set and value */
  readonly options: Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;
  readonly fields: readonly FormField[];
  readonly clusterRule: ClusterRule;
  readonly clusterWords: { readonly township: Bilingual; readonly meal: Bilingual };
}

const townshipsFile = v.object({
  townships: v.array(
    v.object({
      code: v.string(),
      name_zh: v.string(),
      name_en: v.string(),
      county_code: v.string(),
      county_zh: v.string(),
      county_en: v.string(),
      lat: v.nullish(v.number()),
      lon: v.nullish(v.number()),
    }),
  ),
});
const formFile = v.object({
  option_sets: v.record(
    v.string(),
    v.array(v.object({ v: v.string(), zh: v.string(), en: v.string() })),
  ),
  fields: v.array(v.object({ id: v.string(), zh: v.string(), en: v.string() })),
});

function read<S extends v.GenericSchema>(schema: S, ...path: readonly string[]): v.InferOutput<S> {
  return v.parse(schema, parse(readFileSync(join(...path), 'utf8')));
}

/**
 * Reads the facts from content/.
 *
 * @throws when a file is missing or does not fit
 */
export function loadFacts(region: string, contentDir = 'content'): Facts {
  const { townships } = read(townshipsFile, contentDir, 'region', region, 'townships.yaml');
  const form = read(formFile, contentDir, 'report', 'form.yaml');
  const { rules } = read(clusterFile, contentDir, 'rules', 'cluster.yaml');
  const counties = new Map(
    townships.map((one) => [
      one.county_code,
      { code: one.county_code, zh: one.county_zh, en: one.county_en },
    ]),
  );
  return {
    counties: [...counties.values()],
    townships: townships.map((one) => ({
      code: one.code,
      countyCode: one.county_code,
      zh: one.name_zh,
      en: one.name_en,
      latitude: one.lat ?? null,
      longitude: one.lon ?? null,
    })),
    options: Object.fromEntries(
      Object.entries(form.option_sets).map(([set, list]) => [
        set,
        Object.fromEntries(list.map(({ v: value, zh, en }) => [value, { zh, en }])),
      ]),
    ),
    fields: form.fields,
    clusterRule: {
      townshipWindowHours: rules.township.window_hours,
      townshipMinCases: rules.township.min_cases,
      mealMinIll: rules.meal.min_ill,
    },
    clusterWords: {
      township: { zh: rules.township.zh, en: rules.township.en },
      meal: { zh: rules.meal.zh, en: rules.meal.en },
    },
  };
}
