import { findClusters, type Cluster, type ClusterCase } from '#domain/report/cluster.ts';
import type { Facts } from '../facts.ts';
import { addDelivery, clusterCases, raiseAlarm, type NewAlarm } from '../storage/alarms.ts';
import { appendAudit } from '../storage/audit.ts';
import type { Database } from '../storage/database.ts';
import type { LiveFeed } from './live.ts';

const HOUR_MS = 3_600_000;
/** Cases before this many windows cannot join a new cluster. */
const WINDOWS_BACK = 4;
/** Pause between two looks: at least this, and so many times what a look took. */
const LEAST_REST_MS = 300;
const REST_FACTOR = 20;

function alarmOf(
  cluster: Cluster,
  cases: ReadonlyMap<string, ClusterCase & { countyCode: string }>,
): NewAlarm {
  const first = cluster.caseIds[0] ?? '';
  return {
    kind: cluster.kind,
    // by the earliest case, so that a growing cluster stays one alarm
    key: `${cluster.kind} ${cluster.kind === 'township' ? cluster.townshipCode : ''} ${first}`,
    countyCode: cases.get(first)?.countyCode ?? '',
    townshipCode: cluster.townshipCode ?? null,
    caseIds: cluster.caseIds,
    illCount: cluster.illCount,
    firstMs: cluster.firstMs,
    lastMs: cluster.lastMs,
  };
}

/**
 * Looks at the open cases after new ones came in, raises alarms, and lines up the messages about them.
 * One look at a time; what arrives meanwhile causes one more look.
 */
export class ClusterWatch {
  private readonly database: Database;
  private readonly facts: Facts;
  private readonly live: LiveFeed;
  /** names of the webhooks */
  private readonly targets: readonly string[];
  private looking: Promise<void> | undefined;
  private again = false;
  private closing = false;
  private endRest: () => void = () => undefined;
  onAlarm: () => void = () => undefined;
  onProblem: (problem: unknown) => void = () => undefined;

  constructor(parts: {
    database: Database;
    facts: Facts;
    live: LiveFeed;
    targets: readonly string[];
  }) {
    this.database = parts.database;
    this.facts = parts.facts;
    this.live = parts.live;
    this.targets = parts.targets;
  }

  /** Asks for a look soon; never throws. */
  wake(): void {
    this.again = true;
    this.looking ??= this.run().finally(() => {
      this.looking = undefined;
    });
  }

  /** Looks a last time at what came in, and stops. */
  async settled(): Promise<void> {
    this.closing = true;
    this.endRest();
    while (this.looking !== undefined) await this.looking;
  }

  private async run(): Promise<void> {
    while (this.again) {
      this.again = false;
      const startMs = performance.now();
      await this.look().catch((problem: unknown) => this.onProblem(problem));
      // a flood of reports must not make the looking slow down the storing
      const tookMs = performance.now() - startMs;
      if (!this.closing) await this.rest(Math.max(LEAST_REST_MS, tookMs * REST_FACTOR));
    }
  }

  private rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.endRest = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async look(): Promise<void> {
    const rule = this.facts.clusterRule;
    const sinceMs = Date.now() - WINDOWS_BACK * rule.townshipWindowHours * HOUR_MS;
    const cases = await clusterCases(this.database, sinceMs);
    const byId = new Map(cases.map((one) => [one.id, one]));
    const clusters = findClusters(cases, rule);
    if (clusters.length === 0) return;
    const raised = await this.database.transaction(async (sql) => {
      const ids: number[] = [];
      for (const cluster of clusters) {
        const id = await raiseAlarm(sql, alarmOf(cluster, byId));
        if (id === undefined) continue;
        ids.push(id);
        for (const target of this.targets) await addDelivery(sql, id, target);
        await appendAudit(sql, {
          actor: 'receiver',
          action: 'alarm',
          subject: String(id),
          detail: { kind: cluster.kind, cases: cluster.caseIds.length, ill: cluster.illCount },
        });
      }
      return ids;
    });
    for (const alarmId of raised) this.live.tell({ kind: 'alarm', alarmId });
    if (raised.length > 0) this.onAlarm();
  }
}
