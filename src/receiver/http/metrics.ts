import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** Numbers about the work of the machine. No label holds a place, a hazard or an address: counts of cases are not public. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Counter<'route' | 'status'>;
  readonly seconds: Histogram<'route'>;
  readonly refusals: Counter<'code'>;
  readonly webhookDeliveries: Counter<'outcome'>;
}

/** @param queueLength asked at each scrape */
export function makeMetrics(queueLength: () => number): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'junan_commit_queue_length',
    help: 'reports that wait for the disk',
    registers,
    collect() {
      this.set(queueLength());
    },
  });
  return {
    registry,
    requests: new Counter({
      name: 'junan_http_requests_total',
      help: 'answers by route pattern and status',
      labelNames: ['route', 'status'],
      registers,
    }),
    seconds: new Histogram({
      name: 'junan_http_request_seconds',
      help: 'time to answer',
      labelNames: ['route'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
      registers,
    }),
    refusals: new Counter({
      name: 'junan_refusals_total',
      help: 'refused requests by code',
      labelNames: ['code'],
      registers,
    }),
    webhookDeliveries: new Counter({
      name: 'junan_webhook_deliveries_total',
      help: 'alarm messages by outcome',
      labelNames: ['outcome'],
      registers,
    }),
  };
}
