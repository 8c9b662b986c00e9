import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureKind } from '#content/pictures.ts';
import type { PictureSpec } from '#illustration/picture.ts';
import { settingsOf } from './encoder.ts';

/** Hash of a text, 32 hex digits. */
export function digest(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:${text}`);
  return hash.digest('hex').slice(0, 32);
}

/** Hash of the code below a folder, tests left out. Line ends do not count. */
export function sourceDigest(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort();
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n'));
  return digest(...files, ...texts);
}

/** Changes when the picture might change: code of its group, facts, encoder. Known without drawing. */
export function inputKey(spec: PictureSpec, sources: string): string {
  return digest(
    spec.kind,
    spec.id,
    sources,
    JSON.stringify(spec.input),
    JSON.stringify(settingsOf(spec.kind) ?? null),
  );
}

/** Changes when the rasters change: the drawing itself and the encoder settings. */
export function rasterKey(kind: PictureKind, svg: string): string {
  return digest(kind, svg, JSON.stringify(settingsOf(kind) ?? null));
}
