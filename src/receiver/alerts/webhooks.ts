import type { Counter } from 'prom-client';
import type { Facts } from '../facts.ts';
import {
  dueDeliveries,
  findAlarm,
  saveDelivery,
  type Alarm,
  type Delivery,
} from '../storage/alarms.ts';
import type { Database } from '../storage/database.ts';

export type WebhookFormat = 'generic' | 'wecom' | 'dingtalk' | 'feishu';
export interface Webhook {
  readonly name: string;
  readonly format: WebhookFormat;
  readonly url: string;
}

/** Reads `format=address` entries; the name is the format and its number, the address stays in the settings. */
export function webhooksOf(entries: readonly string[]): readonly Webhook[] {
  return entries.map((entry, index) => {
    const cut = entry.indexOf('=');
    const format = entry.slice(0, cut) as WebhookFormat;
    return { name: `${format}-${index + 1}`, format, url: entry.slice(cut + 1) };
  });
}

/** Minutes to the next try after each failure; after the last one the delivery is dead and stands in the list. */
export const RETRY_MINUTES = [0.5, 1, 2, 5, 10, 30, 60, 120] as const;
const TIMEOUT_MS = 10_000;

/** Plain words for a phone's lock screen: that there is a cluster, where, how many. No reporter, no patient, no text of a report. */
export function alarmText(alarm: Alarm, facts: Facts): string {
  const township = facts.townships.find(({ code }) => code === alarm.townshipCode)?.zh;
  const county =
    facts.counties.find(({ code }) => code === alarm.countyCode)?.zh ?? alarm.countyCode;
  const where = `${county}${township ?? ''}`;
  const what =
    alarm.kind === 'township'
      ? `${facts.clusterRule.townshipWindowHours} 小时内 ${alarm.caseIds.length} 起`
      : `同一顿饭 ${alarm.illCount} 人病`;
  return `【菌安·聚集警报】${where} ${what}。请打开报告台确认接手。`;
}

/** The body each receiver expects: WeCom and DingTalk `msgtype`, Feishu `msg_type`. */
export function messageFor(
  format: WebhookFormat,
  alarm: Alarm,
  facts: Facts,
): Readonly<Record<string, unknown>> {
  const text = alarmText(alarm, facts);
  switch (format) {
    case 'wecom':
    case 'dingtalk':
      return { msgtype: 'text', text: { content: text } };
    case 'feishu':
      return { msg_type: 'text', content: { text } };
    case 'generic':
      return {
        type: 'junan.cluster-alarm',
        alarmId: alarm.id,
        kind: alarm.kind,
        countyCode: alarm.countyCode,
        townshipCode: alarm.townshipCode,
        caseCount: alarm.caseIds.length,
        illCount: alarm.illCount,
        raisedAt: new Date(alarm.raisedMs).toISOString(),
        text,
      };
  }
}

/** Whether the other side says it took the message. These services answer 200 also when they refuse, with a code in the body. */
export function isTaken(format: WebhookFormat, status: number, body: string): boolean {
  if (status < 200 || status > 299) return false;
  if (format === 'generic') return true;
  try {
    const answer = JSON.parse(body) as { errcode?: unknown; code?: unknown; StatusCode?: unknown };
    return (answer.errcode ?? answer.code ?? answer.StatusCode) === 0;
  } catch {
    return false;
  }
}

/** Sends what is due, keeps what failed for later, and gives up after the last try. */
export class WebhookSender {
  private readonly database: Database;
  private readonly facts: Facts;
  private readonly webhooks: readonly Webhook[];
  private readonly counter: Counter<'outcome'> | undefined;
  private readonly now: () => number;
  private running: Promise<void> = Promise.resolve();

  constructor(parts: {
    database: Database;
    facts: Facts;
    webhooks: readonly Webhook[];
    counter?: Counter<'outcome'>;
    now?: () => number;
  }) {
    this.database = parts.database;
    this.facts = parts.facts;
    this.webhooks = parts.webhooks;
    this.counter = parts.counter;
    this.now = parts.now ?? Date.now;
  }

  /** Sends everything that is due now. */
  sendDue(): Promise<void> {
    this.running = this.running.then(() => this.run()).catch(() => undefined);
    return this.running;
  }

  private async run(): Promise<void> {
    for (const delivery of await dueDeliveries(this.database, this.now())) {
      const problem = await this.send(delivery);
      await this.database.transaction((sql) => saveDelivery(sql, this.after(delivery, problem)));
    }
  }

  private async send(delivery: Delivery): Promise<string | undefined> {
    const webhook = this.webhooks.find(({ name }) => name === delivery.target);
    if (webhook === undefined) return 'no longer in the settings';
    const alarm = await findAlarm(this.database, delivery.alarmId, '*');
    if (alarm === undefined) return 'alarm is gone';
    try {
      const answer = await fetch(webhook.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(messageFor(webhook.format, alarm, this.facts)),
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const body = (await answer.text()).slice(0, 10_000);
      return isTaken(webhook.format, answer.status, body) ? undefined : `answer ${answer.status}`;
    } catch {
      return 'no answer';
    }
  }

  private after(delivery: Delivery, problem: string | undefined): Delivery {
    this.counter?.inc({ outcome: problem === undefined ? 'done' : 'failed' });
    const attempts = delivery.attempts + 1;
    if (problem === undefined) return { ...delivery, state: 'done', attempts, lastProblem: null };
    const waitMinutes = RETRY_MINUTES[delivery.attempts];
    return {
      ...delivery,
      state: waitMinutes === undefined ? 'dead' : 'waiting',
      attempts,
      nextMs: this.now() + (waitMinutes ?? 0) * 60_000,
      lastProblem: problem,
    };
  }
}
