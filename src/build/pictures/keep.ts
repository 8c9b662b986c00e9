import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pictureCatalogue } from './catalogue.ts';
import { digest } from './keys.ts';
import { rasterName, writeWhole, type PictureRecord } from './store.ts';

/** Writes all finished pictures into `pictures/` with their manifest, and removes those that are no longer drawn. */
export function storePictures(projectRoot: string): { files: number; removed: number } {
  const catalogue = pictureCatalogue(projectRoot);
  const { store } = catalogue;
  const manifest: Record<string, PictureRecord> = {};
  const wanted = new Set<string>(['manifest.json']);
  for (const listed of catalogue.rasterised()) {
    const { kind, id } = listed.spec;
    const record = catalogue.record(listed);
    const rasters = store.rasters(kind, id, record.rasterKey);
    manifest[`${kind}/${id}`] = record;
    for (const type of ['avif', 'webp'] as const) {
      const name = `${rasterName(kind, id, record.rasterKey)}.${type}`;
      wanted.add(name);
      const path = join(store.folder, name);
      if (!existsSync(path)) writeWhole(path, rasters[type]);
    }
  }
  for (const { kind, id, svg } of catalogue.sheets()) {
    manifest[`sheet/${kind}/${id}`] = { inputKey: '', rasterKey: digest(svg), anchors: [] };
  }
  const lines = Object.entries(manifest)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, record]) => `${JSON.stringify(name)}:${JSON.stringify(record)}`);
  writeWhole(join(store.folder, 'manifest.json'), `{\n${lines.join(',\n')}\n}\n`);
  let removed = 0;
  for (const file of readdirSync(store.folder, { recursive: true, encoding: 'utf8' })) {
    const name = file.replaceAll('\\', '/');
    if (/\.(avif|webp)$/.test(name) && !wanted.has(name)) {
      rmSync(join(store.folder, file));
      removed += 1;
    }
  }
  return { files: wanted.size, removed };
}
