// Prints counts, facts without a source, unreviewed records and missing translations.
// usage: npm run content:report [-- --json]   (the list of unsourced facts: --unsourced)
import { join } from 'node:path';
import { loadAreas } from '../src/build/content/areas.ts';
import { readContent } from '../src/build/content/compile.ts';
import { contentReport } from '../src/build/content/report.ts';

const root = join(import.meta.dirname, '..', 'content');
const report = contentReport(root, readContent(root, await loadAreas()));

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(report, null, 2));
} else {
  const { facts, review, sources } = report;
  console.log(`files            ${report.files}   faults ${report.faults} (npm run content:check)`);
  for (const [kind, count] of Object.entries(report.species))
    console.log(`species          ${kind}: ${count}`);
  console.log(
    `facts            ${facts.total}, with a source ${facts.sourced} (${(facts.sourcedShare * 100).toFixed(1)} %)`,
  );
  console.log(`review           draft ${review.draft}, reviewed ${review.reviewed}`);
  console.log(`sources          ${sources.total}, cited ${sources.cited}`);
  for (const [lang, count] of Object.entries(report.interfaceTexts))
    console.log(`interface texts  ${lang}: ${count}`);
  console.log(`untranslated     ${report.untranslated.length}`);
  for (const text of report.untranslated) console.log(`                 ${text}`);
  console.log(`banned meanings  ${report.bannedMeanings}`);
  if (process.argv.includes('--unsourced')) {
    for (const { file, path } of report.unsourced)
      console.log(`unsourced        ${file} › ${path}`);
  }
}
