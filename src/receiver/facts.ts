import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { rulesFile } from '#content/schemas/clinical.ts';
import { clusterFile } from '#content/schemas/cluster.ts';
import {
  boundariesSchema,
  countiesSchema,
  townshipsSchema,
  type BoundariesFile,
} from '#content/schemas/region.ts';
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
export type Position = readonly [longitude: number, latitude: number];
export interface FormField extends Bilingual {
  readonly id: string;
}

/** What the inbox needs of the content: places, the words of the form, the cluster rule. */
export interface Facts {
  readonly counties: readonly County[];
  readonly townships: readonly Township[];
  /** outer rings of the counties, [longitude, latitude] */
  readonly outlines: readonly (readonly Position[])[];
  /** labels of the answers, by option set and value */
  readonly options: Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;
  readonly fields: readonly FormField[];
  /** content/clinical/rules.yaml: from this latency on a mushroom meal counts as late */
  readonly lateFromHours: number;
  readonly clusterRule: ClusterRule;
  readonly clusterWords: { readonly township: Bilingual; readonly meal: Bilingual };
}

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
  const { townships } = read(townshipsSchema, contentDir, 'region', region, 'townships.yaml');
  const { counties } = read(countiesSchema, contentDir, 'region', region, 'counties.yaml');
  const boundaries = read(boundariesSchema, contentDir, 'region', region, 'boundaries.geojson');
  const form = read(formFile, contentDir, 'report', 'form.yaml');
  const { late } = read(rulesFile, contentDir, 'clinical', 'rules.yaml');
  const { rules } = read(clusterFile, contentDir, 'rules', 'cluster.yaml');
  return {
    counties: counties.map(({ code, name }) => ({ code, zh: name.zh, en: name.en })),
    townships: townships.map(({ code, name, county, at }) => ({
      code,
      countyCode: county,
      zh: name.zh,
      en: name.en,
      latitude: at?.lat ?? null,
      longitude: at?.lon ?? null,
    })),
    outlines: outlinesOf(boundaries),
    options: Object.fromEntries(
      Object.entries(form.option_sets).map(([set, list]) => [
        set,
        Object.fromEntries(list.map(({ v: value, zh, en }) => [value, { zh, en }])),
      ]),
    ),
    fields: form.fields,
    lateFromHours: late.apply_from_h,
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

function outlinesOf({ features }: BoundariesFile): Position[][] {
  return features
    .filter(({ properties }) => properties.level === 'county')
    .flatMap(({ geometry }) =>
      geometry.type === 'Polygon'
        ? geometry.coordinates.slice(0, 1)
        : geometry.coordinates.flatMap((part) => part.slice(0, 1)),
    )
    .map((ring) => ring.map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]));
}
