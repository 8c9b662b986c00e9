import type { ContentArea, ContentStore } from '../area.ts';
import {
  rulesFile,
  scoresFile,
  symptomsFile,
  type RulesFile,
  type SymptomsFile,
} from '#content/schemas/clinical.ts';
import { buildConversions, buildTriage } from '../clinical/triage.ts';

const symptomsOf = (store: ContentStore) => store.get<SymptomsFile>('clinical/symptoms.yaml');
const rulesOf = (store: ContentStore) => store.get<RulesFile>('clinical/rules.yaml');

/** Clinical knowledge: triage, types of poisoning, treatment, referral, practice. Unsigned records stay out. */
export const area: ContentArea = {
  id: 'clinical',
  files: [
    { glob: 'clinical/symptoms.yaml', schema: symptomsFile },
    { glob: 'clinical/rules.yaml', schema: rulesFile },
    { glob: 'clinical/scores.yaml', schema: scoresFile },
  ],
  collections: [
    {
      name: 'clinical/triage',
      build: (store, lang) => buildTriage(symptomsOf(store), rulesOf(store), lang),
    },
    {
      name: 'clinical/conversions',
      build: (store) => buildConversions(symptomsOf(store)),
    },
  ],
};
