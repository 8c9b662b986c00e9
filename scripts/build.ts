// Builds the static site: client, prerendered pages, service worker, packs, compressed copies.
// node scripts/run.mjs scripts/build.ts [--base /junan/] [--origin https://example.org] [--out dist]
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildSite } from '#build/site.ts';
import { inputHash, markFresh } from '#build/stamp.ts';

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: '/' },
    origin: { type: 'string', default: '' },
    out: { type: 'string', default: 'dist' },
  },
});
const base = `/${values.base.replace(/^\/|\/$/g, '')}/`.replace('//', '/');
rmSync(values.out, { recursive: true, force: true });
const started = performance.now();
const origin = values.origin.replace(/\/$/, '');
const hash = inputHash({ base, origin });
const report = await buildSite({ base, origin, outDir: values.out });
markFresh(values.out, hash);
console.log(
  `${report.pages} pages in ${((performance.now() - started) / 1000).toFixed(1)} s → ${values.out}`,
);
