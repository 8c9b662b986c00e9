import { streamSSE } from 'hono/streaming';
import type { Context } from 'hono';
import * as v from 'valibot';
import { HAZARDS } from '#content/schemas/report-options.ts';
import type { Report } from '#content/schemas/report.ts';
import { CASE_STATES } from '#domain/report/status.ts';
import type { LiveMessage } from '../alerts/live.ts';
import * as alarms from '../storage/alarms.ts';
import { appendAudit } from '../storage/audit.ts';
import * as cases from '../storage/cases.ts';
import type { Env, Services } from './context.ts';
import { tableOf, toCsv, toXlsx } from './export.ts';
import type { InboxHandlers } from './input.ts';
import { Refusal } from './problem.ts';

const PAGE = 50;
const EXPORT_MAX = 5000;
const HEARTBEAT_MS = 20_000;
/** A feed that stays open longer is asked to reconnect, so that a sign-in that ended is noticed. */
const FEED_MINUTES = 30;

const number = v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number));
const filterSchema = v.object({
  state: v.optional(v.picklist(CASE_STATES)),
  kind: v.optional(v.picklist(['illness', 'health-worker', 'unsafe-food'])),
  hazard: v.optional(v.picklist(HAZARDS)),
  county: v.optional(v.pipe(v.string(), v.regex(/^\d{6}$/))),
  township: v.optional(v.pipe(v.string(), v.regex(/^\d{9}$/))),
  eventId: v.optional(number),
  number: v.optional(v.pipe(v.string(), v.toUpperCase(), v.regex(/^[A-Z0-9-]{1,20}$/))),
  fromMs: v.optional(number),
  beforeMs: v.optional(number),
});

/** @throws Refusal bad-request with the names of the wrong filters */
function filterOf(c: Context<Env>): cases.CaseFilter {
  const parsed = v.safeParse(filterSchema, c.req.query());
  if (parsed.success) return parsed.output;
  throw new Refusal('bad-request', {
    fields: parsed.issues.map((issue) => v.getDotPath(issue) ?? ''),
  });
}

