import type { FigureRow } from '#build/figures/table.ts';
import type { Timing } from './engines.ts';
import type { StoreFigures } from './firstStore.ts';
import type { PageFigures, VariantFigures } from './loads.ts';
import type { Memory } from './memory.ts';
import { PROFILES } from './profiles.ts';
import type { Spread } from './statistics.ts';

const seconds = (ms: number) => (ms / 1000).toFixed(2);
const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);

/** Milliseconds with their spread, beside a promise. */
export function millisecondRow(
  what: string,
  { median, least, most }: Spread,
  limitMs: number,
): FigureRow {
  return {
    what,
    measured: `${median.toFixed(0)} ms (${least.toFixed(0)}–${most.toFixed(0)})`,
    promised: `≤ ${limitMs} ms`,
    holds: median <= limitMs,
  };
}

export function timingRow({ what, median, p95, limitMs }: Timing): FigureRow {
  const measured = `${median.toFixed(1)} ms (95 of 100 below ${p95.toFixed(1)})`;
  return limitMs === undefined
    ? { what, measured }
    : { what, measured, promised: `≤ ${limitMs} ms`, holds: median <= limitMs };
}

function sizes(one: VariantFigures): string {
  const ready =
    one.readyBytes === undefined ? '' : `, ${kilobytes(one.readyBytes)} KB with scripts`;
  return `${kilobytes(one.bytes)} KB in ${one.requests} requests${ready}`;
}

const RATIO = 1.1;

/** A page on a network: paint beside the limits, sizes, shift, keys. */
export function loadRows(figures: PageFigures): readonly FigureRow[] {
  const { page, profile, variants, ratios } = figures;
  const name = `${page}, ${PROFILES.find(({ id }) => id === profile)?.name ?? profile}`;
  const ours = variants['ours'];
  if (ours === undefined) return [];
  const rows: FigureRow[] = Object.entries(variants)
    .filter(([variant]) => variant !== 'ours')
    .map(([variant, other]) => {
      const ratio = ratios[variant]?.median ?? NaN;
      return {
        what: `${name}: largest paint to ${variant}`,
        measured: `${seconds(ours.largestPaintMs.median)} s : ${seconds(other.largestPaintMs.median)} s = ${ratio.toFixed(2)}`,
        promised: `≤ ${RATIO.toFixed(2)}`,
        holds: ratio <= RATIO,
      };
    });
  rows.push(
    { what: `${name}: first paint`, measured: `${seconds(ours.firstPaintMs.median)} s` },
    {
      what: `${name}: bytes`,
      measured: `${sizes(ours)}; limit ${sizes(variants['limit'] ?? ours)}`,
    },
    {
      what: `${name}: layout shift`,
      measured: ours.layoutShift.toFixed(3),
      promised: '0',
      holds: ours.layoutShift < 0.0005,
    },
  );
  if (ours.readyMs !== undefined)
    rows.push({
      what: `${name}: every key works after`,
      measured: `${seconds(ours.readyMs.median)} s`,
    });
  if (ours.tapMs !== undefined)
    rows.push(millisecondRow(`${name}: answer to a tap`, ours.tapMs, 100));
  return rows;
}

export function storeRows(
  { storedMs, bytes }: StoreFigures,
  memory: readonly Memory[],
): readonly FigureRow[] {
  return [
    { what: 'stored, network may be cut, after', measured: `${seconds(storedMs)} s` },
    {
      what: 'bytes from the server until then, headers included',
      measured: `${kilobytes(bytes)} KB`,
    },
    ...memory.map(({ target, heapBytes }) => ({
      what: `script memory of the ${target}`,
      measured: `${(heapBytes / 1024 / 1024).toFixed(1)} MB`,
    })),
  ];
}
