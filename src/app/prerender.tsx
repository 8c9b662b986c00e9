import { renderToStringAsync } from 'preact-render-to-string';
import { hrefOf } from '#domain/address.ts';
import { LANGS } from '#domain/lang.ts';
import type { Lang } from '#domain/lang.ts';
import { loadTexts, textOf } from '#i18n/catalogue.ts';
import type { HeadInfo } from '#i18n/pageContext.ts';
import { App } from './App.tsx';
import { resolvePage } from './resolve.ts';
import { routes } from './routes.ts';

/** One page to write: its path without base and language. */
export interface PageToWrite {
  readonly path: string;
  readonly isListed: boolean;
}

/** A rendered page and what its HTML file needs around it. */
export interface WrittenPage {
  readonly html: string;
  readonly head: HeadInfo;
  /** source files whose chunks the page needs, keys of the build manifest */
  readonly sources: readonly string[];
}

function fill(pattern: string, params: Readonly<Record<string, string>>): string {
  return pattern.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${pattern}: no value for ${name}`);
    return value;
  });
}

/** All pages of a language that get an HTML file of their own. */
export async function listPages(lang: Lang): Promise<readonly PageToWrite[]> {
  const pages = await Promise.all(
    routes
      .filter((route) => route.prerender !== false)
      .map(async (route) => {
        const isListed = route.listed !== false;
        if (!route.path.includes(':')) return [{ path: route.path, isListed }];
        const sets = (await route.paths?.(lang)) ?? [];
        return sets.map((params) => ({ path: fill(route.path, params), isListed }));
      }),
  );
  return pages.flat();
}

/** Languages in which pages are written. */
export function listLanguages(): readonly Lang[] {
  return LANGS;
}

function visit(pathname: string): void {
  // preact-iso reads the address from here; there is no browser during the build.
  Object.assign(globalThis, { location: new URL(pathname, 'http://localhost/') });
}

/**
 * Renders one page of one language.
 *
 * @throws Error when the page does not exist, cannot load its content, or sets no title
 */
export async function renderPage(path: string, lang: Lang, base: string): Promise<WrittenPage> {
  const pathname = hrefOf({ lang, path }, base);
  visit(pathname);
  const first = await resolvePage(pathname, base);
  if (first.kind === 'unreachable') throw first.cause;
  if (first.kind === 'not-found') throw new Error(`${pathname}: no such page`);
  let head: HeadInfo | undefined;
  const setHead = (info: HeadInfo) => {
    head = info;
  };
  const html = await renderToStringAsync(<App base={base} first={first} setHead={setHead} />);
  if (head === undefined) throw new Error(`${pathname}: the page sets no title (useHead)`);
  const namespaces = ['ui', first.route.feature, ...(first.route.namespaces ?? [])];
  const texts = namespaces.map((namespace) => `content/locales/${lang}/${namespace}.json`);
  return { html, head, sources: [first.route.source, ...texts] };
}

/** The page for unknown addresses. */
export async function renderNotFound(lang: Lang, base: string): Promise<WrittenPage> {
  const pathname = hrefOf({ lang, path: '/404/' }, base);
  visit(pathname);
  const first = await resolvePage(pathname, base);
  let head: HeadInfo = { title: '', description: '' };
  const html = await renderToStringAsync(
    <App base={base} first={first} setHead={(info) => (head = info)} />,
  );
  return { html, head, sources: [] };
}

/** Words of files that are not pages: the empty shell that the service worker serves, and the web app manifest. */
export async function fixedWords(lang: Lang) {
  await loadTexts(lang, ['ui']);
  const t = (key: string) => textOf(lang, 'ui', key);
  return {
    shell: {
      title: t('brand.full'),
      loading: t('state.loading'),
      call: t('action.call120'),
      noscript: t('noscript'),
    },
    manifest: {
      name: t('brand.full'),
      shortName: t('brand.name'),
      description: t('brand.description'),
      emergency: t('nav.emergency'),
      checker: t('nav.checker'),
    },
  };
}
