import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Modules of the site and what stands in for them in a copy that opens without a server. */
const REPLACED: Readonly<Record<string, string>> = {
  'src/io/device/address.ts': 'src/app/copy/address.ts',
  'src/ui/Picture.tsx': 'src/app/copy/Picture.tsx',
  'src/domain/lang.ts': 'src/app/copy/lang.ts',
};
const ROUTER = 'preact-iso';
const OTHER_LOCALE = /content\/locales\/(?!zh-CN\/)[^/]+\/[^/]+\.json$/;
/** Served by the receiver only. */
const INBOX_LOCALE = /content\/locales\/zh-CN\/inbox\.json$/;

/**
 * Vite plugin: the same app with the address behind the `#`, pictures from the file itself, and Chinese texts only.
 *
 * @throws when a module to replace was moved: a copy that silently kept the site's own would not open
 */
export function copyPlugin(projectRoot: string = process.cwd()): Plugin {
  const pairs = new Map(
    Object.entries(REPLACED).map(([from, to]) => [
      resolve(projectRoot, from),
      resolve(projectRoot, to),
    ]),
  );
  const used = new Set<string>();
  return {
    name: 'junan-copy',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (id === ROUTER) return resolve(projectRoot, 'src/app/copy/hashLocation.tsx');
      if (importer !== undefined && [...pairs.values()].includes(importer)) return undefined;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      const other = found === null ? undefined : pairs.get(found.id);
      if (other !== undefined) used.add(other);
      return other;
    },
    load: (id) => (OTHER_LOCALE.test(id) || INBOX_LOCALE.test(id) ? '{}' : undefined),
    buildEnd(problem) {
      const unused = [...pairs.values()].filter((file) => !used.has(file));
      if (problem === undefined && unused.length > 0)
        throw new Error(`nothing was replaced by ${unused.join(', ')}`);
    },
  };
}
