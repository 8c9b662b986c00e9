import * as v from 'valibot';
import { bilingual, described } from './shared.ts';

/** content/mushrooms/provinces.yaml: the places that species files may name under `distribution.provinces`. */
export const provincesSchema = v.strictObject({
  provinces: described('Chinese and English name of each place', v.array(bilingual)),
});

export type Provinces = v.InferOutput<typeof provincesSchema>;
