/** What the person saw of one character: states (any of them may be the right one), or a size between two numbers. */
export type Seen =
  | { readonly kind: 'states'; readonly states: readonly string[] }
  | { readonly kind: 'range'; readonly from: number; readonly to: number };

/** Things people do or believe. They show nothing about the poison and never lower anything. */
export const FOLK_TESTS = [
  'garlic',
  'silver',
  'rice',
  'milk',
  'insects',
  'plain-colour',
  'always-eaten',
  'elders-said',
  'bought',
  'given',
  'peeled',
  'dried',
  'cooked-long',
] as const;
export type FolkTest = (typeof FOLK_TESTS)[number];

/** Everything the checker knows about one mushroom. A character that is missing was not seen. */
export interface Observation {
  readonly seen: Readonly<Record<string, Seen>>;
  readonly folkTests: readonly FolkTest[];
  /** ids of shared folk names, as in content/mushrooms/checker.yaml */
  readonly names: readonly string[];
}

/** Nothing seen, nothing believed. */
export const NOTHING_SEEN: Observation = { seen: {}, folkTests: [], names: [] };

/** One or several states of one character. */
export function states(...ids: readonly string[]): Seen {
  return { kind: 'states', states: ids };
}

/** A measured size; one number when both ends are equal. */
export function size(from: number, to: number = from): Seen {
  return { kind: 'range', from, to };
}

/** The observation with one answer more, or changed. `undefined` = "don't know". */
export function withAnswer(
  observation: Observation,
  character: string,
  seen: Seen | undefined,
): Observation {
  const { [character]: _before, ...others } = observation.seen;
  return { ...observation, seen: seen === undefined ? others : { ...others, [character]: seen } };
}
