// npm run map:import -- FILE [--attribution "©…"] [--budget-kb 300] [--dry-run]: roads for the offline map of the region.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { outlineOf } from '#build/region/outline.ts';
import { readRegion } from '#build/region/readRegion.ts';
import { importRoads } from '#build/roads/importRoads.ts';
import { RoadFileError } from '#build/roads/road.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    attribution: { type: 'string' },
    'budget-kb': { type: 'string', default: '300' },
    'dry-run': { type: 'boolean', default: false },
  },
});
const [path] = positionals;
const budgetKb = Number(values['budget-kb']);
if (path === undefined || !(budgetKb > 0)) {
  console.error(
    'usage: npm run map:import -- FILE.osm.pbf|FILE.geojson|FILE.pmtiles [--attribution "© …"] [--budget-kb 300] [--dry-run]',
  );
  process.exit(2);
}
try {
  const { store, folder } = await readRegion('content', process.env);
  const { attribution } = values;
  const done = await importRoads({
    path,
    rings: outlineOf(store, folder),
    budgetBytes: budgetKb * 1024,
    attribution,
  });
  const target = join('content', folder, 'roads.json');
  if (!values['dry-run']) await writeFile(target, `${JSON.stringify(done.file)}\n`);
  console.log(
    `${done.read} roads read, ${done.inRegion} pieces in the region, ${done.file.lines.length} lines kept`,
  );
  console.log(
    `${(done.bytes / 1024).toFixed(1)} KB over the wire (allowed ${budgetKb}), thinned to ${Math.round(done.toleranceDeg * 111_000)} m`,
  );
  if (done.dropped.length > 0) console.log(`left out to fit: ${done.dropped.join(', ')}`);
  console.log(`credit on the map: ${done.file.attribution}`);
  console.log(values['dry-run'] ? 'nothing written' : `written: ${target}`);
} catch (error) {
  if (!(error instanceof RoadFileError)) throw error;
  console.error(`${path}: ${error.message}`);
  process.exit(1);
}
