import type { SafetyCorrection } from '#content/schemas/edition.ts';

const numbersOf = (edition: string) => edition.split('.').map(Number);

/** Whether edition `a` came after edition `b`: 1.10 after 1.9. */
export function isLaterEdition(a: string, b: string): boolean {
  const [majorA = 0, minorA = 0] = numbersOf(a);
  const [majorB = 0, minorB = 0] = numbersOf(b);
  return majorA === majorB ? minorA > minorB : majorA > majorB;
}

/**
 * Safety corrections that a phone does not have yet, also of editions that it has skipped.
 *
 * @param running edition of the page on screen
 */
export function missedCorrections(
  all: readonly SafetyCorrection[],
  running: string,
): readonly SafetyCorrection[] {
  return all.filter(({ edition }) => isLaterEdition(edition, running));
}
