import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Phone } from './phone.ts';
import { scenariosOf } from './scenarios.ts';
import type { Run, Versions } from './scenarios.ts';
import { stampVersion } from './stampVersion.ts';
import { VersionServer } from './versionServer.ts';

export interface TortureOptions {
  readonly dist: string;
  /** every place and every kind of fault, or a sample */
  readonly isLong: boolean;
  /** a worker that takes over before everything is stored: the torture must find it */
  readonly isSabotaged?: boolean;
  /** only scenarios whose name contains this */
  readonly only?: string;
  readonly onScenario?: (name: string, ms: number, broken: number) => void;
}

export interface TortureReport {
  /** attempts with a fault in them */
  readonly runs: number;
  /** requests that ran into a broken network */
  readonly faults: number;
  readonly broken: readonly string[];
}

/** Forgives every failed installation and takes over at once: the mistake that the whole scheme is there to prevent. */
const SABOTAGE = `(() => {
  const wait = ExtendableEvent.prototype.waitUntil;
  ExtendableEvent.prototype.waitUntil = function (work) { return wait.call(this, Promise.resolve(work).catch(() => {})); };
  self.addEventListener('install', () => self.skipWaiting());
})();`;

function sabotaged(folder: string): string {
  const bad = `${folder}-sabotaged`;
  if (existsSync(bad)) return bad;
  cpSync(folder, bad, { recursive: true });
  const worker = join(bad, 'sw.js');
  writeFileSync(worker, SABOTAGE + readFileSync(join(folder, 'sw.js'), 'utf8'));
  return bad;
}

async function versionsOf({ dist, isSabotaged = false }: TortureOptions): Promise<Versions> {
  const [older, newer, newest] = [
    await stampVersion(dist, 'older'),
    await stampVersion(dist, 'newer', 'files'),
    await stampVersion(dist, 'newest'),
  ];
  return isSabotaged
    ? { older, newer: sabotaged(newer), newest: sabotaged(newest) }
    : { older, newer, newest };
}

/** Tortures the update of the site in a real Chromium. A scenario that throws counts as a broken version. */
export async function tortureUpdates(options: TortureOptions): Promise<TortureReport> {
  const versions = await versionsOf(options);
  const server = new VersionServer();
  await server.start(versions.older);
  let runs = 0;
  const broken: string[] = [];
  for (const [name, scenario] of scenariosOf(options.isLong)) {
    if (!name.includes(options.only ?? '')) continue;
    const started = performance.now();
    const before = broken.length;
    const run: Run = {
      server,
      versions,
      step: options.isLong ? 1 : 40,
      note: () => {
        runs += 1;
      },
      broken: (what) => broken.push(`${name}: ${what}`),
    };
    await scenario(run).catch((cause: unknown) => broken.push(`${name}: ${String(cause)}`));
    options.onScenario?.(name, performance.now() - started, broken.length - before);
  }
  await Phone.closeAll();
  await server.close();
  return { runs, faults: server.faults, broken };
}
