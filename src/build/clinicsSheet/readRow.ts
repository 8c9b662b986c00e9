import type { ClinicRecord, ServiceId } from '#content/schemas/region.ts';
import type { Ring } from '#domain/places/inside.ts';
import { ok, refused, type Result } from '#domain/result.ts';
import { dayCell, halfWidth, personCell, phoneCell, serviceCell } from './cells.ts';
import { SERVICE_COLUMNS, type Column, type Row } from './columns.ts';
import { positionOf, type CellProblem, type NewPosition } from './position.ts';

/** What one line asks to change in its record; absent = stays as it is. An empty cell never deletes anything. */
export interface RowChange {
  readonly id: string;
  readonly position?: NewPosition;
  readonly phone?: NonNullable<ClinicRecord['phone']>;
  readonly services?: NonNullable<ClinicRecord['services']>;
  readonly address?: string;
}

export interface RowContext {
  /** YYYY-MM-DD in China */
  readonly today: string;
  /** name of the county or city that must stand in the line */
  readonly placeName: string;
  /** outline of the county; undefined outside the region */
  readonly rings: readonly Ring[] | undefined;
}

type Checked<T> = Result<T | undefined, CellProblem>;
const at = (column: Column, reason: string) => refused<CellProblem>({ column, reason });

function confirmation(
  row: Row,
  [by, on]: readonly ['phoneBy', 'phoneOn'] | readonly ['servicesBy', 'servicesOn'],
  today: string,
): Result<{ verified_by: string; verified_on: string }, CellProblem> {
  if (row[by] === '') return at(by, '没有核实人，不能用');
  if (row[on] === '') return at(on, '没有核实日期，不能用');
  const person = personCell(row[by]);
  if (!person.ok) return at(by, person.problem);
  const day = dayCell(row[on], today);
  if (!day.ok) return at(on, day.problem);
  return ok({ verified_by: person.value, verified_on: day.value });
}

function phoneOf(row: Row, { today }: RowContext): Checked<NonNullable<ClinicRecord['phone']>> {
  if (row.phone === '' && row.phoneAgain === '') return ok(undefined);
  const number = phoneCell(row.phone);
  if (!number.ok) return at('phone', number.problem);
  const again = phoneCell(row.phoneAgain);
  if (!again.ok || again.value !== number.value) {
    return at('phoneAgain', '两次填的电话不一样。号码错一位会要命，请再核对');
  }
  const confirmed = confirmation(row, ['phoneBy', 'phoneOn'], today);
  return confirmed.ok ? ok({ number: number.value, ...confirmed.value }) : confirmed;
}

function servicesOf(
  row: Row,
  record: ClinicRecord,
  { today }: RowContext,
): Checked<NonNullable<ClinicRecord['services']>> {
  const filled = SERVICE_COLUMNS.filter((id) => row[id] !== '');
  if (filled.length === 0) return ok(undefined);
  const values = new Map<ServiceId, boolean>();
  for (const id of filled) {
    const value = serviceCell(row[id]);
    if (!value.ok) return at(id, value.problem);
    values.set(id, value.value);
  }
  const confirmed = confirmation(row, ['servicesBy', 'servicesOn'], today);
  if (!confirmed.ok) return confirmed;
  const value = (id: ServiceId) => values.get(id) ?? record.services?.[id] ?? null;
  return ok({
    emergency_24h: value('emergency_24h'),
    icu: value('icu'),
    dialysis: value('dialysis'),
    hemoperfusion: value('hemoperfusion'),
    plasma_exchange: value('plasma_exchange'),
    ...confirmed.value,
  });
}

function addressOf(row: Row, record: ClinicRecord): Checked<string> {
  const address = halfWidth(row.address);
  if (address === '' || row.address === record.address?.is) return ok(undefined);
  if (!/[\u4e00-\u9fff]{3}/.test(address) || /\uFFFD|[?？]{2}/.test(address)) {
    return at('address', '地址看不懂，可能是乱码');
  }
  return ok(row.address.trim());
}

/** The line must belong to its record: a shifted column or a sorted half of the table is caught here. */
function belongs(row: Row, record: ClinicRecord, placeName: string): Checked<true> {
  if (row.name !== record.name.zh) {
    return at('name', `编号和名称对不上，应为“${record.name.zh}”。可能串行了`);
  }
  if (row.county !== placeName) {
    return at('county', `县市对不上，应为“${placeName}”。可能串行了`);
  }
  return ok(true);
}

/** Checks one line whole: any fault refuses the line, so that half a truth is never written. */
export function readRow(
  row: Row,
  record: ClinicRecord,
  context: RowContext,
): Result<RowChange, CellProblem> {
  const belonging = belongs(row, record, context.placeName);
  if (!belonging.ok) return belonging;
  const address = addressOf(row, record);
  if (!address.ok) return address;
  const position = positionOf(row, record, context.rings);
  if (!position.ok) return position;
  const phone = phoneOf(row, context);
  if (!phone.ok) return phone;
  const services = servicesOf(row, record, context);
  if (!services.ok) return services;
  const isNew = (value: unknown, old: unknown) => JSON.stringify(value) !== JSON.stringify(old);
  return ok({
    id: record.id,
    ...(address.value === undefined ? {} : { address: address.value }),
    ...(position.value === undefined ? {} : { position: position.value }),
    ...(phone.value !== undefined && isNew(phone.value, record.phone)
      ? { phone: phone.value }
      : {}),
    ...(services.value !== undefined && isNew(services.value, record.services)
      ? { services: services.value }
      : {}),
  });
}
