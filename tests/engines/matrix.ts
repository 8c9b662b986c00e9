import { chromiumPath } from '../support/chromium.ts';
import { ChromiumEngine } from './chromium.ts';
import { FirefoxEngine } from './firefox.ts';
import { JOURNEYS, JOURNEY_IDS } from './journeys.ts';
import type { JourneyId } from './journeys.ts';
import { oldChromium } from './oldChromium.ts';
import { SwitchableSite } from './switchableSite.ts';
import type { Engine } from './tab.ts';
import { WebKitEngine } from './webkit.ts';

/** What became of one journey in one engine. */
export type Cell =
  | { readonly kind: 'pass'; readonly ms: number }
  | { readonly kind: 'fail'; readonly why: string }
  | { readonly kind: 'not possible here'; readonly why: string };

export interface Row {
  /** as asked for: `Firefox (today)` */
  readonly engine: string;
  /** as it calls itself, undefined when it could not be started */
  readonly version: string | undefined;
  readonly cells: Readonly<Record<JourneyId, Cell>>;
}

/** Engines of the promise, each with the way to start it. */
export const ENGINES = {
  'Chromium (today)': () => ChromiumEngine.start(chromiumPath(), 'today'),
  'Firefox ESR': () => FirefoxEngine.start(),
  WebKitGTK: () => WebKitEngine.start(),
  'Chromium 78 (2019)': () => ChromiumEngine.start(oldChromium(), 'old'),
} as const satisfies Record<string, () => Promise<Engine>>;
export type EngineId = keyof typeof ENGINES;

const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));

function cellsOf(cellFor: (id: JourneyId) => Cell): Record<JourneyId, Cell> {
  return Object.fromEntries(JOURNEY_IDS.map((id) => [id, cellFor(id)])) as Record<JourneyId, Cell>;
}

async function walk(engine: Engine, site: SwitchableSite, newer: () => Promise<string>) {
  const tab = await engine.openTab();
  const cells = cellsOf(() => ({ kind: 'fail', why: 'not reached' }));
  for (const id of JOURNEY_IDS) {
    const started = performance.now();
    try {
      await JOURNEYS[id]({ tab, site, newer });
      cells[id] = { kind: 'pass', ms: Math.round(performance.now() - started) };
    } catch (cause) {
      cells[id] = { kind: 'fail', why: messageOf(cause) };
      // A journey that broke off must not take the network away from the next one.
      if (id === 'report') {
        await site.stop();
        await site.start();
      }
    }
  }
  return cells;
}

/**
 * Walks one engine through all journeys on a site of its own.
 *
 * @param folder built site
 * @param newer  makes the folder of a newer version
 */
export async function rowOf(
  id: EngineId,
  folder: string,
  newer: () => Promise<string>,
): Promise<Row> {
  let engine: Engine;
  try {
    engine = await ENGINES[id]();
  } catch (cause) {
    const why = messageOf(cause);
    console.warn(
      `!! ${id.toUpperCase()} COULD NOT BE STARTED: its promise was NOT tested (${why})`,
    );
    return {
      engine: id,
      version: undefined,
      cells: cellsOf(() => ({ kind: 'not possible here', why })),
    };
  }
  const site = await SwitchableSite.open(folder);
  try {
    return { engine: id, version: engine.version, cells: await walk(engine, site, newer) };
  } finally {
    await engine.close();
    await site.close();
  }
}

const wordOf = (cell: Cell) =>
  cell.kind === 'pass' ? `pass ${(cell.ms / 1000).toFixed(1)} s` : cell.kind;

/** The table as a person reads it, with the reason of everything that did not pass below it. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [
    ['engine', ...JOURNEY_IDS],
    ...rows.map((row) => [
      row.version ?? row.engine,
      ...JOURNEY_IDS.map((id) => wordOf(row.cells[id])),
    ]),
  ];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const table = lines.map((line) =>
    line
      .map((word, at) => word.padEnd(widths?.[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const reasons = rows.flatMap((row) =>
    JOURNEY_IDS.flatMap((id) => {
      const cell = row.cells[id];
      return cell.kind === 'pass' ? [] : [`${row.engine}, ${id}: ${cell.kind}, ${cell.why}`];
    }),
  );
  return [...table, ...(reasons.length > 0 ? ['', ...reasons] : [])].join('\n');
}
