import * as v from 'valibot';
import { drawingSchema } from './drawing.ts';
import {
  bilingual,
  bilingualList,
  described,
  month,
  notNegative,
  review,
  slug,
  sourceIds,
  term,
  text,
} from './shared.ts';

const sourceId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, 'not a source id'));

/** States seen usually and rarely. `[unknown]` = not known to the data set, `[na]` = the part does not exist. */
export const enumTraitSchema = v.strictObject({
  typical: described(
    'states a mature specimen normally shows',
    v.pipe(v.array(term), v.minLength(1)),
  ),
  rare: described('states seen now and then', v.optional(v.array(term), [])),
});

/** Normal mature size (min, max) with extremes, in the unit of the character; or `na`; or `unknown`. */
export const rangeTraitSchema = v.union([
  v.pipe(
    v.strictObject({
      min: notNegative,
      max: notNegative,
      rare_min: v.optional(notNegative),
      rare_max: v.optional(notNegative),
    }),
    v.check((r) => r.min <= r.max, 'min is larger than max'),
    v.check((r) => (r.rare_min ?? r.min) <= r.min, 'rare_min is larger than min'),
    v.check((r) => (r.rare_max ?? r.max) >= r.max, 'rare_max is smaller than max'),
  ),
  v.strictObject({ na: v.literal(true) }),
  v.strictObject({ unknown: v.literal(true) }),
]);

/** Months of the year. */
export const monthsTraitSchema = v.strictObject({
  typical: described('usual months', v.array(month)),
  rare: described('months in which it is seen now and then', v.optional(v.array(month), [])),
});

const ENUM_TRAITS = [
  'substrate',
  'trees',
  'growth_habit',
  'body_form',
  'cap_shape',
  'cap_margin',
  'cap_surface',
  'cap_colour',
  'cap_centre',
  'wart_colour',
  'hymenophore',
  'gill_attachment',
  'gill_spacing',
  'short_gills',
  'under_colour_young',
  'under_colour_old',
  'under_bruise',
  'spore_print',
  'stem_shape',
  'stem_surface',
  'stem_texture',
  'stem_interior',
  'stem_colour',
  'ring',
  'ring_position',
  'ring_colour',
  'volva',
  'volva_colour',
  'stem_base',
  'flesh_colour',
  'cut_change',
  'cut_speed',
  'latex',
  'flesh_consistency',
  'smell',
  'glow',
] as const;
const RANGE_TRAITS = ['elevation', 'cap_diameter_cm', 'stem_length_cm', 'stem_width_cm'] as const;

export type EnumTraitId = (typeof ENUM_TRAITS)[number];
export type RangeTraitId = (typeof RANGE_TRAITS)[number];
export type TraitId = EnumTraitId | RangeTraitId | 'months';

const traitsSchema = v.strictObject({
  ...v.entriesFromList(ENUM_TRAITS, enumTraitSchema),
  ...v.entriesFromList(RANGE_TRAITS, rangeTraitSchema),
  months: monthsTraitSchema,
});

/** How well a part of the record is supported. */
export const confidenceSchema = v.strictObject({
  level: described(
    'sourced, partly_sourced, general_knowledge (no source yet), derived, none_found (searched, nothing found)',
    v.picklist(['sourced', 'partly_sourced', 'general_knowledge', 'derived', 'none_found']),
  ),
  sources: sourceIds,
  sourced_traits: described('traits whose values the sources state', v.optional(v.array(term))),
});

const CONFIDENCE_PARTS = [
  'names',
  'local_names',
  'toxicity',
  'latency',
  'distribution',
  'season_habitat',
  'morphology',
  'recognition',
  'lookalikes',
  'case_numbers',
  'drawing',
] as const;
export type ConfidencePart = (typeof CONFIDENCE_PARTS)[number];

const namesSchema = v.strictObject({
  scientific: described('Latin name with authors', text),
  synonyms: described('other Latin names', v.array(text)),
  zh: described('formal Chinese name', text),
  pinyin: described('pinyin of the formal name, with tone marks', text),
  en: described('English name', text),
  family: v.strictObject({ la: text, zh: text }),
  local: described(
    'names that people use (土名)',
    v.array(
      v.strictObject({
        name: text,
        pinyin: text,
        place: described('where the name is used', bilingual),
        source: described('source id, or null when it is general knowledge', v.nullable(sourceId)),
        also_used_for: described('what else the name is used for', v.nullable(bilingual)),
      }),
    ),
  ),
  taxonomy_note: described('what is open about the name', v.optional(bilingual)),
});

