import type { ContentStore } from '../content/area.ts';
import { loadAreas } from '../content/areas.ts';
import { problemLine, readContent } from '../content/compile.ts';
import { activeRegionFolder, settingsFrom } from './active.ts';

/**
 * The files of the region that this build serves, for commands that work on them.
 *
 * @param contentRoot the folder content/
 * @returns the store and the folder of the region below content/
 * @throws Error with one line per fault when the region's files are not sound
 */
export async function readRegion(
  contentRoot: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly store: ContentStore; readonly folder: string }> {
  const areas = (await loadAreas()).filter(({ id }) => id === 'region' || id === 'sources');
  const { store, problems } = readContent(contentRoot, areas);
  const faults = problems.filter(({ file }) => file.startsWith('region/'));
  if (faults.length > 0) throw new Error(faults.map(problemLine).join('\n'));
  return { store, folder: activeRegionFolder(store, settingsFrom(env)) };
}
