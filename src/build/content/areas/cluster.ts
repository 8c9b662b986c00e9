import { clusterFile } from '#content/schemas/cluster.ts';
import type { ContentArea } from '../area.ts';

/** The cluster rule. Only the receiver reads it: nothing of it is compiled for pages. */
export const area: ContentArea = {
  id: 'cluster',
  files: [{ glob: 'rules/cluster.yaml', schema: clusterFile }],
  collections: [],
};
