import type { HttpBindings } from '@hono/node-server';
import type { Logger } from 'pino';
import type { Facts } from '../facts.ts';
import type { Settings } from '../settings.ts';
import type { Database } from '../storage/database.ts';
import type { ReportStore } from '../storage/reports.ts';
import type { LiveFeed } from '../alerts/live.ts';
import type { Identity } from '../auth/access.ts';
import type { Metrics } from './metrics.ts';

/** What every route works with. */
export interface Services {
  readonly settings: Settings;
  readonly database: Database;
  readonly reports: ReportStore;
  readonly facts: Facts;
  readonly live: LiveFeed;
  readonly metrics: Metrics;
  readonly log: Logger;
}

export interface Env {
  Bindings: HttpBindings;
  Variables: { identity: Identity };
}
