import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pick, seeded } from '#domain/checker/trial/random.ts';
import type { Random } from '#domain/checker/trial/random.ts';
import { openDatabase } from '#receiver/storage/open.ts';
import { startChild } from '#receiver/testing/child.ts';
import type { ReceiverChild } from '#receiver/testing/child.ts';
import { BREAKAGES } from './breakage.ts';
import type { Breakage } from './breakage.ts';
import { FAULTS, Line } from './line.ts';
import type { Fault } from './line.ts';
import { Person } from './person.ts';
import type { Told } from './person.ts';
import { Phone } from './phone.ts';

export type Interruption =
  Fault | 'browser-killed' | 'tab-closed' | 'clock-jumped' | 'two-windows' | 'receiver-killed';

export interface TortureOptions {
  readonly interruptions: number;
  readonly seed: number;
  readonly phones: number;
  /** folder of the built site */
  readonly folder: string;
  /** interruptions end after this time, also when there were fewer than wanted */
  readonly mostMinutes: number;
  readonly broken?: Breakage;
  /** called with each interruption, to follow a long run */
  readonly onInterruption?: (kind: Interruption, total: number) => void;
}

export interface TortureResult {
  readonly seed: number;
  readonly interruptions: Readonly<Partial<Record<Interruption, number>>>;
  readonly total: number;
  /** reports of which the phone said that it keeps them */
  readonly finished: number;
  readonly received: number;
  /** finished and not at the receiver, although the line is good again */
  readonly lost: readonly string[];
  /** at the receiver more than once */
  readonly doubled: readonly string[];
  /** at the receiver with other answers or without the photo that the person gave */
  readonly changed: readonly string[];
  /** answers that were called kept and were gone after an interruption */
  readonly lostDrafts: readonly string[];
  /** still not delivered three minutes after the end */
  readonly waiting: number;
  readonly troubles: Readonly<Record<string, number>>;
  readonly seconds: number;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const HOUR_MS = 3_600_000;
const JUMPS_MS = [0, -HOUR_MS, HOUR_MS, -400 * 24 * HOUR_MS, 300 * 24 * HOUR_MS, 61_000, -61_000];

/** The receiver as a process of its own, that is killed and comes back with the same data. */
class Service {
  private readonly folder = mkdtempSync(join(tmpdir(), 'junan-torture-'));
  private child: ReceiverChild | undefined;

