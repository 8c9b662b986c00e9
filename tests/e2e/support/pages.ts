import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { filesBelow } from '#build/packs/files.ts';

/** Paths (without language) of all prerendered pages of the built site. */
export function builtPages(lang: 'zh-CN' | 'en' = 'zh-CN'): readonly string[] {
  const folder = inject('siteFolder');
  const root = lang === 'en' ? join(folder, 'en') : folder;
  return filesBelow(root)
    .filter((file) => file.endsWith('index.html') && (lang === 'en' || !file.startsWith('en/')))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);
}

/** The short form for the suite; `FULL=1 npm run e2e` takes one page of every kind and crawls all pages. */
const SHORT = [
  '/',
  '/emergency/',
  '/mushrooms/',
  '/mushrooms/amanita-exitialis/',
  '/check/',
  '/clinics/',
  '/report/',
  '/offline/',
];

/** One page of every kind: the first of each group of sisters (species, pairs, townships …), and all pages that have none. */
export function onePerKind(paths: readonly string[]): readonly string[] {
  if (process.env['FULL'] !== '1') return SHORT.filter((path) => paths.includes(path));
  const seen = new Set<string>();
  return paths.filter((path) => {
    const parts = path.split('/').filter((part) => part !== '');
    const kind = parts.length < 2 ? path : `${parts.slice(0, -1).join('/')}/*${parts.length}`;
    const key = /^\/(mushrooms|clinics)\//.test(path) ? kind.replace(/\/\d{6}\//, '/#/') : path;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** `FULL=1` crawls every page; the suite crawls one of every kind and every ninth of the rest. */
export function crawlSet(paths: readonly string[]): readonly string[] {
  if (process.env['FULL'] === '1') return paths;
  const kinds = new Set(onePerKind(paths));
  return paths.filter((path, at) => kinds.has(path) || at % 25 === 0);
}

export const hasBuilt = (file: string) => existsSync(join(inject('siteFolder'), file));
