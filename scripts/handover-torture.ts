// Sends random handover cards through photographed QR codes and two independent readers.
// usage: npm run -s handover:torture -- [cards] [seed] [--json]
import { jsqrDecoder, zxingDecoder } from '../src/build/handover/decoders.ts';
import { torture } from '../src/build/handover/torture.ts';

const args = process.argv.slice(2);
const [cards = 1000, seed = 20260719] = args.filter((arg) => !arg.startsWith('--')).map(Number);
if (!Number.isInteger(cards) || cards < 1 || !Number.isInteger(seed)) {
  console.error('usage: npm run -s handover:torture -- [cards] [seed] [--json]');
  process.exit(2);
}
const counts = await torture(cards, seed, [jsqrDecoder, zxingDecoder()]);
if (args.includes('--json')) console.log(JSON.stringify({ seed, counts }, null, 2));
else {
  for (const { decoder, codes, equal, refused, silentlyWrong } of counts) {
    const share = ((equal / cards) * 100).toFixed(1);
    console.log(
      `${decoder}: ${cards} cards in ${codes} codes – equal ${equal} (${share} %), refused ${refused}, silently wrong ${silentlyWrong}`,
    );
  }
}
process.exit(counts.some((count) => count.silentlyWrong > 0) ? 1 : 0);
