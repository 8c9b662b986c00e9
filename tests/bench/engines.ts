import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { parse } from 'csv-parse/sync';
import { build } from 'vite';
import { filesBelow } from '#build/packs/files.ts';
import { staticSite } from '#build/serve/staticSite.ts';
import { PHONE } from '../support/chromium.ts';
import { PROFILES } from './profiles.ts';
import { serve } from './servers.ts';
import { spreadOf } from './statistics.ts';
import type { Spread } from './statistics.ts';

export interface Timing extends Spread {
  readonly what: string;
  /** nineteen of twenty stay below */
  readonly p95: number;
  readonly limitMs?: number;
}

const OUT = '.cache/bench';
const p95 = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;

async function bundle(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: OUT,
      emptyOutDir: true,
      lib: {
        entry: 'tests/bench/inPage.ts',
        formats: ['iife'],
        name: 'b',
        fileName: () => 'inPage.js',
      },
    },
  });
  return readFileSync(join(OUT, 'inPage.js'), 'utf8');
}

function chunk(dist: string, name: RegExp): string {
  const found = filesBelow(dist).find((file) => name.test(file));
  if (found === undefined) throw new Error(`${dist} holds no ${name.source}`);
  return `/${found}`;
}

function timing(what: string, values: readonly number[], limitMs?: number): Timing {
  return { what, ...spreadOf(values), p95: p95(values), ...(limitMs !== undefined && { limitMs }) };
}

interface InPage {
  timeSearch(
    data: unknown,
    queries: readonly string[],
  ): { indexMs: number; keystrokesMs: number[] };
  timeChecker(
    data: unknown,
    count: number,
    sessions: number,
  ): { modelMs: number; answersMs: number[] };
}

/** Time of the pure engines inside a page whose processor is six times slower. */
export async function measureEngines(browser: Browser, dist: string): Promise<readonly Timing[]> {
  const script = await bundle();
  const site = staticSite({ folder: dist, base: '/' });
  const server = await serve((request, response) => {
    if (request.url !== '/bench.html') return site(request, response);
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>bench</title>');
  });
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    await page.goto(`https://localhost:${server.port}/bench.html`);
    await page.addScriptTag({ content: script });
    const session = await context.newCDPSession(page);
    const rate = PROFILES[0]?.cpuSlowdown ?? 6;
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const rows = parse(readFileSync('content/search/queries.csv', 'utf8'), {
      columns: true,
    }) as readonly { readonly query: string }[];
    const search = await page.evaluate(
      async ({ url, queries }) => {
        const { default: data } = (await import(url)) as { default: unknown };
        return (globalThis as unknown as { bench: InPage }).bench.timeSearch(data, queries);
      },
      {
        url: chunk(dist, /content\/zh-CN\/search-[\w-]+\.js$/),
        queries: rows.map(({ query }) => query),
      },
    );
    const timings = [
      timing('search: one keystroke', search.keystrokesMs, 5),
      timing('search: making the index, once', [search.indexMs]),
    ];
    const url = chunk(dist, /content\/zh-CN\/checker-(?!safety)[\w-]+\.js$/);
    for (const count of [0, 100, 1000, 10_000]) {
      const result = await page.evaluate(
        async ({ from, taxa, sessions }) => {
          const { default: content } = (await import(from)) as {
            default: { data: { taxa: unknown[] } };
          };
          const { bench } = globalThis as unknown as { bench: InPage };
          const wanted = taxa === 0 ? content.data.taxa.length : taxa;
          return { wanted, ...bench.timeChecker(content.data, wanted, sessions) };
        },
        { from: url, taxa: count, sessions: count >= 10_000 ? 3 : 10 },
      );
      const limit = count === 10_000 ? 50 : 4;
      timings.push(
        timing(
          `checker: one answer, ${result.wanted} taxa`,
          result.answersMs,
          count === 1000 ? undefined : limit,
        ),
        timing(`checker: making the model, ${result.wanted} taxa`, [result.modelMs]),
      );
    }
    return timings;
  } finally {
    await context.close();
    server.close();
  }
}
