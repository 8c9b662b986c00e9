import writeExcelFile from 'write-excel-file/node';
import type { Report, WorkerReport } from '#content/schemas/report.ts';
import { inLang, type Lang } from '#domain/lang.ts';
import { latencyHours, type ToldMoment } from '#domain/report/moment.ts';
import type { Facts } from '../facts.ts';

type Patient = WorkerReport['patients'][number];
type Cell = string | number | undefined;

/** A report with what the health department added. */
export interface ExportCase {
  readonly receiptNumber: string;
  readonly receivedMs: number;
  readonly state: string;
  readonly eventName: string;
  readonly report: Report;
}

interface Column {
  /** field of content/report/form.yaml */
  readonly id: string;
  /** option set of the labels */
  readonly options?: string;
  of(report: Report, patient: Patient | undefined): unknown;
}

const EIGHT_HOURS_MS = 8 * 3_600_000;
const from = (key: string) => (report: Report) =>
  (report as Readonly<Record<string, unknown>>)[key];
const ofPatient = (key: string) => (_: Report, patient: Patient | undefined) =>
  (patient as Readonly<Record<string, unknown>> | undefined)?.[key];
const firstOf = (key: string) => (report: Report, patient: Patient | undefined) =>
  ofPatient(key)(report, patient) ?? from(key)(report);
const share = (part: unknown, whole: unknown) =>
  typeof part === 'number' && typeof whole === 'number' && whole > 0
    ? Math.round((part / whole) * 1000) / 1000
    : undefined;

/** Columns in the order of the official form; labels and field ids come from content/report/form.yaml. */
export const COLUMNS: readonly Column[] = [
  { id: 'danger_now', options: 'yes_no_unknown', of: from('dangerNow') },
  { id: 'hazard', options: 'hazard', of: from('hazard') },
  { id: 'food_name_local', of: from('foodNameLocal') },
  { id: 'n_kinds', of: from('kindsMixed') },
  { id: 'amount', of: from('amount') },
  { id: 'n_meals', of: from('mealCount') },
  { id: 'cooking', of: from('cooking') },
  { id: 'cook_minutes', of: from('cookMinutes') },
  { id: 'soak_hours', of: from('soakHours') },
  { id: 'storage', of: from('storage') },
  { id: 'alcohol', options: 'yes_no_unknown', of: from('alcohol') },
  { id: 'food_source', options: 'food_source', of: from('foodSource') },
  { id: 'found_where', of: from('foundWhere') },
  { id: 'seller', of: from('seller') },
  { id: 'suspect_evidence', of: from('suspectEvidence') },
  {
    id: 'eaten_at',
    of: (report) => (report.kind === 'unsafe-food' ? report.seenAt : report.eatenAt),
  },
  { id: 'onset_at', of: firstOf('onsetAt') },
  { id: 'latency_h', of: (report, patient) => latency(report, patient) },
  { id: 'visit_at', of: ofPatient('visitAt') },
  { id: 'death_at', of: ofPatient('deathAt') },
  { id: 'n_ate', of: from('ateCount') },
  { id: 'n_ill', of: from('illCount') },
  { id: 'n_hospital', of: from('hospitalCount') },
  { id: 'n_dead', of: from('deadCount') },
  { id: 'n_by_sex_age', of: from('illBySexAge') },
  { id: 'all_ill_ate', options: 'yes_no_unknown', of: from('allIllAte') },
  { id: 'well_who_ate', options: 'yes_no_unknown', of: from('wellWhoAte') },
  { id: 'children_ate', options: 'yes_no_unknown', of: from('childrenAte') },
  { id: 'animals_ill', options: 'yes_no_unknown', of: from('animalsIll') },
  { id: 'county', options: 'county', of: (report) => report.place.countyCode },
  { id: 'township', options: 'township', of: (report) => report.place.townshipCode },
  { id: 'village', of: from('village') },
  {
    id: 'setting',
    options: 'setting',
    of: (report) => (report.kind === 'unsafe-food' ? report.where : report.setting),
  },
  { id: 'setting_form', of: from('settingForm') },
  { id: 'symptoms', options: 'symptoms', of: firstOf('symptoms') },
  { id: 'first_symptom', options: 'symptoms', of: ofPatient('firstSymptom') },
  { id: 'vomit_count', of: ofPatient('vomitPerDay') },
  { id: 'stool_count', of: ofPatient('stoolsPerDay') },
  { id: 'stool_type', of: ofPatient('stoolType') },
  { id: 'symptom_order', of: ofPatient('symptomOrder') },
  { id: 'care', options: 'care', of: from('care') },
  { id: 'first_aid_done', of: ofPatient('firstAid') },
  { id: 'antibiotics_before', options: 'yes_no_unknown', of: ofPatient('antibioticsBefore') },
  { id: 'history', of: ofPatient('history') },
  { id: 'travel_contact', of: ofPatient('travelContact') },
  { id: 'labs', of: ofPatient('labs') },
  { id: 'diagnosis', of: ofPatient('diagnosis') },
  { id: 'severity', of: ofPatient('severity') },
  { id: 'outcome', options: 'outcome', of: ofPatient('outcome') },
  { id: 'referral', of: ofPatient('referral') },
  { id: 'leftovers_kept', options: 'yes_no_unknown', of: from('leftoversKept') },
  { id: 'samples', of: from('samples') },
  { id: 'species_confirmed', of: from('speciesConfirmed') },
  { id: 'toxin_result', of: from('toxinResult') },
  { id: 'factors', options: 'factor', of: from('factors') },
  { id: 'attack_rate', of: (report) => share(from('illCount')(report), from('ateCount')(report)) },
  { id: 'cfr', of: (report) => share(from('deadCount')(report), from('illCount')(report)) },
  { id: 'case_no', of: ofPatient('caseNumber') },
  { id: 'clinic_no', of: ofPatient('clinicNumber') },
  { id: 'inpatient', options: 'yes_no_unknown', of: ofPatient('inpatient') },
  { id: 'sex', of: ofPatient('sex') },
  { id: 'age', of: ofPatient('ageYears') },
  { id: 'weight_kg', of: ofPatient('weightKg') },
  { id: 'ethnicity', of: ofPatient('ethnicity') },
  { id: 'occupation', of: ofPatient('occupation') },
  { id: 'belongs_to', of: ofPatient('belongsTo') },
  { id: 'address', of: ofPatient('address') },
  { id: 'patient_phone', of: ofPatient('phone') },
  { id: 'free_text', of: from('freeText') },
  { id: 'callback_phone', of: from('callbackPhone') },
  { id: 'callback_hours', of: from('callbackHours') },
  { id: 'reporter_role', of: from('reporterRole') },
  { id: 'reporter_name', of: from('reporterUnit') },
  { id: 'uuid', of: (report) => report.id },
  { id: 'created_at', of: (report) => report.createdAt },
  { id: 'app_version', of: (report) => report.appVersion },
  { id: 'lang', of: (report) => report.language },
];

