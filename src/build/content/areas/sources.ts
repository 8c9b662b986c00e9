import { sourcesSchema } from '#content/schemas/source.ts';
import type { ContentArea } from '../area.ts';

/** The documents that state the facts. Their ids are checked for the whole content in checks/sources.ts. */
export const area: ContentArea = {
  id: 'sources',
  files: [{ glob: 'sources/*.yaml', schema: sourcesSchema }],
  collections: [],
};
