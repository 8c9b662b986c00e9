import type { Browser } from 'playwright-core';
import { staticSite } from '#build/serve/staticSite.ts';
import type { FigureRow } from '#build/figures/table.ts';
import { measureEngines } from './engines.ts';
import { measureFirstStore } from './firstStore.ts';
import { serveLimit } from './limitSite.ts';
import type { PageFigures } from './loads.ts';
import { measurePage } from './loads.ts';
import { measureMemory } from './memory.ts';
import { measureOffline } from './offlineVisits.ts';
import { PAGES, PROFILES } from './profiles.ts';
import { loadRows, millisecondRow, storeRows, timingRow } from './rows.ts';
import { serve } from './servers.ts';

export interface BenchOptions {
  readonly dist: string;
  readonly runs: number;
  readonly page: string | undefined;
  readonly profile: string | undefined;
}

/** What one part found: lines for people, and everything that was measured. */
export interface PartResult {
  readonly how: string;
  readonly rows: readonly FigureRow[];
  readonly detail: unknown;
}

type Part = (browser: Browser, options: BenchOptions) => Promise<PartResult>;

const loads: Part = async (browser, { dist, runs, page: onePage, profile: oneProfile }) => {
  const ours = await serve(staticSite({ folder: dist, base: '/' }));
  const limit = await serveLimit(
    dist,
    PAGES.map(({ path }) => path),
  );
  const variants = [
    { name: 'ours', port: ours.port, isOurs: true },
    { name: 'limit', port: limit.port, isOurs: false },
    { name: 'limit, styles in a file', port: limit.port, isOurs: false, prefix: '/external' },
  ];
  const figures: PageFigures[] = [];
  try {
    for (const profile of PROFILES.filter(({ id }) => (oneProfile ?? id) === id))
      for (const page of PAGES.filter(({ id }) => (onePage ?? id) === id))
        figures.push(await measurePage(browser, page, profile, { variants, runs }));
  } finally {
    ours.close();
    limit.close();
  }
  return {
    how: `First visit with nothing stored, over HTTP/2 and TLS, median of ${runs} runs that alternate with a hand-written page of the same text and pictures`,
    rows: figures.flatMap(loadRows),
    detail: figures,
  };
};

const stored: Part = async (browser, { dist }) => {
  const figures = await measureFirstStore(browser, dist);
  const memory = await measureMemory(dist);
  return {
    how: 'First visit until the network may be cut, 400 kbit/s, 400 ms, CPU 6×',
    rows: storeRows(figures, memory),
    detail: { figures, memory },
  };
};

const offline: Part = async (_, { dist, runs }) => {
  const figures = await measureOffline(dist, runs);
  return {
    how: `Browser started anew, server gone, CPU 6×, median of ${runs} starts`,
    rows: [
      ...Object.entries(figures.coldVisits).map(([page, spread]) =>
        millisecondRow(`largest paint: ${page}`, spread, 1000),
      ),
      millisecondRow('checker: first question after the tap', figures.firstQuestionMs, 100),
      millisecondRow('checker: next question after the tap', figures.nextQuestionMs, 100),
      millisecondRow('next slide after the tap', figures.slideChangeMs, 100),
      millisecondRow('map drawn, from opening the address', figures.mapFirstDrawMs, 1500),
    ],
    detail: figures,
  };
};

const engines: Part = async (browser, { dist }) => {
  const timings = await measureEngines(browser, dist);
  return {
    how: 'Search and checker inside a page, CPU 6×',
    rows: timings.map(timingRow),
    detail: timings,
  };
};

export const PARTS: Readonly<Record<string, Part>> = { engines, stored, offline, loads };
