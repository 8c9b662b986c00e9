/** Right answers of a class: how many of how many. Class sums only, never one pupil's. */
export interface ClassSum {
  readonly right: number;
  readonly asked: number;
}

/** Shares between 0 and 1; `change` = after − before. */
export interface Change {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** 95 % interval of the change */
  readonly low: number;
  readonly high: number;
}

/** 97.5 % point of the normal distribution. */
const Z = 1.959963984540054;

/**
 * 95 % score interval of a share (E. B. Wilson, Journal of the American Statistical Association 22:209–212, 1927).
 * `asked` must be above 0.
 */
export function shareInterval({ right, asked }: ClassSum): { low: number; high: number } {
  const share = right / asked;
  const middle = share + (Z * Z) / (2 * asked);
  const spread = Z * Math.sqrt((share * (1 - share)) / asked + (Z * Z) / (4 * asked * asked));
  const scale = 1 + (Z * Z) / asked;
  return {
    low: Math.max(0, (middle - spread) / scale),
    high: Math.min(1, (middle + spread) / scale),
  };
}

/**
 * Change of the share of right answers with its 95 % interval: the difference of two independent shares by Newcombe's
 * method 10 (R. G. Newcombe, Statistics in Medicine 17:873–890, 1998). Class sums do not say who answered what, so the two
 * rounds and the answers of one pupil are treated as independent; the page says so.
 *
 * @returns undefined while one of the rounds is empty or counts more right answers than questions asked
 */
export function changeOf(before: ClassSum, after: ClassSum): Change | undefined {
  for (const { right, asked } of [before, after])
    if (!(asked > 0 && right >= 0 && right <= asked)) return undefined;
  const p1 = after.right / after.asked;
  const p2 = before.right / before.asked;
  const one = shareInterval(after);
  const two = shareInterval(before);
  const down = Math.hypot(p1 - one.low, two.high - p2);
  const up = Math.hypot(one.high - p1, p2 - two.low);
  return { before: p2, after: p1, change: p1 - p2, low: p1 - p2 - down, high: p1 - p2 + up };
}

/** Adds the counts of all questions; a question that was not counted adds nothing. */
export function classSum(counts: readonly (number | undefined)[], pupils: number): ClassSum {
  const known = counts.filter((count): count is number => count !== undefined);
  return { right: known.reduce((sum, count) => sum + count, 0), asked: known.length * pupils };
}
