import { LANGS, type Lang } from '#domain/lang.ts';
import type { Collection, ContentArea, ContentProblem, ContentStore } from './area.ts';
import { idProblems } from './checks/ids.ts';
import { sourceProblems } from './checks/sources.ts';
import { textProblems } from './checks/texts.ts';
import { factFiles, readContentFile, type ContentFile } from './files.ts';
import { globPattern, storeOf } from './store.ts';
import { validateFile } from './validate.ts';

/** The outcome of reading all of content/. `store` holds only files that passed their schema. */
export interface ReadContent {
  readonly files: readonly ContentFile[];
  readonly store: ContentStore;
  readonly problems: readonly ContentProblem[];
  /** Files that no area reads. They cannot reach a reader, so they do not stop a build, only the check. */
  readonly unclaimed: readonly ContentProblem[];
  /** Areas whose files all passed; the collections of the others cannot be built. */
  readonly sound: readonly ContentArea[];
}

export type CompiledCollections = ReadonlyMap<Lang, ReadonlyMap<string, unknown>>;

/** Reads and checks every content file against the areas. Never throws for a fault of content. */
export function readContent(root: string, areas: readonly ContentArea[]): ReadContent {
  const files: ContentFile[] = [];
  const values = new Map<string, unknown>();
  const problems: ContentProblem[] = [];
  const unclaimed: ContentProblem[] = [];
  const broken = new Set<ContentArea>();
  for (const path of factFiles(root)) {
    const claims = areas.flatMap((area) =>
      area.files
        .filter(({ glob }) => globPattern(glob).test(path))
        .map((claim) => ({ area, claim })),
    );
    const file = readContentFile(root, path);
    if (Array.isArray(file)) {
      problems.push(...file);
      for (const { area } of claims) broken.add(area);
      continue;
    }
    files.push(file);
    const first = claims[0];
    if (first === undefined) {
      unclaimed.push(unclaimedFile(path));
      continue;
    }
    const checked = validateFile(file, first.claim.schema);
    if ('problems' in checked) {
      problems.push(...checked.problems);
      for (const { area } of claims) broken.add(area);
      continue;
    }
    values.set(path, checked.value);
    problems.push(...idProblems(file, first.claim));
  }
  const claimed = files.filter(({ path }) => !unclaimed.some(({ file }) => file === path));
  problems.push(...sourceProblems(claimed), ...textProblems(claimed));
  const store = storeOf(values);
  const sound = areas.filter((area) => !broken.has(area));
  for (const area of sound) problems.push(...(area.check?.(store) ?? []));
  return { files, store, problems, unclaimed, sound };
}

function unclaimedFile(path: string): ContentProblem {
  return {
    file: path,
    path: '',
    found: 'a file that no part of the product reads',
    expected: 'a file of a known kind in its folder',
    mend: 'move it to the folder of its kind (see content/README.md), or remove it',
  };
}

/** The collections of an area. */
export function collectionsOf(area: ContentArea, store: ContentStore): readonly Collection[] {
  return typeof area.collections === 'function' ? area.collections(store) : area.collections;
}

/** Builds every collection in every language. */
export function buildCollections(
  areas: readonly ContentArea[],
  store: ContentStore,
): CompiledCollections {
  const compiled = new Map<Lang, Map<string, unknown>>();
  for (const lang of LANGS) {
    const byName = new Map<string, unknown>();
    for (const area of areas) {
      for (const collection of collectionsOf(area, store)) {
        if (byName.has(collection.name)) {
          throw new Error(`two areas build a collection called ${collection.name}`);
        }
        byName.set(collection.name, collection.build(store, lang));
      }
    }
    compiled.set(lang, byName);
  }
  return compiled;
}

/** One clear line per fault. */
export function problemLine(problem: ContentProblem): string {
  const place = problem.path === '' ? '' : ` › ${problem.path}`;
  return `content/${problem.file}${place}: found ${problem.found}; expected ${problem.expected} → ${problem.mend}`;
}
