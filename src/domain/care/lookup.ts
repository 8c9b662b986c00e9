import {
  isHours,
  seenSigns,
  type CareCase,
  type LabId,
  type SymptomId,
  type SyndromeId,
} from './case.ts';

export type Exposure = 'mushroom' | 'fermented_flour' | 'aconite' | 'cicada';

/** Hours from the meal to the first symptom as the sources give them; used for ranking only. */
export interface LatencyWindow {
  readonly minHours: number;
  /** null: the sources give no end, or it is not counted from the meal */
  readonly maxHours: number | null;
  readonly typical?: { readonly minHours: number; readonly maxHours: number };
  /** Further windows of the same type, e.g. orellanine. */
  readonly variants: readonly { readonly minHours: number; readonly maxHours: number }[];
}

/** What the look-up needs of one clinical type. */
export interface LookupType {
  readonly id: SyndromeId;
  readonly exposure: readonly Exposure[];
  readonly deadly: boolean;
  /** 1 = most dangerous; breaks ties. */
  readonly priority: number;
  /** In every answer for an eaten or unknown mushroom, at any latency. */
  readonly neverExcluded: boolean;
  /** The gastroenteritis trap: never first from this hour, at an unknown hour, with a red flag or an abnormal test. */
  readonly neverFirstFromHours?: number;
  /** False: no source places any of its species in the region. It then needs one telling sign more. */
  readonly inRegion: boolean;
  readonly latency: LatencyWindow;
  readonly signs: readonly SymptomId[];
  /** Tests that are abnormal in this type. */
  readonly labs: readonly LabId[];
}

export type LatencyFit = 'typical' | 'possible' | 'unusual' | 'not-told';

export interface Candidate {
  readonly id: SyndromeId;
  readonly rank: number;
  readonly deadly: boolean;
  /** Log-likelihood-like sum; only its order means anything. Never shown as a percentage. */
  readonly score: number;
  readonly because: {
    readonly signs: readonly SymptomId[];
    readonly labs: readonly LabId[];
    readonly latency: LatencyFit;
    readonly eaten: boolean;
  };
  /** Signs this type does not explain. They count against it but exclude nothing. */
  readonly unexplained: readonly SymptomId[];
}

export interface LookupResult {
  /** All types, likeliest first. Nothing is ever left out. */
  readonly ranked: readonly Candidate[];
  /** Deadly types that must be thought of although they are not first. */
  readonly mustNotMiss: readonly Candidate[];
  /** Set when gastroenteritis would have come first and was held back. */
  readonly trapHeld: boolean;
}

export interface LookupKnowledge {
  readonly types: readonly LookupType[];
  readonly redFlags: readonly SymptomId[];
}

// Weights of the ranking. They are ours (no source gives any), the same for every type, and move no triage level.
const MATCH_BASE = 0.5;
const UNEXPLAINED = 0.8;
const LAB_BASE = 0.8;
const LAB_OTHER = 0.3;
const WRONG_FOOD = 3;
const TYPICAL_SHARE = 0.7;
const OUTSIDE = 1.5;
const OUTSIDE_MAX = 4;
/** A type that is not counted from the meal (alcohol weeks later) gains nothing because the others are outside their hours. */
const NOT_FROM_MEAL = 0.5;
/** Organs take time to fail: with an abnormal test an early hour is more often another meal than another poison. */
const EARLY_WITH_LAB = 0.5;
const NOT_IN_REGION = 0.7;
const DEADLY_EDGE = 0.15;
/** Amatoxins cause over 90 % of the deaths (CN-CONS-2020): they win a tie. */
const COMMONEST_KILLER = 0.1;
const WIDEST_LOG = Math.log(1000);
const SOON_HOURS = 0.05;

function overlaps(care: CareCase, type: LookupType): boolean {
  if (care.eaten.length === 0 || care.eaten.indexOf('unknown') >= 0) return true;
  return type.exposure.some((kind) => kind !== 'cicada' && care.eaten.indexOf(kind) >= 0);
}

