// Draws pictures anew and compares them with pictures/manifest.json: the same input must give the same bytes on every machine.
// `-- --every 20` draws one of twenty; `--reversed` starts from the last; `--print` writes the hashes as JSON instead.
// After a wanted change: npm run pictures -- --store
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { changedDrawings, drawingHashes } from '#build/pictures/drawingHashes.ts';

const { values } = parseArgs({
  options: {
    every: { type: 'string', default: '1' },
    reversed: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
  },
});
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const drawn = drawingHashes(root, { every: Number(values.every), isReversed: values.reversed });
if (values.print) {
  console.log(JSON.stringify(Object.fromEntries(drawn)));
} else {
  const kept = JSON.parse(readFileSync(join(root, 'pictures', 'manifest.json'), 'utf8')) as Record<
    string,
    { rasterKey: string }
  >;
  const changed = changedDrawings(drawn, kept);
  console.log(`${drawn.size} drawn, ${changed.length} other than kept.`);
  for (const name of changed) console.log(name);
  if (changed.length > 0) process.exitCode = 1;
}
