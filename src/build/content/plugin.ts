import { join } from 'node:path';
import type { Plugin } from 'vite';
import { LANGS, type Lang } from '#domain/lang.ts';
import { collectionMeanings } from './banned/problems.ts';
import { loadAreas } from './areas.ts';
import type { ContentProblem } from './area.ts';
import { buildCollections, problemLine, readContent, type CompiledCollections } from './compile.ts';
import { embedPictures } from './pictures.ts';

const LIST = 'virtual:content';
const ONE = /^virtual:content\/([^/]+)\/(.+)$/;

function refuse(problems: readonly ContentProblem[]): void {
  if (problems.length === 0) return;
  const lines = problems.map(problemLine).join('\n');
  throw new Error(`the content has ${problems.length} fault(s):\n${lines}`);
}

async function compile(root: string, withPictures: boolean): Promise<CompiledCollections> {
  const content = readContent(root, await loadAreas());
  if (withPictures) embedPictures();
  refuse(content.problems);
  const compiled = buildCollections(content.sound, content.store);
  refuse(collectionMeanings(compiled));
  return compiled;
}

function listModule(compiled: CompiledCollections, langs: readonly Lang[]): string {
  const languages = langs.map((lang) => {
    const loaders = [...(compiled.get(lang)?.keys() ?? [])].map(
      (name) =>
        `${JSON.stringify(name)}: () => import(${JSON.stringify(`${LIST}/${lang}/${name}`)})`,
    );
    return `${JSON.stringify(lang)}: {${loaders.join(',')}}`;
  });
  return `export const collections = {${languages.join(',')}};`;
}

/** JSON.parse of a string is faster than an object literal on slow phones. */
function dataModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

/**
 * Serves the compiled content as `virtual:content`: one lazy JSON module per language and collection.
 * A fault in the content stops the build with one line per fault.
 *
 * @param projectRoot folder that holds content/
 * @param langs       languages that the pages may ask for
 */
export function contentPlugin(
  projectRoot: string = process.cwd(),
  langs: readonly Lang[] = LANGS,
): Plugin {
  let compiled: Promise<CompiledCollections> | undefined;
  const collections = () =>
    (compiled ??= compile(join(projectRoot, 'content'), process.env['VITEST'] === undefined));
  return {
    name: 'junan-content',
    resolveId: (id) => (id === LIST || ONE.test(id) ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${LIST}`) return listModule(await collections(), langs);
      const match = id.startsWith('\0') ? ONE.exec(id.slice(1)) : null;
      if (match === null) return undefined;
      const [, lang, name] = match;
      const value = (await collections()).get(lang as Lang)?.get(name ?? '');
      return value === undefined ? undefined : dataModule(value);
    },
  };
}

/**
 * Name of the output chunk of a content module, for `output.chunkFileNames`: packs are chosen by language.
 * @returns e.g. `content/zh-CN/species-03`, or undefined for other modules
 */
export function contentChunkName(moduleId: string | null): string | undefined {
  const match = moduleId?.startsWith('\0') === true ? ONE.exec(moduleId.slice(1)) : null;
  return match === null ? undefined : `content/${match[1]}/${match[2]?.replaceAll('/', '-')}`;
}
