import type {
  CharacterData,
  CheckerData,
  GroupData,
  RangeTrait,
  Rules,
  StateTrait,
  TaxonData,
} from './data.ts';
import type {
  SourceCharacter,
  SourceGroups,
  SourceRules,
  SourceTaxon,
  SourceTrait,
  SourceVocabulary,
} from './source.ts';

const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

/** State ids of a character, in the order of the vocabulary. Measured characters have none. */
export function stateIds(
  vocabulary: SourceVocabulary,
  character: SourceCharacter,
): readonly string[] {
  if (character.type === 'months') return MONTHS;
  if (character.type === 'range') return [];
  if (character.states_from === 'palette') return vocabulary.palette.map((colour) => colour.id);
  const states = character.states_ref
    ? vocabulary.shared_states[character.states_ref]
    : character.states;
  if (states === undefined) throw new Error(`character ${character.id} has no states`);
  return states.map((state) => state.id);
}

/** Mask of ids among states; `na` and `unknown` are no states. @throws Error for an id that the vocabulary lacks */
function maskOf(
  states: readonly string[],
  ids: readonly (string | number)[],
  where: string,
): number {
  let mask = 0;
  for (const id of ids) {
    if (id === 'na' || id === 'unknown') continue;
    const index = states.indexOf(String(id));
    if (index < 0) throw new Error(`${where}: state ${String(id)} is not in the vocabulary`);
    mask |= 1 << index;
  }
  return mask;
}

function neighbourMasks(
  vocabulary: SourceVocabulary,
  character: SourceCharacter,
  states: readonly string[],
): number[] {
  const pairs =
    character.states_from === 'palette'
      ? vocabulary.neighbours['palette']
      : vocabulary.neighbours[character.id];
  const masks = states.map(() => 0);
  for (const [one, other] of pairs ?? []) {
    const a = states.indexOf(one);
    const b = states.indexOf(other);
    if (a < 0 || b < 0) continue;
    masks[a] = (masks[a] ?? 0) | (1 << b);
    masks[b] = (masks[b] ?? 0) | (1 << a);
  }
  return masks;
}

/** States that mean "part not there". @throws Error when the vocabulary demands some and checker.yaml names none */
function absenceMask(
  character: SourceCharacter,
  states: readonly string[],
  rules: SourceRules,
): number {
  const named = rules.exclusion.absence[character.id];
  if (named === undefined && character.absence_not_conclusive === true) {
    throw new Error(`checker.yaml: exclusion.absence must name the states of ${character.id}`);
  }
  return maskOf(states, named ?? [], character.id);
}

function encodeCharacter(
  vocabulary: SourceVocabulary,
  character: SourceCharacter,
  rules: SourceRules,
): CharacterData {
  const observing = rules.questions.ease_of_observing[character.observe ?? 'look'] ?? 1;
  const [parent] = Object.entries(character.applies_if ?? {});
  const base = {
    id: character.id,
    part: character.group,
    role: rules.context.includes(character.id) ? ('context' as const) : ('character' as const),
    weight: character.weight,
    reliability: character.reliability,
    ease:
      observing *
      rules.questions.ease_of_reliability[character.reliability] *
      (rules.questions.ease_of_character[character.id] ?? 1),
    ...(parent === undefined ? {} : { askIf: { character: parent[0], states: parent[1] } }),
  };
  if (character.type === 'range') {
    return { ...base, kind: 'range', classes: rules.size_classes[character.id] ?? [0] };
  }
  const states = stateIds(vocabulary, character);
  return {
    ...base,
    kind: 'states',
    states,
    neighbours: neighbourMasks(vocabulary, character, states),
    absence: absenceMask(character, states, rules),
  };
}

function encodeRange(trait: SourceTrait): RangeTrait {
  if (trait.na === true) return -1;
  const { min, max } = trait;
  if (trait.unknown === true || typeof min !== 'number' || typeof max !== 'number') return 0;
  return [trait.rare_min ?? min, min, max, trait.rare_max ?? max];
}

