import { isStop } from '../alarm.ts';
import type { Alarm, Level } from '../alarm.ts';
import type { CharacterData } from '../data.ts';
import type { Model } from '../model.ts';
import { NOTHING_SEEN } from '../observation.ts';
import type { Seen } from '../observation.ts';
import { rankQuestions } from '../question.ts';
import { NEW_SESSION, resume, standingOf } from '../session.ts';
import { rankOf, suspectsOf } from '../suspects.ts';
import { wilson } from './interval.ts';

/** One row of the table: column name → text. */
export type Row = Readonly<Record<string, string>>;

export interface CaseResult {
  readonly case_id: string;
  readonly truth: string;
  readonly grade: string;
  readonly level: Level;
  /** true = STOP */
  readonly alarm: boolean;
  readonly alarm_kind: Alarm;
  /** place of the truth, or of its group, among the suspects; null = not among them */
  readonly rank: number | null;
  /** the questions that would have been put next, most useful first */
  readonly next: readonly string[];
}

export interface Rate {
  readonly key: string;
  readonly cases: number;
  readonly alarms: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

export interface Evaluation {
  readonly cases: readonly CaseResult[];
  readonly by_taxon: readonly Rate[];
  readonly by_grade: readonly Rate[];
  /** unknown columns, states, taxa; named, never guessed */
  readonly problems: readonly string[];
}

const OWN_COLUMNS = ['case_id', 'truth'];

function readRange(text: string): Seen | undefined {
  const numbers = text.split(/\s*(?:\||-|–)\s*/).map(Number);
  if (text.trim() === '' || numbers.some((value) => !Number.isFinite(value) || value < 0)) {
    return undefined;
  }
  return { kind: 'range', from: Math.min(...numbers), to: Math.max(...numbers) };
}

/** Reads one cell. An unknown state is named and the cell counts as not seen: what is left of it could exclude more. */
function readCell(
  character: CharacterData,
  text: string,
  problem: (what: string) => void,
): Seen | undefined {
  if (character.kind === 'range') {
    const seen = readRange(text);
    if (seen === undefined) problem(`"${text}" is no number for ${character.id}`);
    return seen;
  }
  const given = text
    .split('|')
    .map((state) => state.trim())
    .filter((state) => state !== '');
  const known = given.filter((state) => character.states.includes(state));
  for (const state of given) {
    if (!known.includes(state)) problem(`unknown state "${state}" of ${character.id}`);
  }
  return known.length > 0 && known.length === given.length
    ? { kind: 'states', states: known }
    : undefined;
}

function evaluateCase(model: Model, row: Row, problems: string[]): CaseResult {
  const caseId = row['case_id'] ?? '';
  const truth = (row['truth'] ?? '').trim();
  const seen: Record<string, Seen> = {};
  for (const character of model.data.characters) {
    const text = (row[character.id] ?? '').trim();
    if (text === '') continue;
    const read = readCell(character, text, (what) => problems.push(`case ${caseId}: ${what}`));
    if (read !== undefined) seen[character.id] = read;
  }
  const session = resume(model, { ...NEW_SESSION, observation: { ...NOTHING_SEEN, seen } });
  const standing = standingOf(model, session);
  const t = model.taxonIndex.get(truth);
  const group = model.data.groups.find(({ id }) => id === truth);
  if (t === undefined && group === undefined) {
    problems.push(`case ${caseId}: unknown truth "${truth}"`);
  }
  const suspects = suspectsOf(model, standing.assessment);
  const rank = rankOf(suspects, truth) ?? rankOf(suspects, group?.members[0] ?? '');
  return {
    case_id: caseId,
    truth,
    grade: model.data.taxa[t ?? -1]?.grade ?? group?.alarm ?? 'unknown',
    level: standing.level,
    alarm: isStop(standing.alarm),
    alarm_kind: standing.alarm,
    rank: rank ?? null,
    next: rankQuestions(model, session.observation, [], standing.assessment)
      .slice(0, 3)
      .map(({ character }) => character),
  };
}

function rates(cases: readonly CaseResult[], keyOf: (one: CaseResult) => string): Rate[] {
  const keys = [...new Set(cases.map(keyOf))].sort();
  return keys.map((key) => {
    const own = cases.filter((one) => keyOf(one) === key);
    const alarms = own.filter(({ alarm }) => alarm).length;
    return {
      key,
      cases: own.length,
      alarms,
      rate: alarms / own.length,
      ...wilson(alarms, own.length),
    };
  });
}

const bare = (id: string) => id.toLowerCase().replace(/[^a-z]/g, '');

/** Number of letters to change, add or leave out to make one word of another; counts no further than two. */
function isNearlyEqual(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 2) return false;
  let row = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[other.length] ?? 3) <= 2;
}

/** Columns that are neither ours nor characters: ignored, but named; those that look misspelt are pointed out. Never guessed. */
function columnProblems(model: Model, columns: readonly string[]): string[] {
  const unknown = columns.filter(
    (column) => !OWN_COLUMNS.includes(column) && !model.characterIndex.has(column),
  );
  const misspelt = unknown.flatMap((column) => {
    const near = [...model.characterIndex.keys()].find(
      (id) => bare(column) !== '' && isNearlyEqual(bare(column), bare(id)),
    );
    return near === undefined ? [] : [{ column, near }];
  });
  const others = unknown.filter((name) => !misspelt.some(({ column }) => column === name));
  return [
    ...misspelt.map(
      ({ column, near }) => `unknown column "${column}" (is "${near}" meant?): not used`,
    ),
    ...(others.length > 0 ? [`ignored columns: ${others.join(', ')}`] : []),
  ];
}

/**
 * Evaluates a table of observations as if each row were all that a person saw.
 * All answers count at once, in no order; so the alarm is the one that they justify together.
 *
 * @param columns in the order of the table; those that are neither ours nor characters are named and ignored
 */
export function evaluateTable(
  model: Model,
  columns: readonly string[],
  rows: readonly Row[],
): Evaluation {
  const problems: string[] = [];
  for (const column of OWN_COLUMNS) {
    if (!columns.includes(column)) problems.push(`column ${column} is missing`);
  }
  problems.push(...columnProblems(model, columns));
  const cases = rows.map((row) => evaluateCase(model, row, problems));
  return {
    cases,
    by_taxon: rates(cases, ({ truth }) => truth),
    by_grade: rates(cases, ({ grade }) => grade),
    problems,
  };
}
