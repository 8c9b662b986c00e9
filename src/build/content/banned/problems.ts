import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ContentProblem } from '../area.ts';
import type { CompiledCollections } from '../compile.ts';
import { bannedMeanings } from './gate.ts';

const EXPECTED = 'no word that says or hints that something may be eaten or is harmless';
const MEND = 'say what is dangerous or unknown instead (content/README.md, "Words we never use")';

/** Banned meanings in the compiled collections, i.e. in everything a page can load. */
export function collectionMeanings(compiled: CompiledCollections): ContentProblem[] {
  return [...compiled].flatMap(([lang, collections]) =>
    [...collections].flatMap(([name, value]) =>
      bannedMeanings(value).map(({ at, text, words }) => ({
        file: `(${lang}) ${name}`,
        path: at,
        found: `“${words.join('”, “')}” in “${text.slice(0, 60)}”`,
        expected: EXPECTED,
        mend: MEND,
      })),
    ),
  );
}

/** Banned meanings in the texts of the interface, content/locales/<language>/<part>.json. */
export function localeMeanings(root: string): ContentProblem[] {
  const folder = join(root, 'locales');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) =>
      bannedMeanings(JSON.parse(readFileSync(join(folder, name), 'utf8'))).map(
        ({ at, text, words }) => ({
          file: `locales/${name.split(sep).join('/')}`,
          path: at,
          found: `“${words.join('”, “')}” in “${text.slice(0, 60)}”`,
          expected: EXPECTED,
          mend: MEND,
        }),
      ),
    );
}
