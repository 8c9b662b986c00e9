import { inLang, type Bilingual, type Lang } from '#domain/lang.ts';
import type { Courses } from '#content/schemas/courses.ts';
import type { SpeciesGroups } from '#content/schemas/groups.ts';
import type { Provinces } from '#content/schemas/provinces.ts';
import type { ConfidencePart, Species } from '#content/schemas/species.ts';
import type { Vocabulary } from '#content/schemas/vocabulary.ts';
import type {
  CoursePhase,
  LookalikeLine,
  ReportedCaseLine,
  SpeciesCard,
  StoredSpecies,
} from '#content/species.ts';
import type { ContentStore } from '../area.ts';
import { reviewIn } from '../review.ts';
import { sourceIdsIn } from '../sourceEntries.ts';
import { recordsOf } from '../store.ts';
import {
  COURSES_FILE,
  GROUPS_FILE,
  PROVINCES_FILE,
  SPECIES_FILES,
  VOCABULARY_FILE,
} from './check.ts';
import { looksOf, monthBits, placesOf } from './facets.ts';
import { lookPoints } from './look.ts';
import { pairOf, plateOf, thumbOf } from './pictures.ts';
import { traitLines } from './traits.ts';

/** Species per part: small enough for a weak network, large enough to compress well. */
const PER_SHARD = 12;
const GRADE_ORDER = ['deadly', 'serious', 'moderate', 'caution'] as const;

/** All species, the most dangerous first; the order of the index and of the parts. */
export function orderedSpecies(store: ContentStore): Species[] {
  const known = (species: Species) =>
    species.distribution.yunnan.status === 'recorded_poisoning' ? 0 : 1;
  return recordsOf<Species>(store, SPECIES_FILES).sort(
    (a, b) =>
      GRADE_ORDER.indexOf(a.toxicity.grade) - GRADE_ORDER.indexOf(b.toxicity.grade) ||
      known(a) - known(b) ||
      a.id.localeCompare(b.id),
  );
}

/** Number of parts the details are cut into. */
export function shardCount(store: ContentStore): number {
  return Math.ceil(store.list(SPECIES_FILES).length / PER_SHARD);
}

/** `Amanita exitialis` of `Amanita exitialis Zhu L. Yang & T.H. Li`; keeps s.l., group and spp. */
export function latinOf(scientific: string): string {
  const words = scientific.split(/[\s;]+/);
  const extra = /\b(s\.l\.|spp\.|f\. [a-z]+|group)/.exec(scientific)?.[0];
  const base = words.slice(0, words[1] === 'spp.' ? 1 : 2).join(' ');
  return extra === undefined ? base : `${base} ${extra}`;
}

function optional<Key extends string>(key: Key, text: Bilingual | null | undefined, lang: Lang) {
  return (text === null || text === undefined ? {} : { [key]: inLang(text, lang) }) as {
    [K in Key]?: string;
  };
}

function nameOf(species: Species, lang: Lang): string {
  return lang === 'zh-CN' ? species.names.zh : species.names.en;
}

function cardOf(species: Species, at: number, lang: Lang): SpeciesCard {
  return {
    id: species.id,
    kind: species.kind,
    grade: species.toxicity.grade,
    name: nameOf(species, lang),
    latin: latinOf(species.names.scientific),
    local: species.names.local.slice(0, 3).map(({ name }) => name),
    months: monthBits(species.traits.months.typical),
    rareMonths: monthBits(species.traits.months.rare),
    looks: looksOf(species),
    places: placesOf(species),
    shard: Math.floor(at / PER_SHARD),
    ...thumbOf(species.id),
  };
}

/** Collection `species-index`. */
export function buildSpeciesIndex(store: ContentStore, lang: Lang): SpeciesCard[] {
  return orderedSpecies(store).map((species, at) => cardOf(species, at, lang));
}

function courseOf(store: ContentStore, species: Species, lang: Lang): CoursePhase[] {
  const course = store
    .get<Courses>(COURSES_FILE)
    .courses.find(({ syndrome }) => syndrome === species.toxicity.syndrome);
  return (course?.phases ?? []).map(({ when, title, text, tone }) => ({
    when: inLang(when, lang),
    title: inLang(title, lang),
    text: inLang(text, lang),
    tone,
  }));
}

/** Pages side by side exist for a toxic species and a look-alike that it names. */
function pairIdOf(species: Species, other: Species): { readonly pairId?: string } {
  const [toxic, lookalike] = species.kind === 'toxic' ? [species, other] : [other, species];
  if (toxic.kind !== 'toxic' || lookalike.kind !== 'lookalike') return {};
  const isNamed = toxic.lookalikes.some(({ id }) => id === lookalike.id);
  return isNamed ? { pairId: `${toxic.id}--${lookalike.id}` } : {};
}

function lookalikeLines(
  species: Species,
  byId: ReadonlyMap<string, Species>,
  lang: Lang,
): LookalikeLine[] {
  return species.lookalikes.flatMap((line) => {
    const other = byId.get(line.id);
    if (other === undefined) return [];
    return [
      {
        id: line.id,
        kind: line.kind,
        grade: other.toxicity.grade,
        name: nameOf(other, lang),
        difference: inLang(line.difference, lang),
        expertsOnly: line.experts_only,
        ...pairIdOf(species, other),
        ...pairOf(species.id, other.id),
      },
    ];
  });
}

