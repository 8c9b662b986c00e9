import * as v from 'valibot';
import type { Context } from 'hono';
import { reportText } from '#content/schemas/report-fields.ts';
import type { Report } from '#content/schemas/report.ts';
import { mayBecome } from '#domain/report/status.ts';
import { appendAudit, type AuditAction } from '../storage/audit.ts';
import * as cases from '../storage/cases.ts';
import type { Sql } from '../storage/database.ts';
import { readPhoto, storedPhotos } from '../storage/photos.ts';
import { deleteReport } from '../storage/receipts.ts';
import { isWithin } from '../storage/staff.ts';
import type { Env, Services } from './context.ts';
import { readInput, type InboxHandlers } from './input.ts';
import { Refusal } from './problem.ts';

const stateChange = v.strictObject({ state: v.picklist(['received', 'checked', 'closed']) });
const newNote = v.strictObject({ text: reportText(2000) });
const eventChange = v.union([
  v.strictObject({ eventId: v.nullable(v.pipe(v.number(), v.integer())) }),
  v.strictObject({ newEvent: reportText(60) }),
]);

interface TimelineRow {
  readonly atMs: number;
  readonly actor: string;
  readonly action: AuditAction;
  readonly detail: string;
}

/** Handlers of one case. Each first finds the case within the reader's counties; outside of them it does not exist. */
export function caseHandlers({ database, live }: Services): InboxHandlers {
  const idOf = (c: Context<Env>) => (c.req.param('id') ?? '').slice(0, 64);

  async function find(sql: Sql, c: Context<Env>) {
    const found = await cases.findCase(sql, idOf(c), c.get('identity').scope);
    if (found === undefined) throw new Refusal('not-found');
    return found;
  }
  const audited = (sql: Sql, c: Context<Env>, action: AuditAction, detail = {}) =>
    appendAudit(sql, { actor: c.get('identity').name, action, subject: idOf(c), detail });
  const changed = (c: Context<Env>) => {
    live.tell({ kind: 'changed', caseId: idOf(c) });
    return c.body(null, 204);
  };

  return {
    'GET /cases/:id': async (c) => {
      const { found, timeline, notes, photos } = await database.transaction(async (sql) => {
        const one = await find(sql, c);
        await audited(sql, c, 'view');
        return {
          found: one,
          notes: await cases.notesOf(sql, one.id),
          photos: await storedPhotos(sql, one.id),
          timeline: await sql.all<TimelineRow>(
            `SELECT at_ms AS "atMs", actor, action, detail FROM audit WHERE subject = ? ORDER BY seq DESC LIMIT 100`,
            one.id,
          ),
        };
      });
      const { body, ...line } = found;
      const report = JSON.parse(body) as Report;
      return c.json({ ...line, report, notes, photosStored: [...photos], timeline });
    },

    'GET /cases/:id/photos/:sha256': async (c) => {
      const photo = await database.transaction(async (sql) => {
        const { id } = await find(sql, c);
        await audited(sql, c, 'view-photo');
        return readPhoto(sql, id, (c.req.param('sha256') ?? '').slice(0, 64));
      });
      if (photo === undefined) throw new Refusal('not-found');
      c.header('Content-Type', photo.mediaType);
      c.header('Content-Disposition', 'inline');
      return c.body(new Uint8Array(photo.content));
    },

    'POST /cases/:id/state': async (c) => {
      const { state } = await readInput(c, stateChange);
      await database.transaction(async (sql) => {
        const { state: from } = await find(sql, c);
        if (!mayBecome(from, state)) throw new Refusal('bad-request', { fields: ['state'] });
        const keepsEvent = state === 'closed';
        const current = await cases.findCase(sql, idOf(c), '*');
        await cases.setState(sql, idOf(c), state, keepsEvent ? (current?.eventId ?? null) : null);
        await audited(sql, c, 'state', { from, to: state });
      });
      return changed(c);
    },

    'POST /cases/:id/notes': async (c) => {
      const { text } = await readInput(c, newNote);
      await database.transaction(async (sql) => {
        const { id } = await find(sql, c);
        await cases.addNote(sql, id, c.get('identity').name, text);
        await audited(sql, c, 'note');
      });
      return changed(c);
    },

    'POST /cases/:id/event': async (c) => {
      const change = await readInput(c, eventChange);
      await database.transaction(async (sql) => {
        const found = await find(sql, c);
        const { scope, name } = c.get('identity');
        if ('eventId' in change && change.eventId === null) {
          if (found.state !== 'linked') throw new Refusal('bad-request', { fields: ['eventId'] });
          await cases.setState(sql, found.id, 'checked', null);
          await audited(sql, c, 'link', { event: null });
          return;
        }
        if (found.state !== 'linked' && !mayBecome(found.state, 'linked'))
          throw new Refusal('bad-request', { fields: ['eventId'] });
        const eventId =
          'newEvent' in change
            ? await cases.addEvent(sql, change.newEvent, found.countyCode, name)
            : (change.eventId ?? 0);
        const event = await cases.findEvent(sql, eventId, scope);
        if (event === undefined || !isWithin(scope, event.countyCode))
          throw new Refusal('not-found');
        await cases.setState(sql, found.id, 'linked', eventId);
        await audited(sql, c, 'link', { event: eventId });
      });
      return changed(c);
    },

    'DELETE /cases/:id': async (c) => {
      await database.transaction(async (sql) => {
        const { id } = await find(sql, c);
        await deleteReport(sql, id, 'staff');
        await audited(sql, c, 'delete');
      });
      return changed(c);
    },
  };
}
