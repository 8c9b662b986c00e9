import { groupsSchema } from '#content/schemas/groups.ts';
import { provincesSchema } from '#content/schemas/provinces.ts';
import { lookalikeSpeciesSchema, toxicSpeciesSchema } from '#content/schemas/species.ts';
import { vocabularySchema } from '#content/schemas/vocabulary.ts';
import type { ContentArea } from '../area.ts';
import {
  GROUPS_FILE,
  mushroomProblems,
  PROVINCES_FILE,
  VOCABULARY_FILE,
} from '../mushrooms/check.ts';

/** Species, their dictionary and the groups that cannot be told apart. */
export const area: ContentArea = {
  id: 'mushrooms',
  files: [
    { glob: VOCABULARY_FILE, schema: vocabularySchema },
    { glob: GROUPS_FILE, schema: groupsSchema },
    { glob: PROVINCES_FILE, schema: provincesSchema },
    { glob: 'mushrooms/toxic/*.yaml', schema: toxicSpeciesSchema, idIsFileName: true },
    { glob: 'mushrooms/lookalike/*.yaml', schema: lookalikeSpeciesSchema, idIsFileName: true },
  ],
  check: mushroomProblems,
  collections: [],
};
