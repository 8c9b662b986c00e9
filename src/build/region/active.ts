import type { RegionFile } from '#content/schemas/region.ts';
import type { ContentStore } from '../content/area.ts';

/** Settings of a deployment that need no edit of the content; all optional. */
export interface RegionSettings {
  /** folder of content/region/ when there are several: JUNAN_REGION */
  readonly region: string | undefined;
  /** address of the report service: JUNAN_RECEIVER */
  readonly receiver: string | undefined;
  /** 审图号: JUNAN_MAP_REVIEW_NO */
  readonly mapReviewNo: string | undefined;
  /** browser key for Tianditu tiles, bound to the domain: JUNAN_TIANDITU_TOKEN; it is visible in the page */
  readonly tiandituToken: string | undefined;
}

export function settingsFrom(env: Readonly<Record<string, string | undefined>>): RegionSettings {
  const filled = (name: string) => env[name]?.trim() || undefined;
  return {
    region: filled('JUNAN_REGION'),
    receiver: filled('JUNAN_RECEIVER'),
    mapReviewNo: filled('JUNAN_MAP_REVIEW_NO'),
    tiandituToken: filled('JUNAN_TIANDITU_TOKEN'),
  };
}

/**
 * The folder of content/region/ that this build serves, e.g. `region/wenshan`.
 *
 * @throws Error when there are several and JUNAN_REGION names none of them
 */
export function activeRegionFolder(store: ContentStore, settings: RegionSettings): string {
  const folders = store.list('region/*/region.yaml').map((path) => path.replace(/\/[^/]+$/, ''));
  const [only] = folders;
  if (settings.region === undefined && folders.length === 1 && only !== undefined) return only;
  const chosen = folders.find((folder) => folder === `region/${settings.region}`);
  if (chosen !== undefined) return chosen;
  const names = folders.map((folder) => folder.slice('region/'.length)).join(', ');
  throw new Error(`set JUNAN_REGION to one of: ${names}`);
}

/** The region with the settings of the deployment put over it. */
export function activeRegion(
  store: ContentStore,
  settings: RegionSettings,
): { readonly folder: string; readonly region: RegionFile } {
  const folder = activeRegionFolder(store, settings);
  const region = store.get<RegionFile>(`${folder}/region.yaml`);
  return {
    folder,
    region: {
      ...region,
      receiver: settings.receiver ?? region.receiver,
      map_review_no: settings.mapReviewNo ?? region.map_review_no,
    },
  };
}
