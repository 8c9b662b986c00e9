import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import type { Hono } from 'hono';
import type { Logger } from 'pino';
import { ClusterWatch } from './alerts/clusterWatch.ts';
import { LiveFeed } from './alerts/live.ts';
import { WebhookSender, webhooksOf } from './alerts/webhooks.ts';
import { loadFacts } from './facts.ts';
import { makeApp } from './http/app.ts';
import type { Env, Services } from './http/context.ts';
import { faultOf, makeLog } from './http/log.ts';
import { makeMetrics } from './http/metrics.ts';
import type { Settings } from './settings.ts';
import { openDatabase } from './storage/open.ts';
import { ReportStore } from './storage/reports.ts';
import { applyRetention } from './storage/retention.ts';
import { sweepSignIns } from './storage/staff.ts';

const MINUTE_MS = 60_000;
const DELIVERY_EVERY_MS = 15_000;
const RETENTION_EVERY_MS = 60 * MINUTE_MS;
/** Time for open requests at the end; a photo on a slow line may take longer and is then sent again by the phone. */
const SHUTDOWN_MS = 10_000;
const MAX_CONNECTIONS = 2000;

/** The service without a port, for mounting beside the site. */
export interface Receiver {
  readonly app: Hono<Env>;
  readonly services: Services;
  /** Finishes what was accepted, then closes the database. */
  close(): Promise<void>;
}

/**
 * Opens the database and builds the app with its regular work (retention, alarm messages).
 *
 * @throws when the database cannot be opened or was written by a newer receiver
 */
export async function createReceiver(
  settings: Settings,
  log: Logger = makeLog(settings.logLevel),
): Promise<Receiver> {
  const database = await openDatabase(settings);
  const facts = loadFacts(settings.region);
  const live = new LiveFeed();
  const reports = new ReportStore(database, settings);
  const metrics = makeMetrics(() => reports.queueLength);
  const services: Services = { settings, database, reports, facts, live, metrics, log };

  const webhooks = webhooksOf(settings.webhooks);
  const sender = new WebhookSender({
    database,
    facts,
    webhooks,
    counter: metrics.webhookDeliveries,
  });
  const watch = new ClusterWatch({
    database,
    facts,
    live,
    targets: webhooks.map(({ name }) => name),
  });
  watch.onAlarm = () => void sender.sendDue();
  watch.onProblem = (problem) => log.error(faultOf(problem), 'cluster look failed');
  reports.onCreated = (ids) => {
    for (const caseId of ids) live.tell({ kind: 'created', caseId });
    watch.wake();
  };

  const sweep = () =>
    applyRetention(database, Date.now())
      .then((deleted) => deleted > 0 && log.info({ deleted }, 'retention'))
      .then(() => sweepSignIns(database, Date.now()))
      .catch((problem: unknown) => log.error(faultOf(problem), 'retention failed'));
  const timers = [
    setInterval(() => void sender.sendDue(), DELIVERY_EVERY_MS),
    setInterval(() => void sweep(), RETENTION_EVERY_MS),
  ];
  for (const timer of timers) timer.unref();
  await sweep();
  watch.wake();

  return {
    app: makeApp(services),
    services,
    async close() {
      for (const timer of timers) clearInterval(timer);
      await reports.drained();
      await watch.settled();
      await database.close();
    },
  };
}

export interface RunningReceiver {
  readonly port: number;
  readonly app: Hono<Env>;
  readonly services: Services;
  /** Stops taking requests, finishes those that are open, closes the database. */
  close(): Promise<void>;
}

/**
 * Starts the receiver alone on its port.
 *
 * @throws when the port is taken or the database cannot be opened
 */
export async function startReceiver(settings: Settings, log?: Logger): Promise<RunningReceiver> {
  const receiver = await createReceiver(settings, log);
  const server = createAdaptorServer({
    fetch: receiver.app.fetch,
    serverOptions: {
      // slow clients: headers within 10 s, the whole request within 2 minutes (a photo on a weak line)
      headersTimeout: 10_000,
      requestTimeout: 120_000,
      connectionsCheckingInterval: 2_000,
      keepAliveTimeout: 30_000,
      maxHeaderSize: 8_192,
    },
  }) as Server;
  server.maxConnections = MAX_CONNECTIONS;
  server.setTimeout(150_000);
  try {
    await listen(server, settings);
  } catch (problem) {
    await receiver.close();
    throw problem;
  }
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : settings.port,
    app: receiver.app,
    services: receiver.services,
    async close() {
      receiver.services.live.end();
      await stop(server);
      await receiver.close();
    },
  };
}

function listen(server: Server, { host, port }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), SHUTDOWN_MS);
    server.close(() => {
      clearTimeout(deadline);
      resolve();
    });
    server.closeIdleConnections();
  });
}
