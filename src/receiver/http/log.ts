import { pino, type Logger } from 'pino';

/**
 * The log: one JSON line per event. A request is told by its route pattern, status and time;
 * never by address, query, header or body, so that no report and no person can be read from it.
 */
export function makeLog(level: string, destination?: { write(line: string): void }): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/**
 * What may be told of an error: its kind, its code and where it came from. The message is left out,
 * because a database puts the values of a row into it.
 */
export function faultOf(problem: unknown): Readonly<Record<string, string | undefined>> {
  if (!(problem instanceof Error)) return { kind: typeof problem };
  const code = (problem as { code?: unknown }).code;
  const frames = (problem.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    kind: problem.name,
    code: typeof code === 'string' || typeof code === 'number' ? String(code) : undefined,
    at: frames
      .slice(0, 6)
      .map((line) => line.trim())
      .join(' < '),
  };
}
