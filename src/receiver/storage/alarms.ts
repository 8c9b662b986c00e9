import type { ClusterCase } from '#domain/report/cluster.ts';
import { one, type Sql } from './database.ts';
import { withinScope, type CountyScope } from './staff.ts';

export interface Alarm {
  readonly id: number;
  readonly kind: 'township' | 'meal';
  readonly countyCode: string;
  readonly townshipCode: string | null;
  readonly caseIds: readonly string[];
  readonly illCount: number;
  readonly firstMs: number;
  readonly lastMs: number;
  readonly raisedMs: number;
  readonly acknowledgedMs: number | null;
  readonly acknowledgedBy: string | null;
}

type AlarmRow = Omit<Alarm, 'caseIds'> & { readonly caseIds: string };

const ALARM = `id, kind, county_code AS "countyCode", township_code AS "townshipCode", case_ids AS "caseIds",
  ill_count AS "illCount", first_ms AS "firstMs", last_ms AS "lastMs", raised_ms AS "raisedMs",
  acknowledged_ms AS "acknowledgedMs", acknowledged_by AS "acknowledgedBy"`;

function alarmOf(row: AlarmRow): Alarm {
  return { ...row, caseIds: JSON.parse(row.caseIds) as string[] };
}

/** Open cases of illness the cluster rule looks at. Closed cases were judged by a person and raise nothing. */
export function clusterCases(
  sql: Sql,
  sinceMs: number,
): Promise<(ClusterCase & { countyCode: string })[]> {
  return sql
    .all<{
      id: string;
      countyCode: string;
      townshipCode: string | null;
      happenedMs: number;
      illCount: number | null;
    }>(
      `SELECT id, county_code AS "countyCode", township_code AS "townshipCode", happened_ms AS "happenedMs",
         ill_count AS "illCount" FROM reports
       WHERE kind <> 'unsafe-food' AND state <> 'closed' AND happened_ms >= ?`,
      sinceMs,
    )
    .then((rows) =>
      rows.map((row) => ({
        ...row,
        townshipCode: row.townshipCode ?? undefined,
        illCount: row.illCount ?? undefined,
      })),
    );
}

export type NewAlarm = Pick<
  Alarm,
  'kind' | 'countyCode' | 'townshipCode' | 'caseIds' | 'illCount' | 'firstMs' | 'lastMs'
> & {
  /** what makes two alarms the same: the earliest case of the cluster */
  readonly key: string;
};

/**
 * Raises an alarm, or brings a known one up to date. One that has grown is open again: more people are in danger.
 *
 * @returns the alarm's id when staff must be told, undefined when nothing new happened
 */
export async function raiseAlarm(sql: Sql, alarm: NewAlarm): Promise<number | undefined> {
  const known = await one<{ id: number; case_ids: string; ill_count: number }>(
    sql,
    'SELECT id, case_ids, ill_count FROM alarms WHERE alarm_key = ?',
    alarm.key,
  );
  const caseIds = JSON.stringify(alarm.caseIds);
  if (known === undefined) {
    const rows = await sql.all<{ id: number }>(
      `INSERT INTO alarms (alarm_key, kind, county_code, township_code, case_ids, ill_count, first_ms, last_ms, raised_ms)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
      alarm.key,
      alarm.kind,
      alarm.countyCode,
      alarm.townshipCode,
      caseIds,
      alarm.illCount,
      alarm.firstMs,
      alarm.lastMs,
      Date.now(),
    );
    return rows[0]?.id;
  }
  const before = (JSON.parse(known.case_ids) as string[]).length;
  if (alarm.caseIds.length <= before && alarm.illCount <= known.ill_count) return undefined;
  await sql.run(
    `UPDATE alarms SET case_ids = ?, ill_count = ?, first_ms = ?, last_ms = ?, raised_ms = ?,
       acknowledged_ms = NULL, acknowledged_by = NULL WHERE id = ?`,
    caseIds,
    alarm.illCount,
    alarm.firstMs,
    alarm.lastMs,
    Date.now(),
    known.id,
  );
  return known.id;
}

/** Open ones first, then newest. */
export async function listAlarms(sql: Sql, scope: CountyScope): Promise<Alarm[]> {
  const within = withinScope(scope);
  const rows = await sql.all<AlarmRow>(
    `SELECT ${ALARM} FROM alarms WHERE ${within.sql}
     ORDER BY CASE WHEN acknowledged_ms IS NULL THEN 0 ELSE 1 END, raised_ms DESC LIMIT 100`,
    ...within.values,
  );
  return rows.map(alarmOf);
}

export async function findAlarm(
  sql: Sql,
  id: number,
  scope: CountyScope,
): Promise<Alarm | undefined> {
  const within = withinScope(scope);
  const row = await one<AlarmRow>(
    sql,
    `SELECT ${ALARM} FROM alarms WHERE id = ? AND ${within.sql}`,
    id,
    ...within.values,
  );
  return row === undefined ? undefined : alarmOf(row);
}

/** @returns false when somebody else was first */
export async function acknowledgeAlarm(sql: Sql, id: number, by: string): Promise<boolean> {
  const changed = await sql.run(
    'UPDATE alarms SET acknowledged_ms = ?, acknowledged_by = ? WHERE id = ? AND acknowledged_ms IS NULL',
    Date.now(),
    by,
    id,
  );
  return changed === 1;
}

export interface Delivery {
  readonly id: number;
  readonly alarmId: number;
  /** name of the webhook in the settings; its address is never stored */
  readonly target: string;
  readonly state: 'waiting' | 'done' | 'dead';
  readonly attempts: number;
  readonly nextMs: number;
  readonly lastProblem: string | null;
}

const DELIVERY = `id, alarm_id AS "alarmId", target, state, attempts, next_ms AS "nextMs", last_problem AS "lastProblem"`;

export async function addDelivery(sql: Sql, alarmId: number, target: string): Promise<void> {
  await sql.run(
    'INSERT INTO deliveries (alarm_id, target, next_ms) VALUES (?, ?, ?)',
    alarmId,
    target,
    Date.now(),
  );
}

export function dueDeliveries(sql: Sql, nowMs: number): Promise<Delivery[]> {
  return sql.all<Delivery>(
    `SELECT ${DELIVERY} FROM deliveries WHERE state = 'waiting' AND next_ms <= ? ORDER BY next_ms LIMIT 50`,
    nowMs,
  );
}

export async function saveDelivery(sql: Sql, delivery: Delivery): Promise<void> {
  await sql.run(
    'UPDATE deliveries SET state = ?, attempts = ?, next_ms = ?, last_problem = ? WHERE id = ?',
    delivery.state,
    delivery.attempts,
    delivery.nextMs,
    delivery.lastProblem,
    delivery.id,
  );
}

export function listDeliveries(sql: Sql): Promise<Delivery[]> {
  return sql.all<Delivery>(
    `SELECT ${DELIVERY} FROM deliveries WHERE state <> 'done' ORDER BY id DESC LIMIT 200`,
  );
}

/** Puts a dead delivery back in the line. */
export async function reviveDelivery(sql: Sql, id: number): Promise<boolean> {
  return (
    (await sql.run(
      `UPDATE deliveries SET state = 'waiting', attempts = 0, next_ms = ? WHERE id = ? AND state = 'dead'`,
      Date.now(),
      id,
    )) === 1
  );
}
