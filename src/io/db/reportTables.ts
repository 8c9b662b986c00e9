import Dexie, { type Table } from 'dexie';
import type { OutboxEntry } from '#domain/outbox/entry.ts';
import type { ReportId } from '#domain/report/id.ts';

/** A report that is being typed: its answers as the form keeps them. Saved at each change. */
export interface DraftRow {
  readonly id: ReportId;
  readonly kind: 'illness' | 'unsafe-food' | 'health-worker';
  readonly answers: Readonly<Record<string, unknown>>;
  readonly changedMs: number;
}

/** A finished report: what is sent, unchanged at every attempt, and how its sending stands. */
export interface ReportRow {
  readonly id: ReportId;
  readonly entry: OutboxEntry;
  /** the JSON that is sent, byte for byte the same each time */
  readonly json: string;
  /** proof that the receipt is ours */
  readonly secret: string;
  /** photos that the receiver will never take */
  readonly photosRefused?: number;
  /** its owner has forgotten the code: it is sent and never shown again */
  readonly isHidden?: boolean;
}

/** Bytes of a photo, by report and hash. */
export interface PhotoRow {
  readonly key: string;
  readonly reportId: ReportId;
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: ArrayBuffer;
}

/**
 * Tables and indexes, version by version. A new version is a new line at the end, never a change of an old one:
 * phones carry every one of them. Only ids are unique.
 */
export const TABLES_BY_VERSION = [
  { drafts: 'id, changedMs', reports: 'id', photos: 'key, reportId' },
] as const;

class ReportDatabase extends Dexie {
  readonly drafts!: Table<DraftRow, string>;
  readonly reports!: Table<ReportRow, string>;
  readonly photos!: Table<PhotoRow, string>;

  constructor() {
    // Reports must be on disk before the page says so. Old engines ignore the hint; they write relaxed.
    super('junan-reports', { chromeTransactionDurability: 'strict' });
    TABLES_BY_VERSION.forEach((tables, index) => this.version(index + 1).stores(tables));
  }
}

let database: ReportDatabase | undefined;

/** The one connection to the reports on this phone. @throws (at the first use) when the phone refuses storage */
export function reportDatabase(): ReportDatabase {
  if (database === undefined) {
    database = new ReportDatabase();
    // Another tab wants to upgrade: let it; the next use opens again.
    database.on('versionchange', () => closeReportDatabase());
  }
  return database;
}

/** Closes the connection; the next use opens a new one. */
export function closeReportDatabase(): void {
  database?.close();
  database = undefined;
}
