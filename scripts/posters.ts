// Prints every poster, notice and letter of the built site as PDF, in both languages, on A4 and A3, into out/posters.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureBrowser, findChromium } from '#build/ensureBrowser.ts';
import { LEGIBLE_MM, PAPERS, type Paper, type SheetLayout } from '#build/posters/layout.ts';
import { listSheets, openPrinter, openSheet, printSheet, sheetFile } from '#build/posters/print.ts';
import { builtFor, openSite } from '#build/posters/site.ts';
import { LANGS, type Lang } from '#domain/lang.ts';

const USAGE = `Prints the posters of the built site (npm run build) as PDF: out/posters/<language>/<paper>/<sheet>.pdf

  npm run posters -- [--site https://…] [--place TEXT] [--doctor TEXT] [--hospital TEXT]
                     [--only emergency,species/amanita-exitialis] [--lang zh-CN] [--paper A4] [--out FOLDER]

--site   public address of your site; the codes lead there. Without it, and when the build was not told (npm run build -- --origin),
         the codes hold the first steps in words, which every phone shows without a network.
--place, --doctor, --hospital   your own lines at the foot; without them they are rules to write on.
--only   names, or "region" for the sheets that are not about one species or pair.`;

const { values } = parseArgs({
  options: {
    site: { type: 'string' },
    place: { type: 'string' },
    doctor: { type: 'string' },
    hospital: { type: 'string' },
    only: { type: 'string' },
    lang: { type: 'string' },
    paper: { type: 'string' },
    from: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'out/posters' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}

const only = values.only?.split(',');
const isWanted = (sheet: string) =>
  only === undefined || only.includes(sheet) || (only.includes('region') && !sheet.includes('/'));

/** What a reader would miss on the paper. */
function faultsOf(sheet: string, lang: Lang, layout: SheetLayout): readonly string[] {
  const isPoster = !['ban-notice', 'pledge', 'letter'].includes(sheet);
  return [
    ...layout.clipped.map((text) => `cut: ${text}`),
    ...layout.colours.map((colour) => `letters in colour: ${colour}`),
    ...(isPoster && layout.smallestMm < LEGIBLE_MM[lang]
      ? [`letters of ${layout.smallestMm.toFixed(1)} mm`]
      : []),
  ];
}

const built = (() => {
  try {
    return builtFor(values.from);
  } catch {
    return fail(`${values.from} holds no built site. Run: npm run build`);
  }
})();
const origin = values.site === undefined ? built.origin : new URL(values.site).origin;
if (origin === undefined)
  console.warn(
    '!! No public address is known, so the codes hold words instead of a link. To print links: npm run posters -- --site https://…',
  );
ensureBrowser();
const browser = await chromium.launch({
  executablePath: findChromium() ?? fail('No Chromium found.'),
  args: ['--no-sandbox', '--disable-gpu'],
});
const site = await openSite(browser, values.from, {
  base: built.base,
  ...(origin !== undefined && { origin }),
});
const langs = LANGS.filter((lang) => values.lang === undefined || values.lang === lang);
const papers = (Object.keys(PAPERS) as Paper[]).filter(
  (paper) => values.paper === undefined || values.paper.toUpperCase() === paper,
);
const faults: string[] = [];
let files = 0;
try {
  const page = await openPrinter(site, values);
  const sheets = (await listSheets(site, page)).filter(isWanted);
  if (sheets.length === 0) fail(`No sheet is called ${values.only}.`);
  for (const lang of langs)
    for (const sheet of sheets) {
      const layout = await openSheet(site, page, sheet, lang);
      faults.push(...faultsOf(sheet, lang, layout).map((fault) => `${lang} ${sheet}: ${fault}`));
      for (const paper of papers) {
        await printSheet(page, paper, sheetFile(values.out, sheet, lang, paper));
        files += 1;
      }
    }
} finally {
  await site.close();
  await browser.close();
}
console.log(`${files} PDF files of one page each in ${values.out}`);
if (faults.length > 0) fail(faults.join('\n'));
