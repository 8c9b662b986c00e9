import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CoreList, PackFile } from '#domain/packs.ts';
import { BROWSERS } from '#build/browsers.ts';
import { readEditionFile } from '#build/content/edition.ts';
import { filesBelow } from '#build/packs/files.ts';
import { listPacks } from '#build/packs/list.ts';
import { buildWorker } from '#build/worker/build.ts';

const STORE = join('.cache', 'versions');
const CODE = /^assets\/.*\.(js|css)$/;
const TEXT = /\.(html|js|css|webmanifest)$/;

/** `main-abc.js` of the version `b` is called `main-b-abc.js`: no file of code is shared, so any mixture can be seen. */
function namesOf(files: readonly string[], tag: string): ReadonlyMap<string, string> {
  const code = files.filter((file) => CODE.test(file)).map((file) => basename(file));
  return new Map(
    code.map((name) => [name, name.replace(/-([\w-]{8}\.(?:js|css))$/, `-${tag}-$1`)]),
  );
}

/** What a file says of itself when it runs, is applied or is shown. */
function marked(file: string, text: string, tag: string): string {
  if (file.endsWith('.html')) return text.replace('<html ', `<html data-edition="${tag}" `);
  if (!CODE.test(file)) return text;
  if (file.endsWith('.css')) return `${text}\n:root{--edition-${tag}:1}`;
  return `(self.__editions=self.__editions||{})[${JSON.stringify(tag)}]=1;${text}`;
}

/** Makes one file of the new version. Files without code are linked, not copied. */
function stampFile(
  from: string,
  to: string,
  names: ReadonlyMap<string, string>,
  tag: string,
): (file: string) => void {
  return (file) => {
    const renamed = names.get(basename(file)) ?? basename(file);
    const target = join(to, dirname(file), renamed);
    mkdirSync(dirname(target), { recursive: true });
    if (!TEXT.test(file)) return linkSync(join(from, file), target);
    const text = readFileSync(join(from, file), 'utf8').replace(
      /[\w.-]+\.(?:js|css)\b/g,
      (name) => names.get(name) ?? name,
    );
    writeFileSync(target, marked(file, text, tag));
  };
}

/** Bundles that look so large that fetching every file by itself is cheaper. */
function withoutBundles(packs: CoreList): CoreList {
  const large = (bundle: PackFile): PackFile => ({ ...bundle, bytes: 1e12 });
  const { code, pictures, texts } = packs.bundles;
  return {
    ...packs,
    bundles: {
      code: large(code),
      pictures: { avif: large(pictures.avif), webp: large(pictures.webp) },
      texts: { 'zh-CN': large(texts['zh-CN']), en: large(texts.en) },
    },
  };
}

/**
 * Makes another version of the built site: every script and style gets a new name and says its version when it runs, every
 * page says it in its HTML, and the list of stored files and the worker are made again by the code that the build uses.
 *
 * @param dist built site
 * @param tag  lower-case letters and digits
 * @param delivery what an update of everything would fetch: bundles, or each file by itself as after a small correction
 * @throws when the site has not been built
 * @returns folder of the version; it is kept and used again until the site is built anew
 */
export async function stampVersion(
  dist: string,
  tag: string,
  delivery: 'bundles' | 'files' = 'bundles',
): Promise<string> {
  if (!existsSync(join(dist, '.stamp')))
    throw new Error(`${dist} is not a whole build of the site: npm run build`);
  const stamp = readFileSync(join(dist, '.stamp'), 'utf8').slice(0, 12);
  const folder = join(STORE, `${stamp}-${tag}-${delivery}`);
  if (existsSync(join(folder, 'sw.js'))) return folder;
  const draft = `${folder}.${process.pid}.part`;
  const files = filesBelow(dist).filter(
    (file) => !/\.br$|^\.|^sw\.js$|^packs\.json$|^assets\/bundles\//.test(file),
  );
  files.forEach(stampFile(dist, draft, namesOf(files, tag), tag));
  const packs = await listPacks(draft, readEditionFile());
  await buildWorker(draft, delivery === 'bundles' ? packs : withoutBundles(packs), BROWSERS);
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
  for (const other of readdirSync(STORE))
    if (!other.startsWith(stamp)) rmSync(join(STORE, other), { recursive: true, force: true });
  return folder;
}
