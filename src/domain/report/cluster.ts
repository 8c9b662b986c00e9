/** What the cluster rule looks at. Times are milliseconds since 1970. */
export interface ClusterCase {
  readonly id: string;
  readonly townshipCode: string | undefined;
  /** when the meal was, or when the report arrived if that is unknown */
  readonly happenedMs: number;
  readonly illCount: number | undefined;
}

/** content/rules/cluster.yaml */
export interface ClusterRule {
  readonly townshipWindowHours: number;
  readonly townshipMinCases: number;
  readonly mealMinIll: number;
}

/** Cases that belong together, to be looked at at once. */
export type Cluster =
  | {
      readonly kind: 'township';
      readonly townshipCode: string;
      readonly caseIds: readonly string[];
      readonly illCount: number;
      readonly firstMs: number;
      readonly lastMs: number;
    }
  | {
      readonly kind: 'meal';
      readonly townshipCode: string | undefined;
      readonly caseIds: readonly [string];
      readonly illCount: number;
      readonly firstMs: number;
      readonly lastMs: number;
    };

function byTownship(cases: readonly ClusterCase[]): Map<string, ClusterCase[]> {
  const groups = new Map<string, ClusterCase[]>();
  for (const one of cases) {
    if (one.townshipCode === undefined) continue;
    const group = groups.get(one.townshipCode) ?? [];
    group.push(one);
    groups.set(one.townshipCode, group);
  }
  return groups;
}

/**
 * Chains of cases in which some window of the rule's length holds enough cases.
 * Windows that share a case are one cluster, so that a growing outbreak stays one alarm.
 */
function chains(sorted: readonly ClusterCase[], rule: ClusterRule): ClusterCase[][] {
  const windowMs = rule.townshipWindowHours * 3_600_000;
  const found: ClusterCase[][] = [];
  let start = 0;
  let lastTaken = -1;
  sorted.forEach((one, end) => {
    while (one.happenedMs - (sorted[start]?.happenedMs ?? 0) > windowMs) start += 1;
    if (end - start + 1 < rule.townshipMinCases) return;
    const current = found[found.length - 1];
    if (current !== undefined && start <= lastTaken) {
      current.push(...sorted.slice(lastTaken + 1, end + 1));
    } else {
      found.push(sorted.slice(start, end + 1));
    }
    lastTaken = end;
  });
  return found;
}

function townshipCluster(townshipCode: string, chain: readonly ClusterCase[]): Cluster {
  return {
    kind: 'township',
    townshipCode,
    caseIds: chain.map(({ id }) => id),
    illCount: chain.reduce((sum, { illCount }) => sum + (illCount ?? 0), 0),
    firstMs: Math.min(...chain.map(({ happenedMs }) => happenedMs)),
    lastMs: Math.max(...chain.map(({ happenedMs }) => happenedMs)),
  };
}

/**
 * Clusters among open cases: enough of them in one township within the window, or one meal with enough ill.
 * The order of the input does not matter; a case without a township can only be a meal cluster.
 *
 * @see content/rules/cluster.yaml for the limits and their sources
 */
export function findClusters(cases: readonly ClusterCase[], rule: ClusterRule): readonly Cluster[] {
  const clusters: Cluster[] = [];
  for (const [townshipCode, group] of byTownship(cases)) {
    const sorted = [...group].sort((a, b) => a.happenedMs - b.happenedMs || (a.id < b.id ? -1 : 1));
    for (const chain of chains(sorted, rule)) clusters.push(townshipCluster(townshipCode, chain));
  }
  for (const one of cases) {
    if (one.illCount === undefined || one.illCount < rule.mealMinIll) continue;
    clusters.push({
      kind: 'meal',
      townshipCode: one.townshipCode,
      caseIds: [one.id],
      illCount: one.illCount,
      firstMs: one.happenedMs,
      lastMs: one.happenedMs,
    });
  }
  return clusters;
}
