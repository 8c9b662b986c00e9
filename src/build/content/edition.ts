import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { parse } from 'valibot';
import { editionSchema } from '#content/schemas/edition.ts';
import type { Edition } from '#content/schemas/edition.ts';

/** Reads the edition for the build itself (pages get it as a constant). @throws when the file is missing or wrong */
export function readEdition(): Edition {
  return parse(editionSchema, parseYaml(readFileSync('content/edition.yaml', 'utf8')));
}