function caseLines(species: Species, lang: Lang): ReportedCaseLine[] {
  return species.reported_cases.map((line) => ({
    period: inLang(line.period, lang),
    scope: inLang(line.scope, lang),
    ...(line.incidents !== null && { incidents: line.incidents }),
    ...(line.patients !== null && { patients: line.patients }),
    ...(line.deaths !== null && { deaths: line.deaths }),
    ...optional('note', line.note, lang),
    source: line.source,
  }));
}

function latencyOf({ toxicity }: Species, lang: Lang): string | undefined {
  const { min, max, typical } = toxicity.latency_hours;
  if (min === null || max === null) return typical === null ? undefined : inLang(typical, lang);
  const range = lang === 'zh-CN' ? `${min}～${max} 小时` : `${min}–${max} hours`;
  if (typical === null) return range;
  return lang === 'zh-CN'
    ? `${range}，${inLang(typical, lang)}`
    : `${range}, ${inLang(typical, lang)}`;
}

const SHOWN_CONFIDENCE: readonly ConfidencePart[] = [
  'names',
  'local_names',
  'toxicity',
  'latency',
  'distribution',
  'season_habitat',
  'morphology',
  'lookalikes',
];

function placesIn(store: ContentStore, species: Species, lang: Lang): string[] {
  const { provinces } = store.get<Provinces>(PROVINCES_FILE);
  return species.distribution.provinces.map((zh) => {
    const place = provinces.find((one) => one.zh === zh);
    return place === undefined ? zh : inLang(place, lang);
  });
}

function syndromesOf(species: Species, vocabulary: Vocabulary, lang: Lang): string[] {
  return [species.toxicity.syndrome, ...species.toxicity.other_syndromes]
    .map((id) => vocabulary.syndromes.find((one) => one.id === id))
    .filter((syndrome) => syndrome !== undefined)
    .map((syndrome) => inLang(syndrome, lang));
}

function groupLines(store: ContentStore, id: string, lang: Lang) {
  return store
    .get<SpeciesGroups>(GROUPS_FILE)
    .groups.filter(({ members, collected }) => members.includes(id) || collected.includes(id))
    .map(({ label, why, alarm }) => ({
      label: inLang(label, lang),
      why: inLang(why, lang),
      alarm,
    }));
}

function detailOf(
  store: ContentStore,
  species: Species,
  byId: ReadonlyMap<string, Species>,
  lang: Lang,
): StoredSpecies {
  const vocabulary = store.get<Vocabulary>(VOCABULARY_FILE);
  const {
    looks: _looks,
    places: _places,
    shard: _shard,
    local: _local,
    ...card
  } = cardOf(species, 0, lang);
  const { anchors, ...plate } = plateOf(species.id);
  const { names, toxicity, distribution } = species;
  const latency = latencyOf(species, lang);
  return {
    ...card,
    ...plate,
    pinyin: names.pinyin,
    otherName: nameOf(species, lang === 'zh-CN' ? 'en' : 'zh-CN'),
    family: lang === 'zh-CN' ? `${names.family.zh} ${names.family.la}` : names.family.la,
    synonyms: names.synonyms,
    ...optional('taxonomyNote', names.taxonomy_note, lang),
    local: names.local.map((local) => ({
      name: local.name,
      pinyin: local.pinyin,
      place: inLang(local.place, lang),
      ...optional('alsoUsedFor', local.also_used_for, lang),
      sourced: local.source !== null,
    })),
    toxins: toxicity.toxins.map((toxin) => inLang(toxin, lang)),
    syndromes: syndromesOf(species, vocabulary, lang),
    ...(latency !== undefined && { latency }),
    ...optional('toxicityNote', toxicity.note, lang),
    course: courseOf(store, species, lang),
    look: lookPoints(species, lang, anchors),
    lookalikes: lookalikeLines(species, byId, lang),
    groups: groupLines(store, species.id, lang),
    yunnan: distribution.yunnan.status,
    wenshan: distribution.wenshan.status,
    plausible: distribution.wenshan.plausible,
    provinces: placesIn(store, species, lang),
    ...optional('distributionNote', distribution.note, lang),
    habitat: inLang(species.habitat, lang),
    cases: caseLines(species, lang),
    traits: traitLines(species, vocabulary, lang),
    doubts: species.doubts.map((doubt) => inLang(doubt, lang)),
    review: reviewIn(species.review, lang),
    confidence: Object.fromEntries(
      SHOWN_CONFIDENCE.map((part) => [part, species.confidence[part].level]),
    ),
    sources: sourceIdsIn(store, species),
  };
}

/** One part of the collection `species`, by id. */
export function buildSpeciesShard(
  store: ContentStore,
  shard: number,
  lang: Lang,
): Record<string, StoredSpecies> {
  const all = orderedSpecies(store);
  const byId = new Map(all.map((species) => [species.id, species]));
  const part = all.slice(shard * PER_SHARD, (shard + 1) * PER_SHARD);
  return Object.fromEntries(
    part.map((species) => [species.id, detailOf(store, species, byId, lang)]),
  );
}

/**
 * Collection `species-pairs`: `a--b` of every pair that gets a page of its own: a toxic species and one it is mixed up with,
 * once per pair. Two species of a group that nobody can separate are not compared.
 */
export function buildPairs(store: ContentStore): string[] {
  return orderedSpecies(store)
    .filter(({ kind }) => kind === 'toxic')
    .flatMap(({ id, lookalikes }) =>
      lookalikes.filter(({ kind }) => kind === 'lookalike').map((other) => `${id}--${other.id}`),
    );
}
