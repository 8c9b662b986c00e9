// Checks the chain of the audit log. usage: npm run audit:verify [-- SEQ:HASH]   (an end noted earlier)
import { readSettings } from '../src/receiver/settings.ts';
import { verifyAudit } from '../src/receiver/storage/audit.ts';
import { openDatabase } from '../src/receiver/storage/open.ts';

const settings = readSettings(process.env);
if (!settings.ok) {
  console.error(settings.problem.join('\n'));
  process.exit(2);
}
const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(process.argv[2] ?? '') ?? [];
const database = await openDatabase(settings.value);
const verdict = await verifyAudit(
  database,
  seq === undefined || hash === undefined ? undefined : { seq: Number(seq), hash },
);
await database.close();
if (verdict.kind === 'whole') {
  console.log(
    `The audit log is whole: ${verdict.head.seq} entries. Note this end: ${verdict.head.seq}:${verdict.head.hash}`,
  );
} else {
  console.error(`The audit log is broken at entry ${verdict.seq}: ${verdict.why}`);
  process.exit(1);
}
