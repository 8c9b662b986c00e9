import { join } from 'node:path';
import { loadAreas } from '../content/areas.ts';
import { readContent } from '../content/compile.ts';
import { clinicsIn, regionIn, townshipsIn } from './compile.ts';
import { settingsFrom } from './active.ts';

const ROOT = join(import.meta.dirname, '../../../content');

/** The region as the pages get it, from the real content files. */
export async function realRegion() {
  const areas = (await loadAreas()).filter(({ id }) => id === 'region' || id === 'sources');
  const { store, problems } = readContent(ROOT, areas);
  const settings = settingsFrom({});
  return {
    store,
    problems: problems.filter(({ file }) => file.startsWith('region/')),
    region: regionIn(store, 'zh-CN', settings),
    clinics: clinicsIn(store, 'zh-CN', settings),
    townships: townshipsIn(store, 'zh-CN', settings),
  };
}
