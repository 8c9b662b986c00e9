import type { PhotoRef } from '#content/schemas/report.ts';
import { one, type Database, type Sql } from './database.ts';

export interface StoredPhoto {
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** A photo after it was decoded and written anew. */
export interface CleanPhoto extends StoredPhoto {
  readonly width: number;
  readonly height: number;
}

/** Photos a report announced, or undefined when there is no such report. */
export async function announcedPhotos(
  sql: Sql,
  reportId: string,
): Promise<readonly PhotoRef[] | undefined> {
  const row = await one<{ body: string }>(sql, 'SELECT body FROM reports WHERE id = ?', reportId);
  if (row === undefined) return undefined;
  return (JSON.parse(row.body) as { readonly photos: readonly PhotoRef[] }).photos;
}

/** Hashes of the photos that have arrived. */
export async function storedPhotos(sql: Sql, reportId: string): Promise<ReadonlySet<string>> {
  const rows = await sql.all<{ sha256: string }>(
    'SELECT sha256 FROM photos WHERE report_id = ?',
    reportId,
  );
  return new Set(rows.map(({ sha256 }) => sha256));
}

/** Hashes still to be sent, in the order of the report. */
export async function missingPhotos(sql: Sql, reportId: string): Promise<readonly string[]> {
  const announced = (await announcedPhotos(sql, reportId)) ?? [];
  const stored = await storedPhotos(sql, reportId);
  return announced.map(({ sha256 }) => sha256).filter((sha256) => !stored.has(sha256));
}

/** @returns false when it was there already, or its report was deleted meanwhile */
export async function storePhoto(
  database: Database,
  reportId: string,
  sha256: string,
  photo: CleanPhoto,
): Promise<boolean> {
  return database.transaction(async (sql) => {
    if ((await one(sql, 'SELECT id FROM reports WHERE id = ?', reportId)) === undefined)
      return false;
    const inserted = await sql.insertNew(
      'photos',
      ['sha256', 'report_id', 'media_type', 'width', 'height', 'content', 'stored_ms'],
      [[sha256, reportId, photo.mediaType, photo.width, photo.height, photo.content, Date.now()]],
    );
    return inserted.size === 1;
  });
}

export function readPhoto(
  sql: Sql,
  reportId: string,
  sha256: string,
): Promise<StoredPhoto | undefined> {
  return one<StoredPhoto>(
    sql,
    'SELECT media_type AS "mediaType", content FROM photos WHERE report_id = ? AND sha256 = ?',
    reportId,
    sha256,
  );
}
