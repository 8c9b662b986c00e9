import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { careKnowledge } from '#build/content/clinical/knowledge.ts';
import { compileClinical } from '#build/content/clinical/read.ts';
import { readCases } from '#content/careCases.ts';
import { evaluate, type Evaluation } from '#domain/care/evaluate.ts';

const USAGE = `Runs cases through triage and look-up.

  npm run -s care:evaluate -- FILE.yaml [--json]

FILE holds a list (or "cases:" with a list) of: id, eaten (mushroom | fermented_flour | aconite | unknown),
hours_to_first_symptom (number or unknown), symptoms (ids of content/clinical/symptoms.yaml), and if known labs,
companions_ill, truth. Tokens that nobody knows are named and ignored.`;

function report(result: Evaluation): string {
  const lines = result.cases.map((one) => {
    const rank = one.rank === null ? '-' : String(one.rank);
    const ignored = one.ignored.length > 0 ? `  ignored: ${one.ignored.join(', ')}` : '';
    return [
      `${one.id}: ${one.outcome}  [${one.rules.join(' ')}]`,
      `  ranked: ${one.ranked.join(' > ')}`,
      `  truth: ${one.truth ?? '-'}  rank: ${rank}${one.underTriaged ? '  UNDER-TRIAGED' : ''}${ignored}`,
    ].join('\n');
  });
  const share = result.shareInFirstTwo;
  return [
    ...lines,
    '',
    `cases ${result.total}, with a known truth ${result.withTruth}`,
    `truth among the first two: ${result.inFirstTwo}${share === null ? '' : ` (${(share * 100).toFixed(1)} %)`}`,
    `under-triaged: ${result.underTriaged.length}${result.underTriaged.length > 0 ? ` (${result.underTriaged.join(', ')})` : ''}`,
    `missed: ${result.misses.length}${result.misses.length > 0 ? ` (${result.misses.join(', ')})` : ''}`,
  ].join('\n');
}

const args = process.argv.slice(2);
const path = args.find((arg) => !arg.startsWith('--'));
if (path === undefined) {
  console.log(USAGE);
  process.exit(2);
}
const knowledge = careKnowledge(compileClinical(join(import.meta.dirname, '../content')));
const cases = readCases(parse(readFileSync(path, 'utf8')), knowledge.vocabulary);
const result = evaluate(cases, knowledge.rules, knowledge.types);
console.log(args.indexOf('--json') >= 0 ? JSON.stringify(result, null, 2) : report(result));
