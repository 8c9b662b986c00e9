import { editionSchema } from '#content/schemas/edition.ts';
import type { ContentArea } from '../area.ts';

export const area: ContentArea = {
  id: 'edition',
  files: [{ glob: 'edition.yaml', schema: editionSchema }],
  collections: [],
};
