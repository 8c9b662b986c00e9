import type { SafetyReport } from '#content/checker.ts';

const percent = (value: number, digits = 2) => `${(value * 100).toFixed(digits)} %`;
type Share = SafetyReport['lines'][number]['stop'];
const withRange = ({ share, low, high }: Share) =>
  `${percent(share)} (${percent(low)} – ${percent(high)})`;
const species = (id: string) => `*${id}*`;

/** Poisons that miss the promise: shares below the wanted ones, by the measured share. */
export function missesOf(report: SafetyReport): string[] {
  return report.lines.flatMap(({ taxon, grade, failures, levelKept, stop }) => {
    const wanted = grade === 'deadly' ? { level: 0.995, stop: 0.95 } : { level: 0.98, stop: 0.9 };
    return [
      ...(failures.length > 0 ? [`${taxon}: lost in ${String(failures.length)} sets`] : []),
      ...(levelKept.share < wanted.level ? [`${taxon}: level ${percent(levelKept.share)}`] : []),
      ...(stop.share < wanted.stop ? [`${taxon}: STOP ${percent(stop.share)}`] : []),
    ];
  });
}

function summary(report: SafetyReport): string[] {
  const sets = report.lines.reduce((sum, line) => sum + line.wrongSets, 0);
  const failures = report.lines.flatMap(({ taxon, failures: all }) =>
    all.map((one) => `${taxon}: ${one}`),
  );
  const misses = missesOf(report);
  const mean = (pick: (line: SafetyReport['falseAlarms'][number]) => number) =>
    report.falseAlarms.reduce((sum, line) => sum + pick(line), 0) / report.falseAlarms.length;
  const least = (grade: string) =>
    report.lines
      .filter((line) => line.grade === grade)
      .reduce((a, b) => (a.stop.share <= b.stop.share ? a : b));
  return [
    `- Sets of one or two wrong answers looked at: **${String(sets)}**; the taxon or its level was lost in **${String(failures.length)}**.`,
    ...failures.map((one) => `  - ${one}`),
    ...['deadly', 'serious'].map((grade) => {
      const { taxon, stop } = least(grade);
      return `- Least STOP of a ${grade} one: ${species(taxon)}, ${withRange(stop)}.`;
    }),
    `- Median number of answers until STOP over all deadly ones: **${String(report.medianAnswers)}** ("don't know" not counted).`,
    `- STOP for the wrong reason on ${String(report.falseAlarms.length)} eaten look-alikes, on average: **${percent(mean((one) => one.stop.share))}**; when nobody errs: ${percent(mean((one) => one.careful.share))}.`,
    misses.length === 0
      ? '- Figures promised (level ≥ 99.5 % and STOP ≥ 95 % deadly, ≥ 98 % and ≥ 90 % serious): all reached.'
      : `- Figures promised and missed: ${misses.join('; ')}.`,
  ];
}

/** docs/checker-safety.md */
export function safetyTable(report: SafetyReport): string {
  return [
    '# How the checker was tested',
    '',
    `Written by \`npm run checker:safety\` on ${report.date}; seed ${String(report.seed)}, ${String(report.sessions)} sessions per deadly and serious taxon, ${String(report.sessionsEaten)} per eaten look-alike, as the checker conducts them (own questions, at most ${String(report.limit)}), each answer wrong with ${percent(report.noise.wrong, 0)} and "don't know" with ${percent(report.noise.unknown, 0)}. Run time ${String(report.seconds)} s. The method stands in [checker.md](checker.md).`,
    '',
    ...summary(report),
    '',
    '## Deadly and serious taxa',
    '',
    'In brackets: 95 % intervals after Wilson.',
    '',
    '| Taxon | Grade | True answers | Wrong sets (≤ 2) | Lost | Level kept | STOP | Median questions | Median answers |',
    '|---|---|---|---|---|---|---|---|---|',
    ...report.lines.map(
      (line) =>
        `| ${species(line.taxon)} | ${line.grade} | ${String(line.trueAnswers)} | ${String(line.wrongSets)} | ${String(line.failures.length)} | ${withRange(line.levelKept)} | ${withRange(line.stop)} | ${String(line.medianQuestions)} | ${String(line.medianAnswers)} |`,
    ),
    '',
    '## STOP on look-alikes that people eat',
    '',
    '"Careful" = nobody errs, 30 % "don\'t know". Members of groups that nobody can separate by eye are not in this table: STOP is right for them. The same holds for sessions that showed an unopened egg.',
    '',
    '| Look-alike | STOP | Careful | Because of |',
    '|---|---|---|---|',
    ...report.falseAlarms.map(
      ({ taxon, stop, careful, blamed }) =>
        `| ${species(taxon)} | ${withRange(stop)} | ${percent(careful.share)} | ${blamed.map((one) => `${species(one.taxon)} ${percent(one.share)}`).join(', ')} |`,
    ),
    '',
  ].join('\n');
}
