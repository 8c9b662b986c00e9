import type { ClinicRecord, CountiesFile } from '#content/schemas/region.ts';
import { ACCURACY_WORDS, KIND_WORDS, NO, SERVICE_COLUMNS, YES, type Row } from './columns.ts';

function serviceWord(value: boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  return value ? YES : NO;
}

/** What nobody has confirmed yet, as a list for the one who fills in the table. */
export function openQuestions(record: ClinicRecord): string {
  const open = [
    record.name_status === 'sourced' ? '' : '名称要核实',
    record.address === null ? '缺地址' : record.address.status === 'unverified' ? '地址要核实' : '',
    record.accuracy === 'building' || record.accuracy === 'street' ? '' : '缺准确位置',
    record.phone === null ? '缺急救电话' : '',
    record.services === null ? '缺五项服务' : missingServices(record.services),
    record.phone_seen === undefined ? '' : `旧号码 ${record.phone_seen.number} 要核实`,
  ];
  return open.filter((question) => question !== '').join('；');
}

function missingServices(services: NonNullable<ClinicRecord['services']>): string {
  const missing = SERVICE_COLUMNS.filter((id) => services[id] === null).length;
  return missing === 0 ? '' : `还有 ${missing} 项服务不知道`;
}

/** A record as a line of the table. Coordinates are told in WGS-84. */
export function rowOf(record: ClinicRecord, counties: CountiesFile['counties']): Row {
  const county = counties.find(({ code }) => code === record.county);
  const { phone, services } = record;
  return {
    id: record.id,
    name: record.name.zh,
    county: county?.name.zh ?? record.city?.zh ?? '',
    kind: KIND_WORDS[record.kind] ?? record.kind,
    address: record.address?.is ?? '',
    lat: record.at === null ? '' : String(record.at.lat),
    lon: record.at === null ? '' : String(record.at.lon),
    grid: record.at === null ? '' : 'WGS-84',
    accuracy: record.accuracy === 'unknown' ? '' : ACCURACY_WORDS[record.accuracy],
    phone: phone?.number ?? '',
    phoneAgain: phone?.number ?? '',
    phoneBy: phone?.verified_by ?? '',
    phoneOn: phone?.verified_on ?? '',
    emergency_24h: serviceWord(services?.emergency_24h),
    icu: serviceWord(services?.icu),
    hemoperfusion: serviceWord(services?.hemoperfusion),
    plasma_exchange: serviceWord(services?.plasma_exchange),
    dialysis: serviceWord(services?.dialysis),
    servicesBy: services?.verified_by ?? '',
    servicesOn: services?.verified_on ?? '',
    open: openQuestions(record),
  };
}
