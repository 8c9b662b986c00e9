import {
  boundariesSchema,
  clinicsSchema,
  countiesSchema,
  regionSchema,
  riskSchema,
  townshipsSchema,
} from '#content/schemas/region.ts';
import { roadsSchema } from '#content/schemas/roads.ts';
import type { ContentArea } from '../area.ts';
import { settingsFrom } from '../../region/active.ts';
import { checkRegions } from '../../region/check.ts';
import { clinicsIn, regionIn, townshipsIn } from '../../region/compile.ts';
import { mapShapesIn } from '../../region/shapes.ts';

const settings = () => settingsFrom(process.env);

/** content/region/<id>/: one folder per prefecture; a build serves one of them. */
export const area: ContentArea = {
  id: 'region',
  files: [
    { glob: 'region/*/region.yaml', schema: regionSchema },
    { glob: 'region/*/counties.yaml', schema: countiesSchema },
    { glob: 'region/*/townships.yaml', schema: townshipsSchema },
    { glob: 'region/*/clinics.yaml', schema: clinicsSchema },
    { glob: 'region/*/risk-grades.yaml', schema: riskSchema },
    { glob: 'region/*/boundaries.geojson', schema: boundariesSchema },
    { glob: 'region/*/roads.json', schema: roadsSchema },
  ],
  check: checkRegions,
  collections: [
    { name: 'region', build: (store, lang) => regionIn(store, lang, settings()) },
    { name: 'townships', build: (store, lang) => townshipsIn(store, lang, settings()) },
    { name: 'clinics', build: (store, lang) => clinicsIn(store, lang, settings()) },
    { name: 'map/shapes', build: (store) => mapShapesIn(store, settings()) },
  ],
};