function latency(report: Report, patient: Patient | undefined): number | undefined {
  if (report.kind === 'unsafe-food') return undefined;
  const hours = latencyHours(report.eatenAt, patient?.onsetAt ?? report.onsetAt);
  return hours === undefined ? undefined : Math.round(hours * 10) / 10;
}

/** UTC+8, as staff write it. */
export function localTime(ms: number): string {
  return new Date(ms + EIGHT_HOURS_MS).toISOString().slice(0, 16).replace('T', ' ');
}

function isMoment(value: object): value is ToldMoment {
  return 'at' in value && 'precision' in value;
}

function cellOf(value: unknown, labelOf: (value: string) => string): Cell {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return labelOf(value ? 'yes' : 'no');
  if (typeof value === 'string') return labelOf(value);
  if (Array.isArray(value)) return value.map((item) => cellOf(item, labelOf)).join('；');
  if (isMoment(value)) {
    const time = localTime(Date.parse(value.at));
    return value.precision === 'day'
      ? time.slice(0, 10)
      : value.precision === 'minute'
        ? time
        : `≈ ${time}`;
  }
  return Object.values(value)
    .map((item) => cellOf(item, labelOf) ?? '')
    .join(' ');
}

const META: Readonly<Record<Lang, readonly string[]>> = {
  'zh-CN': ['回执号', '收到时间（东八区）', '状态', '事件', '报告种类'],
  en: ['Receipt', 'Received (UTC+8)', 'State', 'Event', 'Kind of report'],
};

/** Heading and rows: one row per patient of a health worker's report, one per report otherwise. */
export function tableOf(cases: readonly ExportCase[], facts: Facts, lang: Lang): Cell[][] {
  const fieldLabels = new Map(facts.fields.map((field) => [field.id, inLang(field, lang)]));
  const places = new Map(
    [...facts.counties, ...facts.townships].map((place) => [place.code, inLang(place, lang)]),
  );
  const labelIn = (set: string | undefined) => (value: string) => {
    if (set === 'county' || set === 'township') return places.get(value) ?? value;
    const label = set === undefined ? undefined : facts.options[set]?.[value];
    return label === undefined ? value : inLang(label, lang);
  };
  const rows = cases.flatMap((one) => {
    const patients = one.report.kind === 'health-worker' ? one.report.patients : [];
    const lines: (Patient | undefined)[] = patients.length > 0 ? patients : [undefined];
    return lines.map((patient) => [
      one.receiptNumber,
      localTime(one.receivedMs),
      one.state,
      one.eventName,
      one.report.kind,
      ...COLUMNS.map((column) => cellOf(column.of(one.report, patient), labelIn(column.options))),
    ]);
  });
  return [[...META[lang], ...COLUMNS.map(({ id }) => fieldLabels.get(id) ?? id)], ...rows];
}

/** A cell that a spreadsheet would run as a formula is made text. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** Comma-separated, with a byte-order mark, so that spreadsheets read the Chinese. */
export function toCsv(table: readonly (readonly Cell[])[]): string {
  const quoted = (cell: Cell) =>
    typeof cell === 'number' ? String(cell) : `"${harmless(cell ?? '').replace(/"/g, '""')}"`;
  return `\ufeff${table.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** A workbook with one sheet and a fixed heading. Text cells stay text: nothing is run. */
export async function toXlsx(table: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const [head = [], ...rows] = table;
  const data = [
    head.map((value) => ({ value: String(value), type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) =>
      row.map((value) =>
        value === undefined
          ? null
          : typeof value === 'number'
            ? { value, type: Number }
            : { value, type: String },
      ),
    ),
  ];
  const columns = head.map((title) => ({ width: Math.max(10, String(title).length * 2) }));
  return writeExcelFile(data, { columns, stickyRowsCount: 1 }).toBuffer();
}
