import type { Database } from '../storage/database.ts';
import { startChild, type ReceiverChild } from './child.ts';
import { Client, newSending, type Sending } from './client.ts';

export interface TortureOptions {
  /** settings of the receiver under test */
  readonly environment: Readonly<Record<string, string>>;
  readonly wanted: number;
  readonly clients: number;
  /** uptime before each SIGKILL, drawn evenly between the two */
  readonly uptimeMs: readonly [number, number];
  /** called with each kill, e.g. to crash the database server as well */
  readonly onKill?: (kills: number) => void;
  /** opens the database after the last kill */
  open(): Promise<Database>;
}

export interface TortureResult {
  readonly acknowledged: number;
  readonly kills: number;
  /** sendings that had to be repeated because no answer came */
  readonly repeats: number;
  /** acknowledged, but not in the database with the receipt that was told */
  readonly lost: number;
  /** stored more often than once, or acknowledged with two receipts */
  readonly doubled: number;
  /** answers that are neither 200 nor 201 */
  readonly strange: number;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Loads a receiver and kills it with SIGKILL again and again. Each client sends a report until it is acknowledged,
 * as a phone does, then the next. In the end every acknowledged report must be there, once.
 */
export async function torture(options: TortureOptions): Promise<TortureResult> {
  const acknowledged = new Map<string, string>();
  let child: ReceiverChild | undefined;
  let kills = 0;
  let repeats = 0;
  let strange = 0;
  let doubled = 0;
  const isDone = () => acknowledged.size >= options.wanted;

  async function keepAlive(): Promise<void> {
    const [least, most] = options.uptimeMs;
    while (!isDone()) {
      child = await startChild(options.environment);
      const endMs = Date.now() + least + Math.random() * (most - least);
      while (Date.now() < endMs && !isDone()) await pause(10);
      child.kill('SIGKILL');
      const ended = await child.ended;
      if (ended !== 'SIGKILL')
        throw new Error(`the receiver ended by itself: ${String(ended)} ${child.output()}`);
      child = undefined;
      kills += 1;
      options.onKill?.(kills);
    }
  }

  async function deliver(client: Client, sending: Sending): Promise<void> {
    for (;;) {
      const port = child?.port;
      if (port === undefined) {
        await pause(20);
        if (isDone()) return;
        continue;
      }
      const answer = await client.post(port, sending).catch(() => undefined);
      if (answer === undefined) {
        repeats += 1;
        await pause(5);
        continue;
      }
      if (answer.status !== 200 && answer.status !== 201) {
        strange += 1;
        return;
      }
      const { id, receiptNumber } = JSON.parse(answer.body) as {
        id: string;
        receiptNumber: string;
      };
      const before = acknowledged.get(id);
      if (before !== undefined && before !== receiptNumber) doubled += 1;
      acknowledged.set(id, receiptNumber);
      return;
    }
  }

  async function work(): Promise<void> {
    const client = new Client(1);
    while (!isDone()) {
      const sending = newSending();
      await deliver(client, sending);
      // now and then a second sending of what was acknowledged, as after a lost answer
      if (Math.random() < 0.05 && acknowledged.has(sending.id)) await deliver(client, sending);
    }
    client.close();
  }

  await Promise.all([keepAlive(), ...Array.from({ length: options.clients }, work)]);
  const { lost, twice } = await compare(await options.open(), acknowledged);
  return {
    acknowledged: acknowledged.size,
    kills,
    repeats,
    lost,
    doubled: doubled + twice,
    strange,
  };
}

async function compare(database: Database, acknowledged: ReadonlyMap<string, string>) {
  const rows = await database.all<{ id: string; receipt_number: string }>(
    'SELECT id, receipt_number FROM reports',
  );
  await database.close();
  const stored = new Map<string, string>();
  let twice = 0;
  for (const row of rows) {
    if (stored.has(row.id)) twice += 1;
    stored.set(row.id, row.receipt_number);
  }
  const lost = [...acknowledged].filter(([id, number]) => stored.get(id) !== number).length;
  return { lost, twice };
}