function density(minHours: number, maxHours: number): number {
  const width = Math.log(Math.max(maxHours, minHours * 1.5) / Math.max(minHours, SOON_HOURS));
  return Math.log(WIDEST_LOG / width);
}

function outsideBy(hours: number, minHours: number, maxHours: number): number {
  const at = Math.max(hours, SOON_HOURS);
  const factor = at < minHours ? minHours / at : at / maxHours;
  return -Math.min(OUTSIDE + Math.log2(factor), OUTSIDE_MAX);
}

function windowScore(hours: number, type: LookupType): { score: number; fit: LatencyFit } {
  const { minHours, maxHours, typical } = type.latency;
  if (maxHours === null) return { score: -OUTSIDE, fit: 'possible' };
  if (typical && hours >= typical.minHours && hours <= typical.maxHours) {
    return {
      score: density(typical.minHours, typical.maxHours) + Math.log(TYPICAL_SHARE),
      fit: 'typical',
    };
  }
  if (hours >= minHours && hours <= maxHours) {
    const share = typical ? Math.log(1 - TYPICAL_SHARE) : 0;
    return { score: density(minHours, maxHours) + share, fit: typical ? 'possible' : 'typical' };
  }
  return { score: outsideBy(hours, minHours, maxHours), fit: 'unusual' };
}

function hasAbnormalLab(care: CareCase): boolean {
  return (care.labs ?? []).some((lab) => lab.state === 'abnormal');
}

function latencyScore(care: CareCase, type: LookupType): { score: number; fit: LatencyFit } {
  const hours = care.hoursToFirstSymptom;
  if (!isHours(hours)) {
    return { score: type.latency.maxHours === null ? -NOT_FROM_MEAL : 0, fit: 'not-told' };
  }
  const main = windowScore(hours, type);
  if (main.fit === 'unusual' && hours < type.latency.minHours && hasAbnormalLab(care)) {
    return { score: main.score * EARLY_WITH_LAB, fit: 'unusual' };
  }
  const inVariant = type.latency.variants.some((v) => hours >= v.minHours && hours <= v.maxHours);
  return main.fit === 'unusual' && inVariant ? { score: 0, fit: 'possible' } : main;
}

/** How telling a sign is: rare among the types = telling. Zero for a sign that no type lists. */
function weightOf(sign: SymptomId, types: readonly LookupType[]): number {
  const holders = types.filter((type) => type.signs.indexOf(sign) >= 0).length;
  if (holders === 0) return 0;
  return MATCH_BASE + Math.log((types.length + 1) / (holders + 1));
}

/** How telling an abnormal test is: rare among the types = telling, and always more than a sign that as many types share. */
function labWeightOf(lab: LabId, types: readonly LookupType[]): number {
  const holders = types.filter((type) => type.labs.indexOf(lab) >= 0).length;
  return LAB_BASE + Math.log((types.length + 1) / (holders + 1));
}

function judge(care: CareCase, type: LookupType, know: LookupKnowledge): Candidate {
  const signs = seenSigns(care.symptoms);
  const explained = signs.filter((sign) => type.signs.indexOf(sign) >= 0);
  const unexplained = signs.filter(
    (sign) => type.signs.indexOf(sign) < 0 && weightOf(sign, know.types) > 0,
  );
  const abnormal = (care.labs ?? []).filter((lab) => lab.state === 'abnormal').map((l) => l.test);
  const labs = abnormal.filter((test) => type.labs.indexOf(test) >= 0);
  const latency = latencyScore(care, type);
  const eaten = overlaps(care, type);
  const score =
    explained.reduce((sum, sign) => sum + weightOf(sign, know.types), 0) -
    unexplained.length * UNEXPLAINED +
    labs.reduce((sum, lab) => sum + labWeightOf(lab, know.types), 0) -
    (abnormal.length - labs.length) * LAB_OTHER +
    latency.score -
    (eaten ? 0 : WRONG_FOOD) -
    (type.inRegion ? 0 : NOT_IN_REGION) +
    (type.deadly ? DEADLY_EDGE : 0) +
    (type.neverExcluded ? COMMONEST_KILLER : 0);
  return {
    id: type.id,
    rank: 0,
    deadly: type.deadly,
    score,
    because: { signs: explained, labs, latency: latency.fit, eaten },
    unexplained,
  };
}

