// npm run bench [-- --runs 5 --part loads,offline,search,others,build --page home --profile weak]
// Measures the built site in a real Chromium. One run gives one table and out/bench/*.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { staticSite } from '#build/serve/staticSite.ts';
import { launch } from './chromium.ts';
import { serveLimit } from './limitSite.ts';
import type { PageFigures } from './loads.ts';
import { measurePage } from './loads.ts';
import { PAGES, PROFILES } from './profiles.ts';
import { serve } from './servers.ts';
import { loadsTable } from './table.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    page: { type: 'string' },
    profile: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
  },
});
const runs = Number(values.runs);

async function benchLoads(): Promise<readonly PageFigures[]> {
  const ours = await serve(staticSite({ folder: values.dist, base: '/' }));
  const limit = await serveLimit(
    values.dist,
    PAGES.map(({ path }) => path),
  );
  const variants = [
    { name: 'ours', port: ours.port, isOurs: true },
    { name: 'limit', port: limit.port, isOurs: false },
  ];
  const browser = await launch();
  const figures: PageFigures[] = [];
  try {
    for (const profile of PROFILES.filter(({ id }) => (values.profile ?? id) === id))
      for (const page of PAGES.filter(({ id }) => (values.page ?? id) === id)) {
        const measured = await measurePage(browser, page, profile, { variants, runs });
        figures.push(measured);
        console.log(loadsTable([measured]));
      }
  } finally {
    await browser.close();
    ours.close();
    limit.close();
  }
  return figures;
}

mkdirSync('out/bench', { recursive: true });
const loads = await benchLoads();
writeFileSync('out/bench/loads.json', JSON.stringify(loads, null, 2));
console.log(loadsTable(loads));
