/** One line of a list of queries. */
export interface QueryLine {
  readonly query: string;
  /** ids of which one is wanted */
  readonly expected: readonly string[];
}

export interface QueryResult extends QueryLine {
  /** place of the first expected id, from 1; undefined = not found */
  readonly rank: number | undefined;
  readonly found: readonly string[];
}

export interface Evaluation {
  readonly results: readonly QueryResult[];
  readonly queries: number;
  /** share of queries whose expected id stands among the first three */
  readonly recallAt3: number;
  readonly recallAt1: number;
}

/** Asks every query and tells the place of the first expected id. */
export function evaluate(
  lines: readonly QueryLine[],
  find: (query: string) => readonly string[],
): Evaluation {
  const results = lines.map((line): QueryResult => {
    const found = find(line.query);
    const at = found.findIndex((id) => line.expected.includes(id));
    return { ...line, rank: at === -1 ? undefined : at + 1, found: found.slice(0, 5) };
  });
  const share = (limit: number) =>
    lines.length === 0
      ? 0
      : results.filter(({ rank }) => rank !== undefined && rank <= limit).length / lines.length;
  return { results, queries: lines.length, recallAt1: share(1), recallAt3: share(3) };
}
