import type { CheckerContent, SafetyContent, SafetyReport } from '#content/checker.ts';
import type { CheckerRules } from '#content/schemas/checkerRules.ts';
import type { SpeciesGroups } from '#content/schemas/groups.ts';
import type { Species } from '#content/schemas/species.ts';
import { statesOf, type Vocabulary } from '#content/schemas/vocabulary.ts';
import type { CheckerData } from '#domain/checker/data.ts';
import { encodeChecker } from '#domain/checker/encode.ts';
import { inLang, type Lang } from '#domain/lang.ts';
import type { ContentProblem, ContentStore } from '../area.ts';
import { unknownId } from '../checks/ids.ts';
import { GROUPS_FILE, SPECIES_FILES, VOCABULARY_FILE } from '../mushrooms/check.ts';
import { recordsOf } from '../store.ts';

export const RULES_FILE = 'mushrooms/checker.yaml';
export const SAFETY_FILE = 'mushrooms/checker-safety.json';

/** The compact data of the checker, without texts. */
export function checkerDataOf(store: ContentStore): CheckerData {
  return encodeChecker({
    vocabulary: store.get<Vocabulary>(VOCABULARY_FILE),
    taxa: recordsOf<Species>(store, SPECIES_FILES),
    groups: store.get<SpeciesGroups>(GROUPS_FILE),
    rules: store.get<CheckerRules>(RULES_FILE),
  });
}

/** Data and words in one language. */
export function checkerContentIn(store: ContentStore, lang: Lang): CheckerContent {
  const vocabulary = store.get<Vocabulary>(VOCABULARY_FILE);
  const groups = store.get<SpeciesGroups>(GROUPS_FILE).groups;
  const rules = store.get<CheckerRules>(RULES_FILE);
  return {
    data: checkerDataOf(store),
    texts: {
      characters: Object.fromEntries(
        vocabulary.characters.map((character) => [
          character.id,
          {
            label: inLang(character.label, lang),
            question: inLang(character.question, lang),
            states: Object.fromEntries(
              statesOf(vocabulary, character).map((state) => [state.id, inLang(state, lang)]),
            ),
          },
        ]),
      ),
      taxa: Object.fromEntries(
        recordsOf<Species>(store, SPECIES_FILES).map(({ id, names }) => [
          id,
          {
            name: lang === 'zh-CN' ? names.zh : names.en,
            local: names.local.map(({ name }) => name).join('、'),
          },
        ]),
      ),
      groups: Object.fromEntries(
        groups.map(({ id, label, why }) => [
          id,
          { name: inLang(label, lang), why: inLang(why, lang) },
        ]),
      ),
      names: Object.fromEntries(
        rules.shared_names.map(({ id, name, pinyin }) => [
          id,
          lang === 'zh-CN' ? name : `${name} ${pinyin}`,
        ]),
      ),
      colours: Object.fromEntries(vocabulary.palette.map(({ id, hex }) => [id, hex])),
    },
  };
}

/** The generated safety table with the names it needs. */
export function safetyContentIn(store: ContentStore, lang: Lang): SafetyContent {
  const report = store.get<SafetyReport>(SAFETY_FILE);
  return {
    report,
    names: Object.fromEntries(
      recordsOf<Species>(store, SPECIES_FILES).map(({ id, names }) => [
        id,
        lang === 'zh-CN' ? names.zh : names.en,
      ]),
    ),
  };
}

function* unknownStates(
  vocabulary: Vocabulary,
  at: string,
  named: Readonly<Record<string, readonly string[]>>,
): Generator<ContentProblem> {
  for (const [id, states] of Object.entries(named)) {
    const character = vocabulary.characters.find((one) => one.id === id);
    if (character === undefined) {
      yield unknownId(RULES_FILE, at, id, 'a character of vocabulary.yaml');
      continue;
    }
    const known = statesOf(vocabulary, character).map((state) => state.id);
    for (const state of states) {
      if (!known.includes(state))
        yield unknownId(RULES_FILE, `${at}.${id}`, state, 'a state of that character');
    }
  }
}

/** Every id in checker.yaml exists. */
export function* checkerProblems(store: ContentStore): Generator<ContentProblem> {
  const rules = store.get<CheckerRules>(RULES_FILE);
  const vocabulary = store.get<Vocabulary>(VOCABULARY_FILE);
  const characters = new Map(vocabulary.characters.map((character) => [character.id, character]));
  const taxa = new Set(recordsOf<Species>(store, SPECIES_FILES).map(({ id }) => id));
  const groups = new Set(store.get<SpeciesGroups>(GROUPS_FILE).groups.map(({ id }) => id));
  const named: readonly (readonly [string, readonly string[]])[] = [
    ['context', rules.context],
    ['size_classes', Object.keys(rules.size_classes)],
    ['questions.ease_of_character', Object.keys(rules.questions.ease_of_character)],
  ];
  for (const [path, ids] of named) {
    for (const id of ids) {
      if (!characters.has(id))
        yield unknownId(RULES_FILE, path, id, 'a character of vocabulary.yaml');
    }
  }
  const signs = rules.alarming_signs.map((one) => ({
    at: `alarming_signs.${one.id}`,
    signs: one.signs,
  }));
  const absence = { at: 'exclusion.absence', signs: rules.exclusion.absence };
  for (const { at, signs: states } of [absence, ...signs]) {
    yield* unknownStates(vocabulary, at, states);
  }
  for (const id of Object.keys(rules.evidence.counts)) {
    if (!taxa.has(id)) yield unknownId(RULES_FILE, 'evidence.counts', id, 'a species');
  }
  for (const { group } of rules.only_if) {
    if (!groups.has(group)) yield unknownId(RULES_FILE, 'only_if', group, 'a group of groups.yaml');
  }
  for (const { id, eaten, toxic } of rules.shared_names) {
    for (const taxon of [...eaten, ...toxic]) {
      if (!taxa.has(taxon)) yield unknownId(RULES_FILE, `shared_names.${id}`, taxon, 'a species');
    }
  }
}
