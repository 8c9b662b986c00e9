import type { CaseState } from '#domain/report/status.ts';
import { one, type Sql } from './database.ts';
import { withinScope, type CountyScope } from './staff.ts';

/** A line of the list. */
export interface CaseLine {
  readonly id: string;
  readonly receiptNumber: string;
  readonly kind: string;
  readonly hazard: string;
  readonly countyCode: string;
  readonly townshipCode: string | null;
  readonly ateCount: number | null;
  readonly illCount: number | null;
  readonly happenedMs: number;
  readonly receivedMs: number;
  readonly state: CaseState;
  readonly eventId: number | null;
  readonly photoCount: number;
}

export interface CaseFilter {
  readonly state?: CaseState | undefined;
  readonly kind?: string | undefined;
  readonly hazard?: string | undefined;
  readonly county?: string | undefined;
  readonly township?: string | undefined;
  readonly eventId?: number | undefined;
  /** part of a receipt number */
  readonly number?: string | undefined;
  readonly fromMs?: number | undefined;
  readonly beforeMs?: number | undefined;
}

const LINE = `id, receipt_number AS "receiptNumber", kind, hazard, county_code AS "countyCode",
  township_code AS "townshipCode", ate_count AS "ateCount", ill_count AS "illCount", happened_ms AS "happenedMs",
  received_ms AS "receivedMs", state, event_id AS "eventId",
  (SELECT COUNT(*) FROM photos WHERE photos.report_id = reports.id) AS "photoCount"`;

function conditions(filter: CaseFilter, scope: CountyScope) {
  const within = withinScope(scope);
  const parts = [within.sql];
  const values: (string | number)[] = [...within.values];
  const add = (sql: string, value: string | number | undefined) => {
    if (value === undefined) return;
    parts.push(sql);
    values.push(value);
  };
  add('state = ?', filter.state);
  add('kind = ?', filter.kind);
  add('hazard = ?', filter.hazard);
  add('county_code = ?', filter.county);
  add('township_code = ?', filter.township);
  add('event_id = ?', filter.eventId);
  add('received_ms >= ?', filter.fromMs);
  add('received_ms < ?', filter.beforeMs);
  add('receipt_number LIKE ?', filter.number === undefined ? undefined : `%${filter.number}%`);
  return { sql: parts.join(' AND '), values };
}

/** Newest first. */
export function listCases(
  sql: Sql,
  filter: CaseFilter,
  scope: CountyScope,
  limit: number,
): Promise<CaseLine[]> {
  const where = conditions(filter, scope);
  return sql.all<CaseLine>(
    `SELECT ${LINE} FROM reports WHERE ${where.sql} ORDER BY received_ms DESC, id DESC LIMIT ?`,
    ...where.values,
    limit,
  );
}

/** Number of cases in each state, under the same filter. */
export async function countCases(
  sql: Sql,
  filter: CaseFilter,
  scope: CountyScope,
): Promise<Readonly<Record<string, number>>> {
  const where = conditions({ ...filter, state: undefined }, scope);
  const rows = await sql.all<{ state: string; n: number }>(
    `SELECT state, COUNT(*) AS n FROM reports WHERE ${where.sql} GROUP BY state`,
    ...where.values,
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}

/** Number of open cases by township, for the map. */
export function countByTownship(
  sql: Sql,
  scope: CountyScope,
): Promise<
  { countyCode: string; townshipCode: string | null; count: number; ill: number | null }[]
> {
  const within = withinScope(scope);
  return sql.all(
    `SELECT county_code AS "countyCode", township_code AS "townshipCode", COUNT(*) AS count,
       CAST(SUM(ill_count) AS BIGINT) AS ill
     FROM reports WHERE ${within.sql} AND kind <> 'unsafe-food' AND state <> 'closed'
     GROUP BY county_code, township_code`,
    ...within.values,
  );
}

/** One case with its report as JSON; undefined when it does not exist or lies outside the scope. */
export function findCase(
  sql: Sql,
  id: string,
  scope: CountyScope,
): Promise<(CaseLine & { body: string; deleteAfterMs: number }) | undefined> {
  const within = withinScope(scope);
  return one(
    sql,
    `SELECT ${LINE}, body, delete_after_ms AS "deleteAfterMs" FROM reports WHERE id = ? AND ${within.sql}`,
    id,
    ...within.values,
  );
}

export async function setState(
  sql: Sql,
  id: string,
  state: CaseState,
  eventId: number | null,
): Promise<void> {
  await sql.run(
    'UPDATE reports SET state = ?, event_id = ?, changed_ms = ? WHERE id = ?',
    state,
    eventId,
    Date.now(),
    id,
  );
}

export interface Note {
  readonly id: number;
  readonly atMs: number;
  readonly author: string;
  readonly text: string;
}

export function notesOf(sql: Sql, reportId: string): Promise<Note[]> {
  return sql.all<Note>(
    'SELECT id, at_ms AS "atMs", author, text FROM notes WHERE report_id = ? ORDER BY at_ms, id',
    reportId,
  );
}

export async function addNote(
  sql: Sql,
  reportId: string,
  author: string,
  text: string,
): Promise<void> {
  await sql.run(
    'INSERT INTO notes (report_id, at_ms, author, text) VALUES (?, ?, ?, ?)',
    reportId,
    Date.now(),
    author,
    text,
  );
}

export interface OutbreakEvent {
  readonly id: number;
  readonly name: string;
  readonly countyCode: string;
  readonly createdMs: number;
  readonly caseCount: number;
}

const EVENT = `id, name, county_code AS "countyCode", created_ms AS "createdMs",
  (SELECT COUNT(*) FROM reports WHERE reports.event_id = events.id) AS "caseCount"`;

export function listEvents(sql: Sql, scope: CountyScope): Promise<OutbreakEvent[]> {
  const within = withinScope(scope);
  return sql.all<OutbreakEvent>(
    `SELECT ${EVENT} FROM events WHERE ${within.sql} ORDER BY created_ms DESC LIMIT 200`,
    ...within.values,
  );
}

export async function findEvent(
  sql: Sql,
  id: number,
  scope: CountyScope,
): Promise<OutbreakEvent | undefined> {
  const within = withinScope(scope);
  return one<OutbreakEvent>(
    sql,
    `SELECT ${EVENT} FROM events WHERE id = ? AND ${within.sql}`,
    id,
    ...within.values,
  );
}

/** @returns id of the new event */
export async function addEvent(
  sql: Sql,
  name: string,
  countyCode: string,
  by: string,
): Promise<number> {
  const rows = await sql.all<{ id: number }>(
    'INSERT INTO events (name, county_code, created_ms, created_by) VALUES (?, ?, ?, ?) RETURNING id',
    name,
    countyCode,
    Date.now(),
    by,
  );
  return Number(rows[0]?.id);
}
