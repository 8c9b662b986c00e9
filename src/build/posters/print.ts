import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Lang } from '#domain/lang.ts';
import { sheetLayout, type Paper, type SheetLayout } from './layout.ts';
import type { OpenSite } from './site.ts';

/** The place's own lines at the foot; missing ones are rules to write on. */
export interface OwnLines {
  readonly place?: string | undefined;
  readonly doctor?: string | undefined;
  readonly hospital?: string | undefined;
}

/** Same entry as src/features/teaching/useSheetLines.ts. */
const LINES_KEY = 'junan.sheetLines';

/** A tab that prints one sheet after the other. */
export async function openPrinter(site: OpenSite, lines: OwnLines): Promise<Page> {
  const page = await site.context.newPage();
  await page.addInitScript(
    ([key, text]) => {
      localStorage.setItem(key ?? '', text ?? '');
    },
    [LINES_KEY, JSON.stringify(lines)],
  );
  return page;
}

const prefixOf = (lang: Lang) => (lang === 'zh-CN' ? '' : `${lang}/`);

/** Paths below `teach/sheet/` of all sheets that the site lists, e.g. `emergency`, `species/amanita-exitialis`. */
export async function listSheets(site: OpenSite, page: Page): Promise<readonly string[]> {
  await page.goto(`${site.url}teach/sheets/`);
  return page.$$eval('main a[href*="/teach/sheet/"]', (links) =>
    links.map((link) => /\/teach\/sheet\/(.+)\/$/.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
  );
}

/** Opens a sheet, waits for its pictures and its code, and measures its layout on A4. */
export async function openSheet(
  site: OpenSite,
  page: Page,
  sheet: string,
  lang: Lang,
): Promise<SheetLayout> {
  await page.emulateMedia({ media: null });
  await page.goto(`${site.url}${prefixOf(lang)}teach/sheet/${sheet}/`);
  await page.waitForSelector('html[data-ready=yes]');
  await page.waitForSelector('[data-sheet] footer svg path');
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLImageElement>('[data-sheet] img')].every(
      (img) => img.complete && img.naturalWidth > 0,
    ),
  );
  return sheetLayout(page);
}

/** Pages of a PDF as Chromium writes it. */
export function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}

/**
 * Prints the sheet that the tab shows, without grounds, as a printer does by default.
 *
 * @throws when it does not fill exactly one page
 */
export async function printSheet(page: Page, paper: Paper, file: string): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.setAttribute('data-paper', size);
  }, paper.toLowerCase());
  const pdf = await page.pdf({ printBackground: false, preferCSSPageSize: true });
  const pages = pagesOf(pdf);
  if (pages !== 1) throw new Error(`${file} has ${pages} pages instead of one`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pdf);
}

/** `zh-CN/A4/species-amanita-exitialis.pdf` below the output folder. */
export function sheetFile(out: string, sheet: string, lang: Lang, paper: Paper): string {
  return join(out, lang, paper, `${sheet.replace('/', '-')}.pdf`);
}
