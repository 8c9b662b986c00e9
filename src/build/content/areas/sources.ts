import { sourcesSchema } from '#content/schemas/source.ts';
import { SOURCE_LISTS } from '#content/sourceLists.ts';
import type { ContentArea } from '../area.ts';
import { citedSources } from '../sourceEntries.ts';

/** The documents that state the facts. Their ids are checked for the whole content in checks/sources.ts. */
export const area: ContentArea = {
  id: 'sources',
  files: [{ glob: 'sources/*.yaml', schema: sourcesSchema }],
  collections: SOURCE_LISTS.map((list) => ({
    name: `sources/${list}`,
    build: (store) => citedSources(store, list),
  })),
};
