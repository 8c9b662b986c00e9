import { Hono, type Context } from 'hono';
import { setCookie, getCookie, deleteCookie } from 'hono/cookie';
import * as v from 'valibot';
import { ACCESS, mayUse, type AccessRule, type Identity } from '../auth/access.ts';
import { SignInDesk } from '../auth/signIn.ts';
import type { Env, Services } from './context.ts';
import { caseHandlers } from './inboxCases.ts';
import { readInput, type InboxHandlers } from './input.ts';
import { overviewHandlers } from './inboxOverview.ts';
import { RateLimit } from './limits.ts';
import { Refusal } from './problem.ts';
import { addressOf } from './publicRoutes.ts';

const SIGN_INS_PER_MINUTE = 20;

const credentials = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  password: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  code: v.optional(v.pipe(v.string(), v.maxLength(10))),
});

/** Whether a change comes from our own page: browsers say where a request was made. */
function isOwnOrigin(c: Context<Env>, publicOrigin: string | undefined): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return false;
  const origin = c.req.header('origin');
  if (origin === undefined) return site === 'same-origin';
  if (publicOrigin !== undefined) return origin === publicOrigin;
  return (
    origin === `http://${c.req.header('host') ?? ''}` ||
    origin === `https://${c.req.header('host') ?? ''}`
  );
}

/** The staff side: everything below needs a sign-in, a role, and the counties of the person. */
export function inboxRoutes(services: Services): Hono<Env> {
  const { settings } = services;
  const desk = new SignInDesk(services.database, settings);
  const tries = new RateLimit(SIGN_INS_PER_MINUTE);
  const isSecure = settings.publicOrigin?.startsWith('https:') ?? false;
  const cookieName = isSecure ? '__Host-junan' : 'junan';
  const app = new Hono<Env>();

  app.use('*', async (c, next) => {
    c.header('Cache-Control', 'no-store');
    if (c.req.method !== 'GET' && !isOwnOrigin(c, settings.publicOrigin))
      throw new Refusal('wrong-origin');
    await next();
  });

  app.post('/session', async (c) => {
    tries.check(addressOf(c, settings.proxyHops));
    const result = await desk.signIn(await readInput(c, credentials));
    if (!result.ok) {
      if (result.problem.kind === 'locked')
        throw new Refusal('too-many-requests', { retryAfterSeconds: result.problem.seconds });
      throw new Refusal('sign-in-required');
    }
    setCookie(c, cookieName, result.value.token, {
      httpOnly: true,
      sameSite: 'Strict',
      secure: isSecure,
      path: '/',
      maxAge: settings.sessionHours * 3600,
    });
    return c.json(publicIdentity(result.value.identity));
  });

  const handlers: InboxHandlers = {
    ...caseHandlers(services),
    ...overviewHandlers(services),
    'GET /session': (c) => c.json(publicIdentity(c.get('identity'))),
    'DELETE /session': async (c) => {
      await desk.signOut(getCookie(c, cookieName) ?? '', c.get('identity'));
      deleteCookie(c, cookieName, { path: '/', secure: isSecure });
      return c.body(null, 204);
    },
  };
  for (const rule of ACCESS) {
    const handler = handlers[`${rule.method} ${rule.path}`];
    if (handler === undefined) throw new Error(`no handler for ${rule.method} ${rule.path}`);
    app.on(rule.method, rule.path, (c, next) => guarded(c, rule).then(() => handler(c, next)));
  }

  async function guarded(c: Context<Env>, rule: AccessRule): Promise<void> {
    const token = getCookie(c, cookieName);
    const identity =
      token === undefined || token.length > 100 ? undefined : await desk.identify(token);
    if (identity === undefined) throw new Refusal('sign-in-required');
    if (rule.method !== 'GET' && c.req.header('x-csrf-token') !== identity.csrf)
      throw new Refusal('wrong-origin');
    if (!mayUse(identity, rule)) throw new Refusal('not-allowed');
    c.set('identity', identity);
  }

  return app;
}

function publicIdentity({ name, role, scope, csrf }: Identity) {
  return { name, role, counties: scope, csrf };
}