/** Handlers that show many cases, alarms, or the work of the inbox itself. */
export function overviewHandlers({ database, facts, live }: Services): InboxHandlers {
  const scopeOf = (c: Context<Env>) => c.get('identity').scope;
  const nameOf = (c: Context<Env>) => c.get('identity').name;

  return {
    'GET /facts': (c) => c.json(facts),

    'GET /cases': async (c) => {
      const filter = filterOf(c);
      return c.json(
        await database.transaction(async (sql) => {
          const lines = await cases.listCases(sql, filter, scopeOf(c), PAGE + 1);
          await appendAudit(sql, {
            actor: nameOf(c),
            action: 'list',
            subject: 'cases',
            detail: { shown: Math.min(lines.length, PAGE) },
          });
          return {
            cases: lines.slice(0, PAGE),
            hasMore: lines.length > PAGE,
            counts: await cases.countCases(sql, { ...filter, beforeMs: undefined }, scopeOf(c)),
          };
        }),
      );
    },

    'GET /events': async (c) => c.json({ events: await cases.listEvents(database, scopeOf(c)) }),
    'GET /alarms': async (c) => c.json({ alarms: await alarms.listAlarms(database, scopeOf(c)) }),
    'GET /map': async (c) => c.json({ places: await cases.countByTownship(database, scopeOf(c)) }),

    'POST /alarms/:id/acknowledge': async (c) => {
      const id = Number(c.req.param('id'));
      if (!Number.isSafeInteger(id)) throw new Refusal('not-found');
      await database.transaction(async (sql) => {
        if ((await alarms.findAlarm(sql, id, scopeOf(c))) === undefined)
          throw new Refusal('not-found');
        if (await alarms.acknowledgeAlarm(sql, id, nameOf(c))) {
          await appendAudit(sql, { actor: nameOf(c), action: 'acknowledge', subject: String(id) });
        }
      });
      live.tell({ kind: 'alarm', alarmId: id });
      return c.body(null, 204);
    },

    'GET /live': (c) =>
      streamSSE(c, async (stream) => {
        const scope = scopeOf(c);
        const waiting: LiveMessage[] = [];
        let wake: () => void = () => undefined;
        const stop = live.listen((message) => {
          if (waiting.length < 200) waiting.push(message);
          wake();
        });
        stream.onAbort(() => {
          stop();
          wake();
        });
        const endMs = Date.now() + FEED_MINUTES * 60_000;
        await stream.writeSSE({ event: 'open', data: '{}' });
        while (
          !stream.aborted &&
          !waiting.some(({ kind }) => kind === 'end') &&
          Date.now() < endMs
        ) {
          for (const message of waiting.splice(0)) {
            if (await concerns(message, scope))
              await stream.writeSSE({ event: message.kind, data: JSON.stringify(message) });
          }
          await new Promise<void>((resolve) => {
            const timer = setTimeout(resolve, HEARTBEAT_MS);
            timer.unref();
            wake = () => {
              clearTimeout(timer);
              resolve();
            };
            if (waiting.length > 0) wake();
          });
          if (!stream.aborted && waiting.length === 0)
            await stream.writeSSE({ event: 'beat', data: '{}' });
        }
        stop();
      }),

    'GET /export/:format': async (c) => {
      const format = c.req.param('format');
      if (format !== 'csv' && format !== 'xlsx') throw new Refusal('not-found');
      const filter = filterOf(c);
      const lang = c.req.query('lang') === 'en' ? 'en' : 'zh-CN';
      const table = await database.transaction(async (sql) => {
        const lines = await cases.listCases(sql, filter, scopeOf(c), EXPORT_MAX);
        const names = new Map(
          (await cases.listEvents(sql, scopeOf(c))).map(({ id, name }) => [id, name]),
        );
        const rows = [];
        for (const line of lines) {
          const found = await cases.findCase(sql, line.id, scopeOf(c));
          if (found === undefined) continue;
          rows.push({
            ...line,
            eventName:
              line.eventId === null ? '' : (names.get(line.eventId) ?? String(line.eventId)),
            report: JSON.parse(found.body) as Report,
          });
        }
        await appendAudit(sql, {
          actor: nameOf(c),
          action: 'export',
          subject: 'cases',
          detail: { format, cases: rows.length },
        });
        return tableOf(rows, facts, lang);
      });
      c.header(
        'Content-Disposition',
        `attachment; filename="junan-${new Date().toISOString().slice(0, 10)}.${format}"`,
      );
      if (format === 'csv') {
        c.header('Content-Type', 'text/csv; charset=utf-8');
        return c.body(toCsv(table));
      }
      c.header('Content-Type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
      return c.body(new Uint8Array(await toXlsx(table)));
    },

    'GET /audit': async (c) => {
      const beforeSeq = Number(c.req.query('before') ?? Number.MAX_SAFE_INTEGER);
      if (!Number.isSafeInteger(beforeSeq))
        throw new Refusal('bad-request', { fields: ['before'] });
      const entries = await database.transaction(async (sql) => {
        await appendAudit(sql, { actor: nameOf(c), action: 'view-audit', subject: 'audit' });
        return sql.all(
          `SELECT seq, at_ms AS "atMs", actor, action, subject, detail FROM audit WHERE seq < ? ORDER BY seq DESC LIMIT 100`,
          beforeSeq,
        );
      });
      return c.json({ entries });
    },

    'GET /deliveries': async (c) => c.json({ deliveries: await alarms.listDeliveries(database) }),

    'POST /deliveries/:id/retry': async (c) => {
      const id = Number(c.req.param('id'));
      const revived =
        Number.isSafeInteger(id) &&
        (await database.transaction(async (sql) => {
          const done = await alarms.reviveDelivery(sql, id);
          if (done)
            await appendAudit(sql, {
              actor: nameOf(c),
              action: 'retry-delivery',
              subject: String(id),
            });
          return done;
        }));
      if (!revived) throw new Refusal('not-found');
      return c.body(null, 204);
    },

    'GET /staff': async (c) =>
      c.json({
        staff: await database.all(
          `SELECT name, role, counties, active, CASE WHEN totp_secret IS NULL THEN 0 ELSE 1 END AS "hasTotp",
             locked_until_ms AS "lockedUntilMs" FROM staff ORDER BY name`,
        ),
      }),
  };

  async function concerns(
    message: LiveMessage,
    scope: Parameters<typeof cases.findCase>[2],
  ): Promise<boolean> {
    if (scope === '*' || message.kind === 'end') return true;
    return message.kind === 'alarm'
      ? (await alarms.findAlarm(database, message.alarmId, scope)) !== undefined
      : (await cases.findCase(database, message.caseId, scope)) !== undefined;
  }
}
