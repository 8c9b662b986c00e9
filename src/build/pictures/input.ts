import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import {
  lookalikeSpeciesSchema,
  toxicSpeciesSchema,
  type Species,
} from '#content/schemas/species.ts';
import { vocabularySchema } from '#content/schemas/vocabulary.ts';
import type { PictureInput } from '#illustration/picture.ts';

function yamlFile(path: string): unknown {
  return parse(readFileSync(path, 'utf8')) as unknown;
}

/** Reads the facts that drawings are made from. Faults of content are told by the content compiler; here they throw. */
export function readPictureInput(contentRoot: string): PictureInput {
  const folder = join(contentRoot, 'mushrooms');
  const species: Species[] = [];
  for (const [kind, schema] of [
    ['toxic', toxicSpeciesSchema],
    ['lookalike', lookalikeSpeciesSchema],
  ] as const) {
    for (const file of readdirSync(join(folder, kind)).sort()) {
      if (file.endsWith('.yaml')) species.push(v.parse(schema, yamlFile(join(folder, kind, file))));
    }
  }
  return { species, vocabulary: v.parse(vocabularySchema, yamlFile(join(folder, 'vocabulary.yaml'))) };
}
