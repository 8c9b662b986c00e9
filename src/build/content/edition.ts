import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { parse } from 'valibot';
import { editionSchema } from '#content/schemas/edition.ts';
import type { Edition, EditionFile } from '#content/schemas/edition.ts';

/** Reads the edition with its safety corrections. @throws when the file is missing or wrong */
export function readEditionFile(): EditionFile {
  return parse(editionSchema, parseYaml(readFileSync('content/edition.yaml', 'utf8')));
}

/** Reads what every page carries of the edition as a constant. @throws when the file is missing or wrong */
export function readEdition(): Edition {
  const { number, date } = readEditionFile();
  return { number, date };
}
