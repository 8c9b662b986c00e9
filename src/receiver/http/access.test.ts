import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ACCESS, mayUse, type AccessRule } from '../auth/access.ts';
import { ROLES, type Role } from '../storage/staff.ts';
import { newSending } from '../testing/client.ts';
import {
  addAndSignIn,
  asStaff,
  handIn,
  startService,
  type SignedIn,
  type TestService,
} from '../testing/service.ts';

const OURS = '532622';
const THEIRS = '532601';
let service: TestService;
const people = new Map<string, SignedIn>();
const caseIds = new Map<string, string>();
const alarmIds = new Map<string, number>();

async function newCase(county: string): Promise<string> {
  const { id, json, secret } = newSending({ place: { countyCode: county }, illCount: 3 });
  await handIn(service.address, json, secret);
  return id;
}

beforeAll(async () => {
  service = await startService({ JUNAN_REPORTS_PER_MINUTE: '100000' });
  for (const role of ROLES) {
    people.set(
      `${role} of ${OURS}`,
      await addAndSignIn(service, { name: `${role}-one`, role, counties: OURS }),
    );
    people.set(
      `${role} of all`,
      await addAndSignIn(service, { name: `${role}-all`, role, counties: 'all' }),
    );
  }
  for (const county of [OURS, THEIRS]) {
    caseIds.set(county, await newCase(county));
    await vi.waitFor(async () => {
      const rows = await service.running.services.database.all<{ id: number }>(
        'SELECT id FROM alarms WHERE county_code = ?',
        county,
      );
      expect(rows).not.toEqual([]);
      alarmIds.set(county, rows[0]!.id);
    }, 20_000);
  }
}, 120_000);
afterAll(() => service.stop());

const BODIES: Readonly<Record<string, unknown>> = {
  'POST /cases/:id/state': { state: 'checked' },
  'POST /cases/:id/notes': { text: '记一笔' },
  'POST /cases/:id/event': { newEvent: '事件' },
};

/** Status a person should get for a row of a county. 404 stands for "not there for you". */
function wanted(rule: AccessRule, role: Role, counties: string, county: string): 'done' | number {
  if (!mayUse({ role, scope: counties === 'all' ? '*' : [counties] }, rule)) return 403;
  const isOutside = counties !== 'all' && county !== counties;
  if ((rule.reach === 'case' || rule.reach === 'alarm') && isOutside) return 404;
  return 'done';
}

async function call(rule: AccessRule, who: SignedIn | undefined, county: string): Promise<number> {
  if (rule.reach === 'case' && rule.method !== 'GET') caseIds.set(county, await newCase(county));
  const id = rule.reach === 'alarm' ? String(alarmIds.get(county)) : (caseIds.get(county) ?? '');
  const path = rule.path
    .replace(':id', rule.path.startsWith('/deliveries') ? '1' : id)
    .replace(':sha256', 'a'.repeat(64))
    .replace(':format', 'csv');
  const answer = await asStaff(service.address, who ?? { cookie: 'junan=stranger', csrf: '' }, {
    method: rule.method,
    path,
    body: BODIES[`${rule.method} ${rule.path}`],
  });
  await answer.body?.cancel();
  return answer.status;
}

/** Cells that answer 404 by themselves: there is no such photo and no dead delivery. */
const NOTHING_THERE = new Set(['GET /cases/:id/photos/:sha256', 'POST /deliveries/:id/retry']);

describe('the access table, every cell: role × route × county', () => {
  const rows = ACCESS.filter(
    (rule) => !(rule.method === 'DELETE' && rule.path === '/session'),
  ).flatMap((rule) =>
    ROLES.flatMap((role) =>
      [OURS, 'all'].flatMap((counties) =>
        [OURS, THEIRS].map((county) => [role, counties, rule.method, rule.path, county] as const),
      ),
    ),
  );
  it.each(rows)(
    '%s of %s: %s %s for a row of %s',
    async (...[role, counties, method, path, county]) => {
      const rule = ACCESS.find((one) => one.method === method && one.path === path) as AccessRule;
      const expected = wanted(rule, role, counties, county);
      const status = await call(rule, people.get(`${role} of ${counties}`), county);
      if (expected === 'done') {
        const isNothing = NOTHING_THERE.has(`${method} ${path}`);
        expect(isNothing ? [404] : [200, 204]).toContain(status);
      } else expect(status).toBe(expected);
    },
  );
  it.each(ACCESS.map(({ method, path }) => [method, path] as const))(
    'a stranger gets 401 at %s %s',
    async (method, path) => {
      const rule = ACCESS.find((one) => one.method === method && one.path === path) as AccessRule;
      expect(await call(rule, undefined, OURS)).toBe(401);
    },
  );
  it('lists, events, map and export hold nothing of another county', async () => {
    const who = people.get(`editor of ${OURS}`)!;
    await newCase(THEIRS);
    for (const path of [
      '/cases',
      '/events',
      '/alarms',
      '/map',
      '/export/csv',
      `/cases?county=${THEIRS}`,
    ]) {
      const text = await (await asStaff(service.address, who, { path })).text();
      expect(text, path).not.toContain(THEIRS);
      expect(text, path).not.toContain('文山市');
    }
  });
  it('a change without the token of the session, or from another origin, is refused', async () => {
    const who = people.get('admin of all')!;
    const path = `/cases/${await newCase(OURS)}`;
    const noToken = await asStaff(
      service.address,
      { ...who, csrf: '' },
      { method: 'DELETE', path },
    );
    expect(noToken.status).toBe(403);
    for (const headers of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site', origin: service.address },
      {},
    ]) {
      const answer = await service.app.request(`/api/inbox${path}`, {
        method: 'DELETE',
        headers: {
          cookie: who.cookie,
          'x-csrf-token': who.csrf,
          host: '127.0.0.1',
          ...headers,
        } as Record<string, string>,
      });
      expect(answer.status).toBe(403);
    }
  });
  it('every route of the inbox stands in the table', () => {
    const routes = service.app.routes
      .filter(({ path, method }) => path.startsWith('/api/inbox/') && method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.slice('/api/inbox'.length)}`);
    const listed = ACCESS.map(({ method, path }) => `${method} ${path}`);
    expect([...new Set(routes)].sort()).toEqual([...listed, 'POST /session'].sort());
  });
});