function encodeStates(states: readonly string[], trait: SourceTrait, where: string): StateTrait {
  const typical = maskOf(states, trait.typical ?? [], where);
  const rare = maskOf(states, trait.rare ?? [], where) & ~typical;
  if (typical === 0) return (trait.typical ?? []).includes('na') ? -1 : 0;
  return [typical, rare];
}

function encodeTaxon(characters: readonly CharacterData[], taxon: SourceTaxon): TaxonData {
  return {
    id: taxon.id,
    grade: taxon.toxicity.grade,
    kind: taxon.kind,
    traits: characters.map((character) => {
      const trait = taxon.traits[character.id];
      if (trait === undefined) return 0;
      return character.kind === 'range'
        ? encodeRange(trait)
        : encodeStates(character.states, trait, `${taxon.id} ${character.id}`);
    }),
  };
}

function encodeRules(rules: SourceRules): Rules {
  return {
    nearTooBig: rules.near_too_big,
    reliability: rules.reliability,
    exclusion: {
      contradictions: rules.exclusion.contradictions,
      neighbourCounts: rules.exclusion.neighbour_counts,
      tellingSigns: rules.exclusion.telling_signs,
    },
    evidence: {
      errors: rules.evidence.errors,
      rareShare: rules.evidence.rare_share,
      neighbourErrors: rules.evidence.neighbour_errors,
      absenceErrors: rules.evidence.absence_errors,
      groupPower: rules.evidence.group_power,
      counts: rules.evidence.counts,
      strangers: rules.evidence.strangers,
      stopShare: rules.evidence.stop_share,
      folkTestCounts: rules.evidence.folk_test_counts,
      stopPoints: rules.evidence.stop_points,
      deadlyShare: rules.evidence.deadly_share,
      poisonousShare: rules.evidence.poisonous_share,
      suspectShare: rules.evidence.suspect_share,
    },
    questions: {
      limit: rules.questions.limit,
      taxaConsidered: rules.questions.taxa_considered,
    },
  };
}

/** 32-bit FNV-1a, as hex: changes when any id of the vocabulary changes. */
function fingerprint(characters: readonly CharacterData[]): string {
  const text = characters
    .map(
      (character) =>
        `${character.id}:${character.kind === 'states' ? character.states.join() : ''}`,
    )
    .join(';');
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

function encodeGroup(rules: SourceRules, group: SourceGroups['groups'][number]): GroupData {
  const condition = rules.only_if.find((entry) => entry.group === group.id);
  return {
    id: group.id,
    alarm: group.alarm,
    members: group.members,
    collected: group.collected,
    ...(condition === undefined
      ? {}
      : { onlyIf: { character: condition.character, states: condition.states } }),
  };
}

/** Facts as they stand in content/mushrooms. */
export interface CheckerSources {
  readonly vocabulary: SourceVocabulary;
  readonly taxa: readonly SourceTaxon[];
  readonly groups: SourceGroups;
  readonly rules: SourceRules;
}

/**
 * Makes the compact checker data out of the facts.
 *
 * @throws Error naming file and state when a taxon uses a state that the vocabulary lacks
 */
export function encodeChecker(sources: CheckerSources): CheckerData {
  const { vocabulary, rules } = sources;
  const characters = vocabulary.characters.map((character) =>
    encodeCharacter(vocabulary, character, rules),
  );
  return {
    version: fingerprint(characters),
    characters,
    taxa: sources.taxa.map((taxon) => encodeTaxon(characters, taxon)),
    groups: sources.groups.groups.map((group) => encodeGroup(rules, group)),
    sharedNames: rules.shared_names.map(({ id, eaten, toxic }) => ({ id, eaten, toxic })),
    alarmingSigns: rules.alarming_signs.map(({ id, alarm, signs }) => ({ id, alarm, signs })),
    rules: encodeRules(rules),
  };
}
