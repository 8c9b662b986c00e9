import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hrefOf } from '#domain/address.ts';
import { LANGS, SOURCE_LANG } from '#domain/lang.ts';
import type { Lang } from '#domain/lang.ts';
import type { PageTopic } from '#domain/pageTopic.ts';
import { manifestFile, webManifest } from '../webManifest.ts';
import type { ManifestWords } from '../webManifest.ts';
import { documentOf } from './document.ts';
import type { DocumentParts } from './document.ts';
import { entryOf, filesFor, readManifest } from './manifest.ts';
import type { BuildManifest } from './manifest.ts';
import { structuredDataOf } from './structuredData.ts';

/** What src/app/prerender.tsx exports once it is built for Node; named here so that the build needs no page code. */
export interface Renderer {
  listPages(lang: Lang): Promise<readonly { readonly path: string; readonly isListed: boolean }[]>;
  renderPage(path: string, lang: Lang, base: string): Promise<RenderedPage>;
  renderNotFound(lang: Lang, base: string): Promise<RenderedPage>;
  fixedWords(lang: Lang): Promise<FixedWords>;
}

interface FixedWords {
  readonly shell: {
    readonly title: string;
    readonly loading: string;
    readonly call: string;
    readonly noscript: string;
  };
  readonly manifest: ManifestWords;
}

interface RenderedPage {
  readonly html: string;
  readonly head: {
    readonly title: string;
    readonly description: string;
    readonly about?: PageTopic;
    readonly image?: string;
  };
  readonly sources: readonly string[];
}

export interface PrerenderOptions {
  readonly outDir: string;
  readonly base: string;
  /** public origin without a final slash, for canonical links and chat previews; empty = relative addresses */
  readonly origin: string;
}

/** One HTML file that was written. */
export interface WrittenFile {
  readonly lang: Lang;
  readonly path: string;
  readonly file: string;
  readonly isListed: boolean;
}

const MAIN = 'src/app/main.tsx';
const BOOT = 'src/app/boot.ts';

function save(outDir: string, file: string, text: string): void {
  const target = join(outDir, file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** File of a page below the output folder: `en/mushrooms/index.html`. */
export function fileOf(lang: Lang, path: string): string {
  return `${hrefOf({ lang, path }, '/').slice(1)}index.html`;
}

class Writer {
  readonly #options: PrerenderOptions;
  readonly #manifest: BuildManifest;

  constructor(options: PrerenderOptions) {
    this.#options = options;
    this.#manifest = readManifest(options.outDir);
  }

  /** Parts that are the same for every page of a language. */
  #common(lang: Lang, path: string, sources: readonly string[]) {
    const { base, origin } = this.#options;
    const { scripts, styles } = filesFor(this.#manifest, [MAIN, ...sources]);
    return {
      lang,
      base,
      canonical: origin + hrefOf({ lang, path }, base),
      alternates: [
        ...LANGS.map((code) => ({
          lang: code as string,
          href: origin + hrefOf({ lang: code, path }, base),
        })),
        { lang: 'x-default', href: origin + hrefOf({ lang: SOURCE_LANG, path }, base) },
      ],
      boot: entryOf(this.#manifest, BOOT).file,
      scripts,
      styles,
    };
  }

  page(
    lang: Lang,
    path: string,
    rendered: RenderedPage,
    extra: Pick<DocumentParts, 'isIndexed' | 'noscript'>,
  ): string {
    const { origin, base } = this.#options;
    const common = this.#common(lang, path, rendered.sources);
    const { title, description, about } = rendered.head;
    const image = origin + base + (rendered.head.image ?? 'icons/icon-512.png');
    return documentOf({
      ...common,
      title,
      description,
      structuredData: structuredDataOf({
        lang,
        url: common.canonical,
        title,
        description,
        image,
        about,
      }),
      image,
      body: rendered.html,
      path,
      ...extra,
    });
  }

  shell(lang: Lang, words: FixedWords['shell']): string {
    const { origin, base } = this.#options;
    return documentOf({
      ...this.#common(lang, '/', []),
      title: words.title,
      description: words.title,
      image: `${origin}${base}icons/icon-512.png`,
      isIndexed: false,
      body: `<div class="wrap section"><p role="status">${words.loading}</p><p><a href="tel:120">${words.call}</a></p></div>`,
      noscript: words.noscript,
    });
  }
}

/**
 * Writes every page in every language as HTML, a 404 page, and one empty shell per language for the service worker.
 *
 * @throws the first page that cannot be rendered, named with its address
 */
export async function prerender(
  renderer: Renderer,
  options: PrerenderOptions,
): Promise<readonly WrittenFile[]> {
  const writer = new Writer(options);
  const written: WrittenFile[] = [];
  for (const lang of LANGS) {
    const { shell: words, manifest } = await renderer.fixedWords(lang);
    save(options.outDir, manifestFile(lang), webManifest(lang, manifest, options.base));
    for (const { path, isListed } of await renderer.listPages(lang)) {
      const rendered = await renderer
        .renderPage(path, lang, options.base)
        .catch((cause: unknown) => {
          throw new Error(`prerender of ${lang} ${path} failed: ${String(cause)}`, { cause });
        });
      const file = fileOf(lang, path);
      save(
        options.outDir,
        file,
        writer.page(lang, path, rendered, { isIndexed: isListed, noscript: words.noscript }),
      );
      written.push({ lang, path, file, isListed });
    }
    const lost = await renderer.renderNotFound(lang, options.base);
    const lostFile = lang === SOURCE_LANG ? '404.html' : `${lang}/404.html`;
    save(
      options.outDir,
      lostFile,
      writer.page(lang, '/404/', lost, { isIndexed: false, noscript: words.noscript }),
    );
    save(options.outDir, `shell.${lang}.html`, writer.shell(lang, words));
  }
  return written;
}
