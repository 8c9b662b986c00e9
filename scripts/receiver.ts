// Starts the receiver alone. Settings come from the environment; see docs/receiver.md.
import { readSettings } from '../src/receiver/settings.ts';
import { startReceiver } from '../src/receiver/start.ts';

const settings = readSettings(process.env);
if (!settings.ok) {
  console.error(
    `The receiver does not start. Settings to mend:\n- ${settings.problem.join('\n- ')}`,
  );
  process.exit(2);
}
const receiver = await startReceiver(settings.value).catch((problem: unknown) => {
  console.error(
    `The receiver does not start: ${problem instanceof Error ? problem.message : 'unknown'}`,
  );
  process.exit(1);
});
console.log(`Receiver on http://${settings.value.host}:${receiver.port} – inbox at /inbox/`);

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) process.exit(1);
    stopping = true;
    void receiver.close().then(() => process.exit(0));
  });
}
