import * as v from 'valibot';
import type { ContentArea } from '../area.ts';
import { buildSearch } from '../search/names.ts';

/** Search by name. The list of test queries is content too: staff add what people really type. */
export const area: ContentArea = {
  id: 'search',
  files: [{ glob: 'search/*.csv', schema: v.pipe(v.string(), v.startsWith('query,expected')) }],
  collections: [{ name: 'search', build: buildSearch }],
};
