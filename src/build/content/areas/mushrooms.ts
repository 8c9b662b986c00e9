import { coursesSchema } from '#content/schemas/courses.ts';
import { groupsSchema } from '#content/schemas/groups.ts';
import { provincesSchema } from '#content/schemas/provinces.ts';
import { lookalikeSpeciesSchema, toxicSpeciesSchema } from '#content/schemas/species.ts';
import { vocabularySchema } from '#content/schemas/vocabulary.ts';
import { shardName } from '#content/shards.ts';
import type { ContentArea } from '../area.ts';
import {
  COURSES_FILE,
  GROUPS_FILE,
  mushroomProblems,
  PROVINCES_FILE,
  VOCABULARY_FILE,
} from '../mushrooms/check.ts';
import {
  buildPairs,
  buildSpeciesIndex,
  buildSpeciesShard,
  shardCount,
} from '../mushrooms/species.ts';

/** Species, their dictionary and the groups that cannot be told apart. */
export const area: ContentArea = {
  id: 'mushrooms',
  files: [
    { glob: VOCABULARY_FILE, schema: vocabularySchema },
    { glob: GROUPS_FILE, schema: groupsSchema },
    { glob: PROVINCES_FILE, schema: provincesSchema },
    { glob: COURSES_FILE, schema: coursesSchema },
    { glob: 'mushrooms/toxic/*.yaml', schema: toxicSpeciesSchema, idIsFileName: true },
    { glob: 'mushrooms/lookalike/*.yaml', schema: lookalikeSpeciesSchema, idIsFileName: true },
  ],
  check: mushroomProblems,
  collections: (store) => [
    { name: 'species-index', build: buildSpeciesIndex },
    { name: 'species-pairs', build: buildPairs },
    ...Array.from({ length: shardCount(store) }, (_, shard) => ({
      name: shardName(shard),
      build: (source: typeof store, lang: Parameters<typeof buildSpeciesIndex>[1]) =>
        buildSpeciesShard(source, shard, lang),
    })),
  ],
};