function isTrap(care: CareCase, type: LookupType, know: LookupKnowledge): boolean {
  if (type.neverFirstFromHours === undefined) return false;
  const hours = care.hoursToFirstSymptom;
  const late = !isHours(hours) || hours >= type.neverFirstFromHours;
  const hasRedFlag = care.symptoms.some((sign) => know.redFlags.indexOf(sign) >= 0);
  return late || hasRedFlag || hasAbnormalLab(care);
}

function holdBackTrap(
  sorted: Candidate[],
  care: CareCase,
  know: LookupKnowledge,
): { sorted: Candidate[]; held: boolean } {
  const first = sorted[0];
  const type = know.types.find((each) => each.id === first?.id);
  if (first === undefined || type === undefined || !isTrap(care, type, know)) {
    return { sorted, held: false };
  }
  const [, second, ...rest] = sorted;
  return { sorted: second ? [second, first, ...rest] : sorted, held: second !== undefined };
}

const FIRST_SHOWN = 2;

function isMissable(candidate: Candidate, care: CareCase, types: readonly LookupType[]): boolean {
  if (candidate.rank <= FIRST_SHOWN) return false;
  const type = types.find((each) => each.id === candidate.id);
  if (type?.neverExcluded === true && candidate.because.eaten) return true;
  const told = candidate.because.signs.length > 0 || seenSigns(care.symptoms).length === 0;
  return (
    candidate.deadly && candidate.because.eaten && told && candidate.because.latency !== 'unusual'
  );
}

/**
 * Ranks the clinical types for what is known of one person. It orders; it never excludes and never lowers a level.
 *
 * Rules that stand above the score: acute liver injury stays in every answer for a mushroom or unknown food at any
 * latency; gastroenteritis never comes first when it began late or at an unknown hour, with any red flag or any abnormal test.
 *
 * @returns every type with its rank from 1 and the reasons
 */
export function lookUp(care: CareCase, know: LookupKnowledge): LookupResult {
  const priority = new Map(know.types.map((type) => [type.id, type.priority]));
  const scored = know.types.map((type) => judge(care, type, know));
  scored.sort(
    (a, b) =>
      b.score - a.score ||
      (priority.get(a.id) ?? 9) - (priority.get(b.id) ?? 9) ||
      (a.id < b.id ? -1 : 1),
  );
  const { sorted, held } = holdBackTrap(scored, care, know);
  const ranked = sorted.map((candidate, index) => ({ ...candidate, rank: index + 1 }));
  return {
    ranked,
    mustNotMiss: ranked.filter((candidate) => isMissable(candidate, care, know.types)),
    trapHeld: held,
  };
}

/**
 * Signs worth asking or looking for next: they belong to one of the two likeliest types and not to the other.
 *
 * @param limit at most so many, the most telling first
 */
export function signsToAsk(
  care: CareCase,
  result: LookupResult,
  know: LookupKnowledge,
  limit = 6,
): readonly SymptomId[] {
  const [first, second] = result.ranked.map((c) => know.types.find((type) => type.id === c.id));
  if (first === undefined || second === undefined) return [];
  const apart = first.signs
    .filter((sign) => second.signs.indexOf(sign) < 0)
    .concat(second.signs.filter((sign) => first.signs.indexOf(sign) < 0));
  return apart
    .filter((sign, index) => care.symptoms.indexOf(sign) < 0 && apart.indexOf(sign) === index)
    .sort((a, b) => weightOf(b, know.types) - weightOf(a, know.types))
    .slice(0, limit);
}
