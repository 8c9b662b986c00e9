import { clockText, type DrillRun } from './drill.ts';

/** What is kept of one drill: who took part, when, the time each step was reached, what failed. */
export interface DrillRecord {
  readonly id: string;
  /** id of the script, content/clinical/practice.yaml */
  readonly script: string;
  /** wall time of the start in ms; of the phone, so it is as right as its clock */
  readonly startedAtMs: number;
  /** seconds of the whole drill; null while it runs and when it was broken off */
  readonly totalSeconds: number | null;
  /** step id → seconds since the start; a step that is missing was not reached */
  readonly done: Readonly<Record<string, number>>;
  /** place, people and their roles, in the words of the observer */
  readonly who: string;
  /** what failed and what is to be changed, in the words of the observer */
  readonly failed: string;
}

/** The record as the run stands now. What the observer has written stays. */
export function withRun(record: DrillRecord, run: DrillRun): DrillRecord {
  const totalSeconds = run.stoppedAt === null ? null : run.stoppedAt - run.startedAt;
  return { ...record, totalSeconds, done: run.done };
}

/** Newest first, one for each id; older ones beyond `most` are left out. */
export function withRecord(
  records: readonly DrillRecord[],
  record: DrillRecord,
  most = 100,
): readonly DrillRecord[] {
  return [record, ...records.filter((each) => each.id !== record.id)]
    .sort((a, b) => b.startedAtMs - a.startedAtMs)
    .slice(0, most);
}

function secondsOf(value: unknown): Readonly<Record<string, number>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, number] =>
        typeof entry[1] === 'number' && Number.isFinite(entry[1]) && entry[1] >= 0,
    ),
  );
}

function recordOf(value: unknown): DrillRecord | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, script, startedAtMs, totalSeconds, done, who, failed } = value as Record<
    string,
    unknown
  >;
  if (typeof id !== 'string' || typeof script !== 'string') return null;
  if (typeof startedAtMs !== 'number' || !Number.isFinite(startedAtMs)) return null;
  return {
    id,
    script,
    startedAtMs,
    totalSeconds: typeof totalSeconds === 'number' ? totalSeconds : null,
    done: secondsOf(done),
    who: typeof who === 'string' ? who : '',
    failed: typeof failed === 'string' ? failed : '',
  };
}

/** Reads the kept records; a damaged one is left out, the others stay. */
export function drillRecordsFromStored(stored: unknown): readonly DrillRecord[] {
  if (!Array.isArray(stored)) return [];
  return stored.map(recordOf).filter((record): record is DrillRecord => record !== null);
}

/** Words of the written record. */
export interface DrillRecordWords {
  readonly title: string;
  readonly when: string;
  readonly whoHead: string;
  readonly timeHead: string;
  readonly failedHead: string;
  readonly total: string;
  readonly brokenOff: string;
  readonly notReached: string;
  readonly blank: string;
  readonly colon: string;
}

/** One line of the record: a step with its time, or "not reached". */
export interface DrillLine {
  readonly step: string;
  readonly time: string;
  readonly isReached: boolean;
}

/** The steps in the order of the script. */
export function drillLines(
  record: DrillRecord,
  steps: readonly { readonly id: string; readonly text: string }[],
  notReached: string,
): readonly DrillLine[] {
  return steps.map(({ id, text }) => {
    const at = record.done[id];
    return {
      step: text,
      time: at === undefined ? notReached : clockText(at),
      isReached: at !== undefined,
    };
  });
}

/** The record as plain text, for a file or a chat. What was left blank is shown as blank. */
export function drillText(
  record: DrillRecord,
  steps: readonly { readonly id: string; readonly text: string }[],
  words: DrillRecordWords,
): string {
  const { colon } = words;
  const total = record.totalSeconds === null ? words.brokenOff : clockText(record.totalSeconds);
  const told = (text: string) => (text.trim() === '' ? words.blank : text.trim());
  return [
    words.title,
    words.when,
    `${words.whoHead}${colon}${told(record.who)}`,
    `${words.timeHead}${colon}`,
    ...drillLines(record, steps, words.notReached).map(
      ({ step, time }, at) => `${String(at + 1)}. ${step}${colon}${time}`,
    ),
    `${words.total}${colon}${total}`,
    `${words.failedHead}${colon}${told(record.failed)}`,
    '',
  ].join('\r\n');
}
