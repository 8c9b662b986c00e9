import type { Browser } from 'playwright-core';
import type { Load } from './measure.ts';
import { measureLoad } from './measure.ts';
import type { BenchPage, Profile } from './profiles.ts';
import { slowLink } from './slowLink.ts';
import { spreadOf } from './statistics.ts';
import type { Spread } from './statistics.ts';

/** One way to show a page: ours, the limit, another generator. */
export interface Variant {
  readonly name: string;
  /** port of the server */
  readonly port: number;
  readonly isOurs: boolean;
  /** stands before the path */
  readonly prefix?: string;
}

export interface VariantFigures {
  readonly bytes: number;
  readonly requests: number;
  readonly readyBytes?: number;
  readonly firstPaintMs: Spread;
  readonly largestPaintMs: Spread;
  readonly largestIs: string;
  readonly layoutShift: number;
  readonly readyMs?: Spread;
  readonly tapMs?: Spread;
}

export interface PageFigures {
  readonly page: string;
  readonly profile: Profile['id'];
  readonly variants: Readonly<Record<string, VariantFigures>>;
  /** by other variant: largest paint of ours to its, of the pairs of runs that stood side by side */
  readonly ratios: Readonly<Record<string, Spread>>;
}

const numbers = (values: readonly (number | undefined)[]) =>
  values.filter((value): value is number => value !== undefined);

function summary(loads: readonly Load[]): VariantFigures {
  const of = (pick: (load: Load) => number | undefined) => numbers(loads.map(pick));
  const ready = of((load) => load.readyMs);
  const taps = of((load) => load.tapMs);
  const readyBytes = of((load) => load.readyBytes);
  return {
    bytes: spreadOf(of((load) => load.bytes)).median,
    requests: spreadOf(of((load) => load.requests)).median,
    firstPaintMs: spreadOf(of((load) => load.firstPaintMs)),
    largestPaintMs: spreadOf(of((load) => load.largestPaintMs)),
    largestIs: loads[0]?.largestIs ?? '',
    layoutShift: Math.max(...of((load) => load.layoutShift)),
    ...(readyBytes.length > 0 && { readyBytes: spreadOf(readyBytes).median }),
    ...(ready.length > 0 && { readyMs: spreadOf(ready) }),
    ...(taps.length > 0 && { tapMs: spreadOf(taps) }),
  };
}

/** Loads a page several times in each variant, one variant after the other, so that a busy machine slows all of them alike. */
export async function measurePage(
  browser: Browser,
  page: BenchPage,
  profile: Profile,
  { variants, runs }: { readonly variants: readonly Variant[]; readonly runs: number },
): Promise<PageFigures> {
  const loads = new Map<string, Load[]>(variants.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    // The order turns round, so that none always comes first.
    const order = run % 2 === 0 ? variants : [...variants].reverse();
    for (const { name, port, isOurs, prefix = '' } of order) {
      const link = await slowLink(port, profile);
      const url = `https://localhost:${link.port}${prefix}${page.path}`;
      loads
        .get(name)
        ?.push(await measureLoad(browser, profile, url, isOurs ? page.tap : undefined));
      link.close();
    }
  }
  const ours = loads.get('ours') ?? [];
  const others = [...loads].filter(([name]) => name !== 'ours');
  const ratioTo = (list: readonly Load[]) =>
    spreadOf(ours.map((load, run) => load.largestPaintMs / (list[run]?.largestPaintMs ?? NaN)));
  return {
    page: page.id,
    profile: profile.id,
    variants: Object.fromEntries([...loads].map(([name, list]) => [name, summary(list)])),
    ratios: Object.fromEntries(others.map(([name, list]) => [name, ratioTo(list)])),
  };
}
