import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS, SOURCE_LANG } from '#domain/lang.ts';
import type { Species } from '#content/schemas/species.ts';
import { collectionMeanings, localeMeanings } from './banned/problems.ts';
import { citedIn, sourcesOf } from './checks/sources.ts';
import { strings } from './checks/walk.ts';
import { buildCollections, type ReadContent } from './compile.ts';
import { countReviews, factsIn } from './figures.ts';
import { recordsOf } from './store.ts';

/** Figures about the whole content. `facts` are records that name their sources, or ought to. */
export interface ContentReport {
  readonly files: number;
  readonly faults: number;
  readonly species: Readonly<Record<string, number>>;
  readonly facts: {
    readonly total: number;
    readonly sourced: number;
    readonly sourcedShare: number;
  };
  readonly unsourced: readonly { readonly file: string; readonly path: string }[];
  readonly review: { readonly draft: number; readonly reviewed: number };
  readonly sources: { readonly total: number; readonly cited: number };
  readonly interfaceTexts: Readonly<Record<string, number>>;
  readonly untranslated: readonly string[];
  readonly bannedMeanings: number;
}

/** Keys of content/locales/<lang>/, as `part.key`. */
function interfaceKeys(root: string, lang: string): Set<string> {
  const folder = join(root, 'locales', lang);
  if (!existsSync(folder)) return new Set();
  return new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => {
        const texts: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
        return [...strings(texts)].map(({ keys }) =>
          [name.replace('.json', ''), ...keys].join('.'),
        );
      }),
  );
}

function countBy(items: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[item] = (counts[item] ?? 0) + 1;
  return counts;
}

/** Counts what stands in content/. @param root the folder content/ itself */
export function contentReport(root: string, content: ReadContent): ContentReport {
  const facts = content.files
    .filter(({ path }) => !path.startsWith('sources/'))
    .flatMap((file) => factsIn(file.value).map((fact) => ({ file: file.path, ...fact })));
  const sourced = facts.filter((fact) => fact.sourced).length;
  const cited = citedIn(content.files.map((file) => file.value));
  const sources = sourcesOf(content.files);
  const sourceKeys = interfaceKeys(root, SOURCE_LANG);
  const untranslated = LANGS.filter((lang) => lang !== SOURCE_LANG).flatMap((lang) => {
    const keys = interfaceKeys(root, lang);
    return [...sourceKeys].filter((key) => !keys.has(key)).map((key) => `${lang}: ${key}`);
  });
  return {
    files: content.files.length,
    faults: content.problems.length + content.unclaimed.length,
    species: countBy(
      recordsOf<Species>(content.store, 'mushrooms/{toxic,lookalike}/*.yaml').map(
        (species) => `${species.kind}, ${species.toxicity.grade}`,
      ),
    ),
    facts: {
      total: facts.length,
      sourced,
      sourcedShare: Math.round((sourced / Math.max(1, facts.length)) * 1000) / 1000,
    },
    unsourced: facts.filter((fact) => !fact.sourced).map(({ file, path }) => ({ file, path })),
    review: countReviews(content.files.map((file) => file.value)),
    sources: {
      total: sources.length,
      cited: sources.filter(({ source }) => cited.has(source.id)).length,
    },
    interfaceTexts: Object.fromEntries(LANGS.map((lang) => [lang, interfaceKeys(root, lang).size])),
    untranslated,
    bannedMeanings:
      collectionMeanings(buildCollections(content.sound, content.store)).length +
      localeMeanings(root).length,
  };
}
