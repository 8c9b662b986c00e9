// Proves and measures the checker; writes content/mushrooms/checker-safety.json and docs/checker-safety.md.
// npm run checker:safety [-- --sessions 10000] [--eaten 10000] [--seed 1] [--threads 2] [--dry]
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Answer, Job } from '#build/checkerSafety/jobs.ts';
import { runJobs } from '#build/checkerSafety/run.ts';
import { missesOf, safetyTable } from '#build/checkerSafety/table.ts';
import { reportOf } from '#build/checkerSafety/report.ts';
import { modelFromContent } from '#build/content/checker/model.ts';
import { dangerousTaxa } from '#domain/checker/trial/prove.ts';
import { eatenTaxa } from '#domain/checker/trial/report.ts';

const ROOT = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '10000' },
    eaten: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
    threads: { type: 'string', default: String(Math.min(4, availableParallelism())) },
    dry: { type: 'boolean', default: false },
  },
});
const sessions = Number(values.sessions);
const seed = Number(values.seed);
const model = await modelFromContent();
const poisons = dangerousTaxa(model).map((t) => model.data.taxa[t]?.id ?? '');
const eaten = values.eaten === '' ? sessions : Number(values.eaten);
const job = (kind: Job['kind'], taxon: string): Job => ({
  kind,
  taxon,
  sessions: kind === 'eaten' ? eaten : sessions,
  seed,
});
const jobs = [
  ...poisons.map((taxon) => job('poison', taxon)),
  ...eatenTaxa(model).map((taxon) => job('eaten', taxon)),
];

const percent = (value: number) => `${(value * 100).toFixed(2)} %`;
const answers: Answer[] = [];
const begun = Date.now();
await runJobs(jobs, Number(values.threads), (answer) => {
  answers.push(answer);
  const name = answer.taxon.padEnd(30);
  if (answer.kind === 'eaten') {
    console.log(
      `eaten ${name} STOP ${percent(answer.noisy.stop.share)}, careful ${percent(answer.careful.stop.share)}`,
    );
    return;
  }
  const { wrongSets, failures, tested } = answer;
  for (const failure of failures) console.error(`LOST ${answer.taxon}: ${failure}`);
  console.log(
    `${name} ${String(wrongSets)} sets, ${String(failures.length)} lost; level ${percent(tested.levelKept.share)}, STOP ${percent(tested.stop.share)}, median ${String(tested.medianQuestions)} questions / ${String(tested.medianAnswers)} answers`,
  );
});
const report = reportOf(model, jobs, answers, Math.round((Date.now() - begun) / 1000));
const table = safetyTable(report);
console.log(table.split('\n## ')[0]);
if (!values.dry) {
  const json = `${JSON.stringify(report, null, 1)}\n`;
  writeFileSync(join(ROOT, 'content/mushrooms/checker-safety.json'), json);
  writeFileSync(join(ROOT, 'docs/checker-safety.md'), table);
}
process.exit(missesOf(report).length > 0 ? 1 : 0);
