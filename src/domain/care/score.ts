import type { Answer } from './case.ts';

export interface ScoreResult {
  readonly points: number;
  /** Highest sum still possible if every open item were "yes". */
  readonly possible: number;
  /** The cut-off is reached, or could be: an unknown item counts as yes, so a score can only raise. */
  readonly reached: boolean;
}

/**
 * Sums a signed score. An item that is unknown or not yet asked counts towards `possible`, and `reached` uses that sum:
 * a score never lowers anything.
 */
export function sumScore(
  items: readonly { readonly letter: string; readonly weight: number }[],
  cutOff: number,
  answers: Readonly<Record<string, Answer | undefined>>,
): ScoreResult {
  const sum = (counts: (answer: Answer | undefined) => boolean) =>
    items.reduce((total, item) => total + (counts(answers[item.letter]) ? item.weight : 0), 0);
  const points = sum((answer) => answer === 'yes');
  const possible = sum((answer) => answer !== 'no');
  return { points, possible, reached: possible >= cutOff };
}
