/** Middle value and spread of some runs; medians because other work on the machine only ever adds time. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

/** @throws when there is no value */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, most] = [sorted[0], sorted[sorted.length - 1]];
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  if (least === undefined || most === undefined) throw new Error('no runs');
  const median = middle.reduce((sum, value) => sum + value, 0) / middle.length;
  return { median, least, most, runs: sorted.length };
}
