import type { PageFigures } from './loads.ts';
import type { Spread } from './statistics.ts';

const seconds = ({ median, least, most }: Spread) =>
  `${(median / 1000).toFixed(2)} (${(least / 1000).toFixed(2)}–${(most / 1000).toFixed(2)})`;
const kilobytes = (bytes: number | undefined) =>
  bytes === undefined ? '' : (bytes / 1024).toFixed(1);

/** Columns padded to the widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function loadsTable(figures: readonly PageFigures[]): string {
  const head = [
    'network',
    'page',
    'by',
    'KB',
    'requests',
    'KB ready',
    'first paint s',
    'largest paint s',
    'ratio',
    'shift',
    'ready s',
    'tap ms',
    'largest is',
  ];
  const rows = figures.flatMap(({ page, profile, variants, ratioToLimit }) =>
    Object.entries(variants).map(([name, one]) => [
      profile,
      page,
      name,
      kilobytes(one.bytes),
      String(one.requests),
      kilobytes(one.readyBytes),
      seconds(one.firstPaintMs),
      seconds(one.largestPaintMs),
      name === 'ours'
        ? `${ratioToLimit.median.toFixed(2)} (${ratioToLimit.least.toFixed(2)}–${ratioToLimit.most.toFixed(2)})`
        : '',
      one.layoutShift.toFixed(3),
      one.readyMs === undefined ? '' : seconds(one.readyMs),
      one.tapMs === undefined ? '' : one.tapMs.median.toFixed(0),
      one.largestIs,
    ]),
  );
  return table([head, ...rows]);
}
