// The kill test: scripted users report in a real browser, at the real receiver, and are interrupted at random.
// usage: npm run report:torture -- [--interruptions 500] [--seed 1] [--phones 2] [--minutes 60] [--folder dist] [--broken NAME] [--json]
import { parseArgs } from 'node:util';
import { BREAKAGES } from '../tests/chaos/breakage.ts';
import type { Breakage } from '../tests/chaos/breakage.ts';
import { torture } from '../tests/chaos/torture.ts';

const { values } = parseArgs({
  options: {
    interruptions: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    phones: { type: 'string', default: '2' },
    folder: { type: 'string', default: 'dist' },
    minutes: { type: 'string', default: '60' },
    broken: { type: 'string' },
    json: { type: 'boolean', default: false },
    follow: { type: 'boolean', default: false },
  },
});
const isBreakage = (name: string): name is Breakage => name in BREAKAGES;
if (values.broken !== undefined && !isBreakage(values.broken)) {
  console.error(`--broken is one of: ${Object.keys(BREAKAGES).join(', ')}`);
  process.exit(2);
}
const result = await torture({
  interruptions: Number(values.interruptions),
  seed: Number(values.seed),
  phones: Number(values.phones),
  folder: values.folder,
  mostMinutes: Number(values.minutes),
  ...(values.follow
    ? {
        onInterruption: (kind, total) =>
          console.error(`${new Date().toISOString().slice(11, 19)} ${total} ${kind}`),
      }
    : {}),
  ...(values.broken === undefined ? {} : { broken: values.broken }),
});
if (values.json) console.log(JSON.stringify(result, null, 2));
else {
  const kinds = Object.entries(result.interruptions).map(([kind, count]) => `${kind} ${count}`);
  console.log(
    `${result.total} interruptions in ${result.seconds} s (seed ${result.seed}): ${kinds.join(', ')}
finished on the phone ${result.finished}, at the receiver ${result.received}
lost ${result.lost.length}, doubled ${result.doubled.length}, changed ${result.changed.length}, drafts lost ${result.lostDrafts.length}, still waiting ${result.waiting}`,
  );
  for (const fault of [...result.lost, ...result.doubled, ...result.changed, ...result.lostDrafts])
    console.log(`- ${fault}`);
  for (const [word, count] of Object.entries(result.troubles))
    console.log(`  (${count} × ${word})`);
}
const faults =
  result.lost.length +
  result.doubled.length +
  result.changed.length +
  result.lostDrafts.length +
  result.waiting;
process.exit(faults > 0 ? 1 : 0);
