import * as v from 'valibot';
import { described, sourceIds, text } from './shared.ts';

const wording = {
  zh: text,
  en: text,
  src: sourceIds,
  status: described(
    'proposal until the health department signs it',
    v.picklist(['proposal', 'signed']),
  ),
};

/** content/rules/cluster.yaml: when reports count as a cluster in the inbox */
export const clusterFile = v.strictObject({
  version: v.number(),
  rules: v.strictObject({
    township: v.strictObject({
      window_hours: described('length of the window', v.pipe(v.number(), v.minValue(1))),
      min_cases: described('cases in one township', v.pipe(v.number(), v.integer(), v.minValue(2))),
      ...wording,
    }),
    meal: v.strictObject({
      min_ill: described('ill at one meal', v.pipe(v.number(), v.integer(), v.minValue(1))),
      ...wording,
    }),
  }),
});
export type ClusterFile = v.InferOutput<typeof clusterFile>;