const toxicitySchema = v.strictObject({
  grade: described(
    'deadly, serious, moderate; caution only for look-alikes',
    v.picklist(['deadly', 'serious', 'moderate', 'caution']),
  ),
  toxins: described('poisons by name', v.array(bilingual)),
  syndrome: described('clinical type, id of vocabulary.syndromes', term),
  other_syndromes: v.array(term),
  latency_hours: described(
    'hours from the meal to the first symptom; null = not known',
    v.strictObject({
      min: v.nullable(notNegative),
      max: v.nullable(notNegative),
      typical: described('the usual time in words', v.nullable(bilingual)),
    }),
  ),
  note: described('what a reader has to know about the poison', v.optional(bilingual)),
});

const lookalikeSchema = v.strictObject({
  id: described('id of the other species', slug),
  kind: described(
    'whether the other one is a toxic species or a look-alike that people collect',
    v.picklist(['toxic', 'lookalike']),
  ),
  difference: described('how the two differ; never a reason to eat one', bilingual),
  experts_only: described('true: only a microscope or DNA test tells them apart', v.boolean()),
});

const distributionSchema = v.strictObject({
  yunnan: v.strictObject({
    status: v.picklist(['recorded_poisoning', 'recorded', 'likely', 'unknown']),
    sources: sourceIds,
  }),
  wenshan: v.strictObject({
    status: v.picklist(['recorded_poisoning', 'recorded', 'no_source_found']),
    plausible: described(
      'whether the habitat fits; not a record',
      v.picklist(['yes', 'uncertain', 'no']),
    ),
    sources: sourceIds,
  }),
  provinces: described(
    'provinces, in the words of content/mushrooms/provinces.yaml',
    v.array(text),
  ),
  note: v.optional(bilingual),
});

const reportedCaseSchema = v.strictObject({
  period: described('when', bilingual),
  scope: described('where, or which survey', bilingual),
  incidents: described('number of incidents; null = not given', v.nullable(notNegative)),
  patients: described('number of patients; null = not given', v.nullable(notNegative)),
  deaths: described('number of deaths; null = not given', v.nullable(notNegative)),
  note: v.nullable(bilingual),
  source: sourceId,
});

const common = {
  id: described('file name without .yaml', slug),
  names: namesSchema,
  toxicity: toxicitySchema,
  recognition: described('what to look at, one point per line', bilingualList),
  lookalikes: described('species it is mixed up with', v.array(lookalikeSchema)),
  distribution: distributionSchema,
  habitat: described('where and when it grows', bilingual),
  reported_cases: described(
    'poisonings on record; every line has its source',
    v.array(reportedCaseSchema),
  ),
  traits: described('characters for key, drawing, filters and comparison', traitsSchema),
  draw: described('drawing parameters', drawingSchema),
  confidence: v.strictObject(v.entriesFromList(CONFIDENCE_PARTS, confidenceSchema)),
  doubts: described(
    'what experts still doubt, in words for the reader',
    v.optional(v.array(bilingual), []),
  ),
  review,
};

/** content/mushrooms/toxic/*.yaml */
export const toxicSpeciesSchema = v.pipe(
  v.strictObject({ ...common, kind: v.literal('toxic') }),
  v.check(
    (species) => species.toxicity.grade !== 'caution',
    'a toxic species is deadly, serious or moderate; caution is for look-alikes',
  ),
);

/** content/mushrooms/lookalike/*.yaml: species that people collect. Never called edible. */
export const lookalikeSpeciesSchema = v.strictObject({
  ...common,
  kind: v.literal('lookalike'),
  confusion_risk: described(
    'how easily a deadly one is taken for it: 1 sometimes, 2 often, 3 very easily',
    v.picklist([1, 2, 3]),
  ),
});

export type ToxicSpecies = v.InferOutput<typeof toxicSpeciesSchema>;
export type LookalikeSpecies = v.InferOutput<typeof lookalikeSpeciesSchema>;
export type Species = ToxicSpecies | LookalikeSpecies;
export type EnumTrait = v.InferOutput<typeof enumTraitSchema>;
export type RangeTrait = v.InferOutput<typeof rangeTraitSchema>;
export type MonthsTrait = v.InferOutput<typeof monthsTraitSchema>;
export type Traits = Species['traits'];
export type Confidence = v.InferOutput<typeof confidenceSchema>;
export type ConfidenceLevel = Confidence['level'];
export type ReportedCase = v.InferOutput<typeof reportedCaseSchema>;
export type LookalikeNote = v.InferOutput<typeof lookalikeSchema>;
