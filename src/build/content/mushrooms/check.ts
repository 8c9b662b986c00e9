import type { SpeciesGroups } from '#content/schemas/groups.ts';
import type { Species } from '#content/schemas/species.ts';
import { statesOf, type Vocabulary } from '#content/schemas/vocabulary.ts';
import type { ContentProblem, ContentStore } from '../area.ts';
import { unknownId } from '../checks/ids.ts';
import { shown } from '../validate.ts';

/** Where the mushroom files are. */
export const SPECIES_FILES = 'mushrooms/{toxic,lookalike}/*.yaml';
export const VOCABULARY_FILE = 'mushrooms/vocabulary.yaml';
export const GROUPS_FILE = 'mushrooms/groups.yaml';
export const PROVINCES_FILE = 'mushrooms/provinces.yaml';
export const COURSES_FILE = 'mushrooms/courses.yaml';

const ALWAYS_ALLOWED = new Set(['unknown', 'na']);
const GRADE_ORDER = ['caution', 'moderate', 'serious', 'deadly'] as const;

interface Place {
  readonly file: string;
  readonly species: Species;
}

function speciesOf(store: ContentStore): Place[] {
  return store.list(SPECIES_FILES).map((file) => ({ file, species: store.get<Species>(file) }));
}

function* traitProblems(
  { file, species }: Place,
  vocabulary: Vocabulary,
): Generator<ContentProblem> {
  const traits = species.traits as Record<
    string,
    { typical?: readonly unknown[]; rare?: readonly unknown[] }
  >;
  for (const character of vocabulary.characters) {
    if (character.type !== 'enum') continue;
    const known = new Set(statesOf(vocabulary, character).map((state) => state.id));
    const trait = traits[character.id];
    for (const state of [...(trait?.typical ?? []), ...(trait?.rare ?? [])] as string[]) {
      if (known.has(state) || ALWAYS_ALLOWED.has(state)) continue;
      yield {
        file,
        path: `traits.${character.id}`,
        found: shown(state),
        expected: `one of ${[...known].join(', ')}, unknown, na`,
        mend: 'use a state of content/mushrooms/vocabulary.yaml, or add it there first',
      };
    }
  }
}

function* referenceProblems(
  { file, species }: Place,
  kinds: ReadonlyMap<string, Species['kind']>,
  vocabulary: Vocabulary,
): Generator<ContentProblem> {
  const syndromes = new Set(vocabulary.syndromes.map(({ id }) => id));
  for (const id of [species.toxicity.syndrome, ...species.toxicity.other_syndromes]) {
    if (!syndromes.has(id))
      yield unknownId(file, 'toxicity.syndrome', id, 'a syndrome of vocabulary.yaml');
  }
  for (const [index, other] of species.lookalikes.entries()) {
    const path = `lookalikes[${index}]`;
    if (other.id === species.id || !kinds.has(other.id)) {
      yield unknownId(file, `${path}.id`, other.id, 'another species');
    } else if (kinds.get(other.id) !== other.kind) {
      yield {
        file,
        path: `${path}.kind`,
        found: shown(other.kind),
        expected: shown(kinds.get(other.id)),
        mend: `${other.id} lies in the other folder: correct the kind`,
      };
    }
  }
  const known = new Set(vocabulary.characters.map(({ id }) => id));
  for (const trait of species.confidence.morphology.sourced_traits ?? []) {
    if (!known.has(trait)) {
      yield unknownId(
        file,
        'confidence.morphology.sourced_traits',
        trait,
        'a character of vocabulary.yaml',
      );
    }
  }
}

/** A deadly or serious species without a look-alike, or a case number without its source, would mislead. */
function* duties({ file, species }: Place): Generator<ContentProblem> {
  if (species.toxicity.grade === 'deadly' && species.lookalikes.length === 0) {
    yield {
      file,
      path: 'lookalikes',
      found: 'none',
      expected: 'at least one: nobody picks a deadly mushroom on purpose',
      mend: 'add what it is mixed up with',
    };
  }
  const { min, max } = species.toxicity.latency_hours;
  if (min !== null && max !== null && min > max) {
    yield {
      file,
      path: 'toxicity.latency_hours',
      found: `${min} to ${max}`,
      expected: 'min not above max, in hours',
      mend: 'swap the two, or convert to hours',
    };
  }
}

function* groupProblems(store: ContentStore, species: readonly Place[]): Generator<ContentProblem> {
  const byId = new Map(species.map((place) => [place.species.id, place.species]));
  for (const group of store.get<SpeciesGroups>(GROUPS_FILE).groups) {
    const path = `groups.${group.id}`;
    for (const [list, kind] of [
      ['members', 'toxic'],
      ['collected', 'lookalike'],
    ] as const) {
      for (const id of group[list]) {
        if (byId.get(id)?.kind !== kind)
          yield unknownId(GROUPS_FILE, `${path}.${list}`, id, `a ${kind} species`);
      }
    }
    const grades = group.members.map((id) => byId.get(id)?.toxicity.grade ?? 'caution');
    const highest = Math.max(...grades.map((grade) => GRADE_ORDER.indexOf(grade)));
    if (GRADE_ORDER.indexOf(group.alarm) < highest) {
      yield {
        file: GROUPS_FILE,
        path: `${path}.alarm`,
        found: group.alarm,
        expected: `${GRADE_ORDER[highest] ?? 'deadly'}, the highest grade of its members`,
        mend: 'raise the alarm of the group',
      };
    }
  }
}

/** Cross-checks of species, vocabulary, groups and provinces. */
export function* mushroomProblems(store: ContentStore): Generator<ContentProblem> {
  const vocabulary = store.get<Vocabulary>(VOCABULARY_FILE);
  const provinces = new Set(
    store.get<{ provinces: { zh: string }[] }>(PROVINCES_FILE).provinces.map(({ zh }) => zh),
  );
  const places = speciesOf(store);
  const kinds = new Map<string, Species['kind']>();
  for (const { file, species } of places) {
    if (kinds.has(species.id)) {
      yield {
        file,
        path: 'id',
        found: `${shown(species.id)} for the second time`,
        expected: 'one file per species',
        mend: 'a species is either toxic or a look-alike: remove one file',
      };
    }
    kinds.set(species.id, species.kind);
  }
  for (const place of places) {
    yield* traitProblems(place, vocabulary);
    yield* referenceProblems(place, kinds, vocabulary);
    yield* duties(place);
    for (const province of place.species.distribution.provinces) {
      if (!provinces.has(province)) {
        yield unknownId(
          place.file,
          'distribution.provinces',
          province,
          `a place of content/${PROVINCES_FILE}`,
        );
      }
    }
  }
  yield* groupProblems(store, places);
}
