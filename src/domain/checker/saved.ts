import type { CheckerData } from './data.ts';
import { FOLK_TESTS, NOTHING_SEEN } from './observation.ts';
import type { FolkTest, Observation, Seen } from './observation.ts';
import type { Cause } from './raise.ts';
import { NEW_SESSION } from './session.ts';
import type { Session } from './session.ts';

/** What came back from the phone's memory or out of a link. */
export interface Restored {
  readonly session: Session;
  /** ids that this vocabulary does not know; their answers were left out */
  readonly unknown: readonly string[];
  /** true when the text could not be read at all */
  readonly isDamaged: boolean;
}

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/** A session as text, with the version of the vocabulary it was answered in. */
export function saveSession(data: CheckerData, session: Session): string {
  const { observation, passed, cause } = session;
  return JSON.stringify({ version: data.version, observation, passed, cause });
}

function readSeen(
  data: CheckerData,
  id: string,
  value: unknown,
  unknown: string[],
): Seen | undefined {
  const character = data.characters.find((known) => known.id === id);
  if (character === undefined || !isPlain(value)) {
    unknown.push(id);
    return undefined;
  }
  if (character.kind === 'range') {
    const { from } = value;
    // An open upper end has no number in JSON and comes back as null.
    const to = value['to'] ?? Number.POSITIVE_INFINITY;
    if (typeof from === 'number' && typeof to === 'number' && from <= to) {
      return { kind: 'range', from, to };
    }
    unknown.push(id);
    return undefined;
  }
  const given = strings(value['states']);
  const known = given.filter((state) => character.states.includes(state));
  unknown.push(...given.filter((state) => !known.includes(state)).map((state) => `${id}=${state}`));
  // A state that fell out of the vocabulary may have been the right one: a narrower answer could
  // contradict more, so the whole answer becomes "don't know".
  return known.length === given.length && known.length > 0
    ? { kind: 'states', states: known }
    : undefined;
}

function readObservation(data: CheckerData, value: Plain, unknown: string[]): Observation {
  const answers = isPlain(value['seen']) ? value['seen'] : {};
  const seen: Record<string, Seen> = {};
  for (const [id, given] of Object.entries(answers)) {
    const read = readSeen(data, id, given, unknown);
    if (read !== undefined) seen[id] = read;
  }
  const names = strings(value['names']);
  const known = [...data.sharedNames, ...data.taxa].map(({ id }) => id);
  unknown.push(...names.filter((name) => !known.includes(name)));
  return {
    seen,
    folkTests: FOLK_TESTS.filter((test: FolkTest) => strings(value['folkTests']).includes(test)),
    names: names.filter((name) => known.includes(name)),
  };
}

function asSeen(value: unknown): Seen | undefined {
  if (!isPlain(value)) return undefined;
  if (value['kind'] === 'states') return { kind: 'states', states: strings(value['states']) };
  const { from } = value;
  const to = value['to'] ?? Number.POSITIVE_INFINITY;
  return typeof from === 'number' && typeof to === 'number'
    ? { kind: 'range', from, to }
    : undefined;
}

/** A standing alarm comes back even when the vocabulary has changed: forgetting it would lower it. */
function readCause(value: unknown, observation: Observation): Cause | undefined {
  if (!isPlain(value)) return undefined;
  const alarm = value['alarm'];
  if (alarm !== 'stop-deadly' && alarm !== 'stop-serious') return undefined;
  const answers = isPlain(value['answers']) ? Object.entries(value['answers']) : [];
  return {
    alarm,
    answers: Object.fromEntries(
      answers.flatMap(([id, given]) => {
        const seen = asSeen(given);
        return seen === undefined ? [] : [[id, seen]];
      }),
    ),
    names: strings(value['names']).filter((name) => observation.names.includes(name)),
    neededFolkTest: value['neededFolkTest'] === true && observation.folkTests.length > 0,
  };
}

/**
 * Reads a saved session. Nothing in it can lower an alarm: what is not understood becomes "don't know",
 * and a STOP that stood when it was saved stands again.
 */
export function restoreSession(data: CheckerData, text: string): Restored {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return { session: NEW_SESSION, unknown: [], isDamaged: true };
  }
  if (!isPlain(value) || !isPlain(value['observation'])) {
    return { session: NEW_SESSION, unknown: [], isDamaged: true };
  }
  const unknown: string[] = [];
  const observation = readObservation(data, value['observation'], unknown);
  const known = data.characters.map(({ id }) => id);
  const passed = strings(value['passed']).filter(
    (id) => known.includes(id) && observation.seen[id] === undefined,
  );
  const cause = readCause(value['cause'], observation);
  return {
    session: { observation, passed, ...(cause === undefined ? {} : { cause }) },
    unknown,
    isDamaged: false,
  };
}

/** The answers as the query of a link: `volva=saccate.limbate&cap_diameter_cm=5-10&name=bailuosan`. */
export function linkQuery({ seen, names }: Observation): string {
  const answers = Object.entries(seen).map(([id, answer]) =>
    answer.kind === 'states'
      ? `${id}=${answer.states.join('.')}`
      : `${id}=${String(answer.from)}-${Number.isFinite(answer.to) ? String(answer.to) : ''}`,
  );
  return [...answers, ...names.map((name) => `name=${name}`)].join('&');
}

/** Reads a link. Unknown ids are named and left out; they cannot exclude anything. */
export function readLink(data: CheckerData, query: string): Restored {
  const unknown: string[] = [];
  const seen: Record<string, Plain> = {};
  const names: string[] = [];
  for (const [id, value] of pairsOf(query)) {
    if (id === 'name') names.push(value);
    else if (/^[\d.]+-[\d.]*$/.test(value)) {
      const [from, to] = value.split('-');
      seen[id] = { from: Number(from), to: to === '' ? null : Number(to) };
    } else seen[id] = { states: value.split('.') };
  }
  const observation = readObservation(data, { ...NOTHING_SEEN, seen, names }, unknown);
  return { session: { observation, passed: [] }, unknown, isDamaged: false };
}

function pairsOf(query: string): [string, string][] {
  return query
    .replace(/^\?/, '')
    .split('&')
    .flatMap((pair) => {
      const cut = pair.indexOf('=');
      return cut > 0 ? [[pair.slice(0, cut), pair.slice(cut + 1)] as [string, string]] : [];
    });
}
