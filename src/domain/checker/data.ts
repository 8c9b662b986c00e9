/**
 * The checker's own facts, as they travel to the phone: the traits of every taxon as bit masks, without texts.
 * Made from content/mushrooms by encode.ts; turned into a fast model by model.ts.
 */

/** How bad one meal can be. `caution` = eaten by people, never a level of its own. */
export type Grade = 'deadly' | 'serious' | 'moderate' | 'caution';

/** What a layman can be trusted with; only `high` may contradict a taxon. */
export type Reliability = 'high' | 'medium' | 'low';

/**
 * What an answer may do. `context` (month, height above sea level, trees) only ever raises the alarm.
 */
export type CharacterRole = 'character' | 'context';

interface CharacterBase {
  readonly id: string;
  /** part of the mushroom, e.g. `cap`; a group of the vocabulary */
  readonly part: string;
  readonly role: CharacterRole;
  readonly weight: number;
  readonly reliability: Reliability;
  /** shares (0–1) by which a question is worth less because it costs time or tools; 0 = never proposed */
  readonly ease: number;
  /** ask only when one of these states was seen, e.g. the colour of a ring needs a ring */
  readonly askIf?: { readonly character: string; readonly states: readonly string[] };
}

/** Characters with named states (months are twelve of them: `1` … `12`). */
export interface StateCharacter extends CharacterBase {
  readonly kind: 'states';
  readonly states: readonly string[];
  /** by state: mask of the states that lay people mix it up with */
  readonly neighbours: readonly number[];
  /** mask of the states that mean "part not there" and therefore contradict nothing */
  readonly absence: number;
}

/** Characters that are measured, in the unit of their id. */
export interface RangeCharacter extends CharacterBase {
  readonly kind: 'range';
  /** lower ends of the size classes offered on screen, ascending; the first is 0 */
  readonly classes: readonly number[];
}

export type CharacterData = StateCharacter | RangeCharacter;

/** `0` = not known to the data set, `-1` = the part does not exist. Both are neutral. */
export type StateTrait = readonly [typical: number, rare: number] | 0 | -1;
/** Normal mature sizes inside the extremes. */
export type RangeTrait =
  readonly [rareMin: number, min: number, max: number, rareMax: number] | 0 | -1;

export interface TaxonData {
  readonly id: string;
  readonly grade: Grade;
  /** kind of the record: a listed poison, or a look-alike that people collect */
  readonly kind: 'toxic' | 'lookalike';
  /** same order as `characters` */
  readonly traits: readonly (StateTrait | RangeTrait)[];
}

/** Species that even experts cannot separate by eye: one alarm. */
export interface GroupData {
  readonly id: string;
  readonly alarm: Exclude<Grade, 'caution'>;
  readonly members: readonly string[];
  /** eaten by people, but inseparable from the members */
  readonly collected: readonly string[];
  /** the collected ones belong to the group only once this was seen (an unopened egg) */
  readonly onlyIf?: { readonly character: string; readonly states: readonly string[] };
}

/** A folk name that an eaten and a poisonous species share. It raises the alarm by itself. */
export interface SharedNameData {
  readonly id: string;
  readonly eaten: readonly string[];
  readonly toxic: readonly string[];
}

/** Signs that raise STOP by themselves when they are seen together, whatever else was answered. */
export interface AlarmingSigns {
  readonly id: string;
  readonly alarm: 'deadly' | 'serious';
  /** by character: any of these states */
  readonly signs: Readonly<Record<string, readonly string[]>>;
}

/** All numbers of the rules. They stand in content/mushrooms/checker.yaml and vocabulary.yaml with their reasons. */
export interface Rules {
  /** a size up to this factor above the greatest known one is a reading error: neighbouring */
  readonly nearTooBig: number;
  readonly reliability: Readonly<Record<Reliability, number>>;
  readonly exclusion: {
    /** contradictions on reliable characters that are needed at least */
    readonly contradictions: number;
    /** a neighbouring state counts as this much of a contradiction */
    readonly neighbourCounts: number;
    /** number of telling signs per taxon that the contradictions must outweigh */
    readonly tellingSigns: number;
  };
  readonly evidence: {
    /** share (0–1) of wrong answers that is reckoned with, by reliability of the character */
    readonly errors: Readonly<Record<Reliability, number>>;
    /** share (0–1) of right answers that show a rare state, where a species has some */
    readonly rareShare: number;
    /** a wrong answer falls on a neighbouring state this many times as often as on a far one */
    readonly neighbourErrors: number;
    /** the same for "part not there" */
    readonly absenceErrors: number;
    /** inseparable dangerous species count less each, the more there are: number of members to the power of minus this */
    readonly groupPower: number;
    /** taxa that count more than once, because they are missed most easily; by id */
    readonly counts: Readonly<Record<string, number>>;
    /** how many mushrooms that stand in no list are thought of next to the listed taxa */
    readonly strangers: number;
    /**
     * share of the dangerous taxa at which the page turns to STOP, by number of questions put (the last one for more):
     * falling, because at the end nothing more will be learnt and a missed poison weighs more than a false alarm
     */
    readonly stopShare: readonly number[];
    /** a folk test, a purchase or long cooking counts like this many questions more */
    readonly folkTestCounts: number;
    /** points that the best dangerous taxon needs at least */
    readonly stopPoints: number;
    /** share of the deadly taxa among the dangerous ones from which the alarm says "deadly" */
    readonly deadlyShare: number;
    /** share of all listed poisons at which the page turns to "poisonous" */
    readonly poisonousShare: number;
    /** a taxon is a suspect when its share is at least this part of the best one's */
    readonly suspectShare: number;
  };
  readonly questions: {
    /** proposals of one session end here */
    readonly limit: number;
    /** taxa that are looked at when a question is chosen, the likeliest first */
    readonly taxaConsidered: number;
  };
}

export interface CheckerData {
  /** changes when characters or states change; saved answers carry it */
  readonly version: string;
  readonly characters: readonly CharacterData[];
  readonly taxa: readonly TaxonData[];
  readonly groups: readonly GroupData[];
  readonly sharedNames: readonly SharedNameData[];
  readonly alarmingSigns: readonly AlarmingSigns[];
  readonly rules: Rules;
}