  async start(): Promise<void> {
    this.child = await startChild({ JUNAN_DATA_DIR: this.folder });
  }
  get port(): number | undefined {
    return this.child?.port;
  }
  async kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const { child } = this;
    this.child = undefined;
    child?.kill(signal);
    await child?.ended;
  }
  async stored(): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const database = await openDatabase({ dataDir: this.folder });
    const rows = await database.all<{ body: string; photos: number }>(
      'SELECT body, (SELECT count(*) FROM photos WHERE report_id = reports.id) AS photos FROM reports',
    );
    await database.close();
    return rows.map(({ body, photos }) => ({
      ...(JSON.parse(body) as Record<string, unknown>),
      photosStored: Number(photos),
    }));
  }
  scrap(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

interface Scene {
  readonly phone: Phone;
  readonly line: Line;
  readonly person: Person;
  readonly random: Random;
}

/** Interrupts scripted users at random and counts at the end what the receiver has. */
export async function torture(options: TortureOptions): Promise<TortureResult> {
  const startMs = performance.now();
  const counts: Partial<Record<Interruption, number>> = {};
  const total = () => Object.values(counts).reduce((sum, count) => sum + count, 0);
  const isLate = () => performance.now() - startMs > options.mostMinutes * 60_000;
  const isOver = () => total() >= options.interruptions || isLate();
  const count = (kind: Interruption) => {
    if (isOver()) return;
    counts[kind] = (counts[kind] ?? 0) + 1;
    options.onInterruption?.(kind, total());
  };
  const service = new Service();
  await service.start();
  const prelude = options.broken === undefined ? undefined : BREAKAGES[options.broken];
  const scenes: Scene[] = [];
  for (let at = 0; at < options.phones; at += 1) {
    const random = seeded(options.seed * 1000 + at);
    const line = await Line.open(options.folder, () => service.port, random);
    const phone = new Phone(prelude);
    await phone.start();
    await install(phone, line);
    const person = new Person(`p${at}`, phone, () => line.url, random);
    scenes.push({ phone, line, person, random });
  }
  await Promise.all([
    killReceiver(service, seeded(options.seed + 7), isOver, count),
    ...scenes.flatMap((scene) => [
      scene.person.live(isOver),
      troubleLine(scene, isOver, count),
      troublePhone(scene, isOver, count),
    ]),
  ]);
  const waiting = (await Promise.all(scenes.map(settle))).reduce((sum, left) => sum + left, 0);
  for (const { phone, line } of scenes) {
    await phone.scrap();
    line.close();
  }
  await service.kill('SIGTERM');
  const stored = await service.stored();
  service.scrap();
  const finished = scenes.flatMap(({ person }) => person.finished);
  return {
    seed: options.seed,
    interruptions: counts,
    total: total(),
    finished: finished.length,
    received: stored.length,
    ...compare(finished, stored),
    lostDrafts: scenes.flatMap(({ person }) => person.lostDrafts),
    waiting,
    troubles: Object.fromEntries(scenes.flatMap(({ person }) => [...person.troubles])),
    seconds: Math.round((performance.now() - startMs) / 1000),
  };
}

function compare(finished: readonly Told[], stored: readonly Readonly<Record<string, unknown>>[]) {
  const byMarker = new Map<string, Readonly<Record<string, unknown>>[]>();
  for (const body of stored) {
    const marker = String(body['freeText']);
    byMarker.set(marker, [...(byMarker.get(marker) ?? []), body]);
  }
  const isAlike = (told: Told, body: Readonly<Record<string, unknown>>) =>
    body['hazard'] === told.hazard &&
    body['ateCount'] === told.ateCount &&
    body['illCount'] === told.illCount &&
    JSON.stringify(body['symptoms']) === JSON.stringify([told.symptom]) &&
    body['photosStored'] === (told.hasPhoto ? 1 : 0);
  return {
    lost: finished.filter(({ marker }) => !byMarker.has(marker)).map(({ marker }) => marker),
    doubled: [...byMarker].filter(([, bodies]) => bodies.length > 1).map(([marker]) => marker),
    changed: finished
      .filter((told) => (byMarker.get(told.marker) ?? []).some((body) => !isAlike(told, body)))
      .map(({ marker }) => marker),
  };
}

/** The first visit, on a good line: after it the app works without one. */
async function install(phone: Phone, line: Line): Promise<void> {
  const page = await phone.newPage();
  await page.goto(`${line.url}report/`);
  const isStored = `navigator.serviceWorker.getRegistration().then((worker) => worker?.active?.state === 'activated' && document.documentElement.dataset.stored !== undefined)`;
  for (let tries = 0; tries < 600; tries += 1) {
    if (await page.evaluate(isStored)) return page.close();
    await pause(200);
  }
  throw new Error('the app was not stored on the phone within two minutes');
}

type Count = (kind: Interruption) => void;

/** One fault of the line after the other; a fault counts when a request has met it. */
async function troubleLine({ line, random }: Scene, isOver: () => boolean, count: Count) {
  while (!isOver()) {
    await pause(100 + random() * 1200);
    const fault = pick(random, FAULTS);
    line.set(fault);
    for (let waited = 0; waited < 15_000 && line.hits === 0 && !isOver(); waited += 50)
      await pause(50);
    if (line.hits > 0) count(fault);
    await pause(random() * 2500);
    line.set('good');
  }
}

async function troublePhone(scene: Scene, isOver: () => boolean, count: Count) {
  const { phone, person, random } = scene;
  while (!isOver()) {
    await pause(400 + random() * 4500);
    const kind = pick(random, [
      'browser-killed',
      'browser-killed',
      'tab-closed',
      'clock-jumped',
      'two-windows',
    ] as const);
    if (!phone.isOn || isOver()) continue;
    try {
      if (kind === 'browser-killed') await phone.kill();
      else if (kind === 'tab-closed') for (const page of phone.pages()) await page.close();
      else if (kind === 'clock-jumped') await phone.setClock(pick(random, JUMPS_MS));
      else {
        person.wantsTwoWindows = true;
        for (let waited = 0; waited < 20_000 && person.wantsTwoWindows && !isOver(); waited += 50)
          await pause(50);
        if (person.wantsTwoWindows) continue;
      }
      count(kind);
    } catch (cause) {
      // The browser went away meanwhile: the interruption did not happen and is not counted.
      console.warn(kind, cause instanceof Error ? cause.message.split('\n')[0] : cause);
    }
  }
}

async function killReceiver(service: Service, random: Random, isOver: () => boolean, count: Count) {
  while (!isOver()) {
    await pause(2500 + random() * 5000);
    await service.kill('SIGKILL');
    count('receiver-killed');
    await pause(random() * 1500);
    await service.start();
  }
}

/** All is well again: the person looks at the list and presses "send now". @returns how many still wait after two minutes */
async function settle({ phone, line }: Scene): Promise<number> {
  line.set('good');
  await phone.kill();
  phone.offsetMs = 0;
  await phone.start();
  const page = await phone.newPage();
  await page.goto(`${line.url}report/sent/`);
  const endMs = performance.now() + 120_000;
  let waiting: readonly string[] = ['not read'];
  while (waiting.length > 0 && performance.now() < endMs) {
    const { reports } = await phone.holdings(page);
    waiting = reports
      .filter(({ state, photosMissing }) => state !== 'delivered' || photosMissing > 0)
      .map(({ state, photosMissing }) => `${state} (${photosMissing} photos)`);
    const key = page.getByRole('button', { name: '现在送' });
    if (waiting.length > 0) await key.click({ timeout: 2000 }).catch(() => undefined);
    await pause(500);
  }
  if (waiting.length > 0) console.warn(`still waiting: ${waiting.join(', ')}`);
  return waiting.length;
}
