import {
  EATEN,
  type CareCase,
  type Eaten,
  type LabFinding,
  type SymptomId,
} from '#domain/care/case.ts';
import type { TruthCase } from '#domain/care/evaluate.ts';
import type { TriageContent, Lab } from './clinical.ts';
import { labSpellings, type TypesContent } from './clinicalTypes.ts';
import type { SyndromeId } from '#domain/care/case.ts';

/** Vocabularies a case file is read with. */
export interface CaseVocabulary {
  readonly symptoms: ReadonlySet<string>;
  readonly labs: readonly Lab[];
  /** Type ids by every accepted name of the truth. */
  readonly truths: ReadonlyMap<string, readonly SyndromeId[]>;
}

function plain(token: string): string {
  return token
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

/** The vocabularies, out of the compiled content. A heading (neuropsychiatric) means any type below it. */
export function caseVocabulary(triage: TriageContent, content: TypesContent): CaseVocabulary {
  const truths = new Map<string, readonly SyndromeId[]>();
  for (const type of content.types) {
    const ids =
      type.group === true
        ? content.types.filter((each) => each.parent === type.id).map((each) => each.id)
        : [type.id];
    for (const name of [type.id, ...type.synonyms]) truths.set(plain(name), ids);
  }
  return {
    symptoms: new Set(triage.symptoms.map((symptom) => symptom.id)),
    labs: content.labs,
    truths,
  };
}

type Raw = Readonly<Record<string, unknown>>;

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function words(value: unknown): string[] {
  if (Array.isArray(value)) return value.map((item) => String(item).trim()).filter(Boolean);
  return typeof value === 'string' ? value.split(/[,\s]+/).filter(Boolean) : [];
}

function readEaten(value: unknown, ignored: string[]): Eaten[] {
  const eaten: Eaten[] = [];
  for (const word of words(value)) {
    const known = EATEN.find((kind) => kind === word);
    if (known === undefined) ignored.push(word);
    else eaten.push(known);
  }
  return eaten;
}

function readHours(value: unknown): number | 'unknown' | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const hours = Number(value);
  return Number.isFinite(hours) && hours >= 0 ? hours : 'unknown';
}

function labState(lab: Lab, value: unknown): LabFinding['state'] {
  const text = String(value ?? 'abnormal').toLowerCase();
  if (/^(abnormal|high|low|raised|positive|yes|true|up|down|↑|↓|异常|高|低)/.test(text))
    return 'abnormal';
  if (/^(normal|negative|no|false|正常)/.test(text)) return 'normal';
  const figure = Number.parseFloat(text);
  if (!Number.isFinite(figure)) return 'unclear';
  if (lab.above !== undefined && figure > lab.above) return 'abnormal';
  if (lab.below !== undefined && figure < lab.below) return 'abnormal';
  return 'unclear';
}

function labEntries(value: unknown): readonly (readonly [string, unknown])[] {
  if (isRaw(value)) return Object.entries(value);
  return words(value).map((word) => [word, 'abnormal'] as const);
}

function readLabs(value: unknown, vocabulary: CaseVocabulary, ignored: string[]): LabFinding[] {
  const spellings = labSpellings(vocabulary.labs);
  const findings: LabFinding[] = [];
  for (const [name, state] of labEntries(value)) {
    const id = spellings.get(plain(name).replace(/-/g, '_'));
    const lab = vocabulary.labs.find((each) => each.id === id);
    if (lab === undefined) ignored.push(name);
    else findings.push({ test: lab.id, state: labState(lab, state) });
  }
  return findings;
}

/**
 * One entry of a case file. Tokens that no vocabulary knows are named in `ignored` and change nothing in the ranking.
 * A person with signs and no hour has an unknown hour (R3), also when none of the signs is a known token.
 */
export function readCase(raw: unknown, at: number, vocabulary: CaseVocabulary): TruthCase {
  const entry = isRaw(raw) ? raw : {};
  const ignored: string[] = [];
  const tokens = words(entry['symptoms']);
  const symptoms = tokens.filter((token) => vocabulary.symptoms.has(token)) as SymptomId[];
  ignored.push(...tokens.filter((token) => !vocabulary.symptoms.has(token)));
  const hasSigns = tokens.some((token) => token !== 'none_yet');
  const hours = readHours(entry['hours_to_first_symptom']);
  const companions = Number(entry['companions_ill']);
  const truthToken = typeof entry['truth'] === 'string' ? entry['truth'] : null;
  const truth = truthToken === null ? [] : (vocabulary.truths.get(plain(truthToken)) ?? []);
  if (truthToken !== null && truth.length === 0) ignored.push(truthToken);
  const care: CareCase = {
    eaten: readEaten(entry['eaten'], ignored),
    symptoms,
    hoursToFirstSymptom: hours ?? (hasSigns ? 'unknown' : undefined),
    ...(Number.isFinite(companions) && { companionsIll: companions }),
    labs: readLabs(entry['labs'], vocabulary, ignored),
  };
  return { id: String(entry['id'] ?? at + 1), care, truth, truthToken, ignored };
}

/** A case file: a list, or an object with the list under `cases`. @throws Error when it is neither */
export function readCases(file: unknown, vocabulary: CaseVocabulary): readonly TruthCase[] {
  const list = isRaw(file) ? file['cases'] : file;
  if (!Array.isArray(list)) throw new Error('expected a list of cases, or `cases:` with a list');
  return list.map((raw, at) => readCase(raw, at, vocabulary));
}
