// Proves and measures the checker; writes content/mushrooms/checker-safety.json and docs/checker-safety.md.
// npm run checker:safety [-- --sessions 10000] [--seed 20260101]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { modelFromContent } from '#build/content/checker/model.ts';
import type { SafetyReport } from '#content/checker.ts';
import { dangerousTaxa, proveTaxon } from '#domain/checker/trial/prove.ts';
import { CAREFUL, NOISE, eatenTaxa, testTaxon } from '#domain/checker/trial/report.ts';
import { Trial } from '#domain/checker/trial/simulate.ts';

const ROOT = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
});
const sessions = Number(values.sessions);
const seed = Number(values.seed);
const model = await modelFromContent();
const percent = (value: number) => `${(value * 100).toFixed(2)} %`;
const round = (value: number) => Math.round(value * 100_000) / 100_000;

const trial = new Trial(model, NOISE);
const lines = dangerousTaxa(model).map((t) => {
  const proof = proveTaxon(model, t);
  const { blamed: _blamed, ...tested } = testTaxon(trial, proof.taxon, sessions, seed);
  for (const failure of proof.failures) console.error(`FAILS ${proof.taxon}: ${failure}`);
  console.log(
    `${proof.taxon.padEnd(30)} ${String(proof.wrongSets)} sets, ${String(proof.failures.length)} fail; level ${percent(tested.levelKept)}, STOP ${percent(tested.stop)}, median ${String(tested.medianQuestions)} questions / ${String(tested.medianAnswers)} answers`,
  );
  return {
    taxon: proof.taxon,
    grade: model.data.taxa[t]?.grade ?? '',
    trueAnswers: proof.trueAnswers,
    wrongSets: proof.wrongSets,
    failures: proof.failures.length,
    ...tested,
    levelKept: round(tested.levelKept),
    stop: round(tested.stop),
  };
});

const careful = new Trial(model, CAREFUL);
const falseAlarms = eatenTaxa(model)
  .map((taxon) => {
    const noisy = testTaxon(trial, taxon, Math.ceil(sessions / 5), seed);
    const { stop } = testTaxon(careful, taxon, Math.ceil(sessions / 5), seed);
    console.log(`eaten ${taxon.padEnd(30)} STOP ${percent(noisy.stop)}, careful ${percent(stop)}`);
    return {
      taxon,
      stop: round(noisy.stop),
      careful: round(stop),
      blamed: noisy.blamed.map((one) => ({ ...one, share: round(one.share) })),
    };
  })
  .sort((a, b) => b.stop - a.stop);

const date = new Date().toISOString().slice(0, 10);
const report: SafetyReport = { date, seed, noise: NOISE, lines, falseAlarms };
writeFileSync(
  join(ROOT, 'content/mushrooms/checker-safety.json'),
  `${JSON.stringify(report, null, 1)}\n`,
);

const sum = (pick: (line: (typeof lines)[number]) => number) =>
  lines.reduce((all, line) => all + pick(line), 0);
const table = [
  '# How the checker was tested',
  '',
  `Written by \`npm run checker:safety\` on ${date}; seed ${String(seed)}, ${String(sessions)} sessions per taxon, each answer wrong with ${percent(NOISE.wrong)} and "don't know" with ${percent(NOISE.unknown)}. The method stands in [checker.md](checker.md).`,
  '',
  `Sets of one or two wrong answers looked at: ${String(sum((line) => line.wrongSets))}; the taxon or its level was lost in ${String(sum((line) => line.failures))}.`,
  '',
  '| Taxon | Grade | True answers | Wrong sets (≤ 2) | Lost | Level kept | STOP | Median questions | Median answers |',
  '|---|---|---|---|---|---|---|---|---|',
  ...lines.map(
    (line) =>
      `| *${line.taxon}* | ${line.grade} | ${String(line.trueAnswers)} | ${String(line.wrongSets)} | ${String(line.failures)} | ${percent(line.levelKept)} | ${percent(line.stop)} | ${String(line.medianQuestions)} | ${String(line.medianAnswers)} |`,
  ),
  '',
  '## STOP on look-alikes that people eat',
  '',
  '"Careful" = nobody errs, 30 % "don\'t know". Members of groups that nobody can separate by eye are not in this table: STOP is right for them.',
  '',
  '| Look-alike | STOP | Careful | Because of |',
  '|---|---|---|---|',
  ...falseAlarms.map(
    ({ taxon, stop, careful: without, blamed }) =>
      `| *${taxon}* | ${percent(stop)} | ${percent(without)} | ${blamed.map((one) => `*${one.taxon}* ${percent(one.share)}`).join(', ')} |`,
  ),
  '',
];
mkdirSync(join(ROOT, 'docs'), { recursive: true });
writeFileSync(join(ROOT, 'docs/checker-safety.md'), table.join('\n'));
process.exit(lines.some(({ failures }) => failures > 0) ? 1 : 0);
