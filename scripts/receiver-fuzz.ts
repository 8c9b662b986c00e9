// Generated bad requests against a receiver. usage: npm run receiver:fuzz [-- REQUESTS [SEED]]
import { openDatabase } from '../src/receiver/storage/open.ts';
import { temporaryFolder } from '../src/receiver/testing/engines.ts';
import { fuzz } from '../src/receiver/testing/fuzz.ts';

const MEMORY_LIMIT_MB = 700;
const requests = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const folder = temporaryFolder();
const startMs = Date.now();
const result = await fuzz({
  environment: { JUNAN_DATA_DIR: folder.path },
  requests,
  seed,
  clients: 32,
  photos: 140,
  open: () => openDatabase({ dataDir: folder.path }),
});
folder.remove();
console.log(
  `seed ${seed}, ${Math.round((Date.now() - startMs) / 1000)} s: ${JSON.stringify(result)}`,
);
const isGood =
  result.serverErrors + result.crashes + result.storedUnsound + result.leaks === 0 &&
  result.peakMemoryMb < MEMORY_LIMIT_MB;
console.log(isGood ? 'No 5xx, no crash, nothing unsound stored, no text in the log.' : 'FAILED');
process.exit(isGood ? 0 : 1);
