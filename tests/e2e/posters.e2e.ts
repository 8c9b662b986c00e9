import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { jsqrDecoder, zxingDecoder } from '#build/handover/decoders.ts';
import { LEGIBLE_MM, PAPERS, type Paper } from '#build/posters/layout.ts';
import { listSheets, openPrinter, openSheet, printSheet, sheetFile } from '#build/posters/print.ts';
import { openSite, type OpenSite } from '#build/posters/site.ts';
import { chromiumPath } from '../support/chromium.ts';

/** Nobody has this address: nothing is asked from it, the pages are answered from the built folder. */
const SITE = 'https://junan.example';
const DECODERS = [jsqrDecoder, zxingDecoder()];
/** Poppler reads the PDF files without anything of ours. */
const hasPoppler = ['pdfinfo', 'pdftotext', 'pdftoppm'].every(
  (tool) => spawnSync(tool, ['-v']).error === undefined,
);
if (!hasPoppler)
  console.warn(
    '!! The printed sheets are not checked: install poppler-utils (pdfinfo, pdftotext, pdftoppm).',
  );
const isFull = process.env['FULL'] === '1';
const folder = mkdtempSync(join(tmpdir(), 'posters-'));
let browser: Browser;
let site: OpenSite;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  site = await openSite(browser, inject('siteFolder'), { base: '/', origin: SITE });
  page = await openPrinter(site, {
    place: '八宝镇卫生院',
    doctor: '村医李医生 13800000000',
    hospital: '0876-0000000',
  });
});
afterAll(async () => {
  await site.close();
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** All sheets of the region, and a few of the others; `FULL=1` takes every one. */
async function chosen(): Promise<readonly string[]> {
  const all = await listSheets(site, page);
  if (isFull) return all;
  return all.filter((sheet, index) => !sheet.includes('/') || index % 80 === 0);
}

const squeezed = (text: string) => text.replace(/\s+/g, '');

function run(command: string, ...args: readonly string[]): Buffer {
  const { status, stdout, stderr } = spawnSync(command, args, { maxBuffer: 200_000_000 });
  if (status !== 0) throw new Error(`${command}: ${stderr.toString()}`);
  return stdout;
}

/** How a sheet comes back from a phone that photographs it: small, turned, blurred, grey, noisy. */
async function photographs(raster: Buffer): Promise<readonly Buffer[]> {
  const grey = await sharp(raster).greyscale().png().toBuffer();
  const { width } = await sharp(grey).metadata();
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 24 };
  const views = [
    { turn: 0, blur: 0.3, contrast: 1, share: 1 },
    { turn: 7, blur: 1.1, contrast: 0.6, share: 0.8 },
    { turn: -12, blur: 0.8, contrast: 0.5, share: 0.9 },
  ];
  return Promise.all(
    views.map(async ({ turn, blur, contrast, share }) => {
      const seen = await sharp(grey)
        .resize(Math.round(width * share))
        .rotate(turn, { background: '#777' })
        .blur(Math.max(0.3, blur))
        .linear(contrast, 128 * (1 - contrast))
        .png()
        .toBuffer();
      const size = await sharp(seen).metadata();
      const grain = await sharp({
        create: {
          width: size.width,
          height: size.height,
          channels: 3,
          background: '#808080',
          noise,
        },
      })
        .png()
        .toBuffer();
      return sharp(seen)
        .toColourspace('srgb')
        .composite([{ input: grain, blend: 'soft-light' }])
        .jpeg({ quality: 70 })
        .toBuffer();
    }),
  );
}

async function read(picture: Buffer): Promise<readonly (string | null)[]> {
  const { data, info } = await sharp(picture)
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const rgba = new Uint8ClampedArray(data);
  return Promise.all(
    DECODERS.map((decoder) => decoder.read({ rgba, width: info.width, height: info.height })),
  );
}

it.runIf(hasPoppler)(
  'every sheet is one page, nothing is cut, and its words can be read at two metres in both languages',
  async () => {
    for (const lang of ['zh-CN', 'en'] as const)
      for (const sheet of await chosen()) {
        const layout = await openSheet(site, page, sheet, lang);
        const name = `${lang} ${sheet}`;
        expect(layout.clipped, name).toEqual([]);
        expect(layout.colours, name).toEqual([]);
        const isOnWall = !['ban-notice', 'pledge', 'letter'].includes(sheet);
        if (isOnWall) {
          expect(layout.smallestMm, name).toBeGreaterThanOrEqual(LEGIBLE_MM[lang]);
          expect(layout.callMm, name).toBeGreaterThanOrEqual(45);
        }
        // What is read in the hand may be full of words: its pictures may be smaller.
        expect(layout.pictureMm ?? 0, name).toBeGreaterThanOrEqual(isOnWall ? 18 : 15);
        const words = await page.$$eval('[data-sheet] h1, [data-sheet] li', (all) =>
          all.map((one) => one.textContent ?? ''),
        );
        for (const paper of Object.keys(PAPERS) as Paper[]) {
          const file = sheetFile(folder, sheet, lang, paper);
          await printSheet(page, paper, file);
          const info = run('pdfinfo', file).toString();
          expect(info, name).toMatch(/Pages:\s+1\n/);
          expect(info, name).toContain(`(${paper})`);
          const text = squeezed(run('pdftotext', '-raw', file, '-').toString());
          for (const one of words) expect(text, `${name} ${paper}`).toContain(squeezed(one));
          expect(text).toContain('13800000000');
        }
      }
  },
  900_000,
);

it.runIf(hasPoppler)(
  'two readers of QR codes find the page in the print and in poor photographs of it',
  async () => {
    for (const sheet of isFull
      ? ['emergency', 'letter', 'species/amanita-exitialis']
      : ['emergency']) {
      await openSheet(site, page, sheet, 'zh-CN');
      const file = sheetFile(folder, sheet, 'zh-CN', 'A4');
      await printSheet(page, 'A4', file);
      const wanted =
        SITE + (sheet.startsWith('species') ? `/mushrooms/amanita-exitialis/` : '/emergency/');
      const sharpPrint = run('pdftoppm', '-r', '150', '-png', '-singlefile', file);
      expect(await read(sharpPrint), sheet).toEqual([wanted, wanted]);
      for (const [view, photo] of (await photographs(sharpPrint)).entries())
        expect(await read(photo), `${sheet}, photograph ${view}`).toContain(wanted);
    }
  },
  300_000,
);

it.runIf(hasPoppler)(
  'without a public address the code holds the first steps in words, never a dead link',
  async () => {
    const local = await openSite(browser, inject('siteFolder'), { base: '/' });
    const printer = await openPrinter(local, {});
    await openSheet(local, printer, 'emergency', 'zh-CN');
    const file = sheetFile(folder, 'emergency', 'zh-CN', 'A3');
    await printSheet(printer, 'A3', file);
    const [seen] = await read(run('pdftoppm', '-r', '110', '-png', '-singlefile', file));
    expect(seen).toContain('马上打120');
    expect(readFileSync(file).length).toBeGreaterThan(10_000);
    await local.close();
  },
  120_000,
);
