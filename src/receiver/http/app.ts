import { timingSafeEqual } from 'node:crypto';
import { existsSync } from 'node:fs';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import { routePath } from 'hono/route';
import { hashOf } from '../storage/reports.ts';
import type { Env, Services } from './context.ts';
import { inboxRoutes } from './inboxRoutes.ts';
import { faultOf } from './log.ts';
import { openApiDocument } from './openapi.ts';
import { answerRefusal, Refusal } from './problem.ts';
import { addressOf, publicRoutes } from './publicRoutes.ts';

const INBOX_FOLDER = 'dist-inbox';
const INBOX_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** The whole service as one Hono app, to be served alone or mounted beside the site: it answers /api, /inbox, /healthz, /metrics. */
export function makeApp(services: Services): Hono<Env> {
  const { settings, database, metrics, log } = services;
  const app = new Hono<Env>();

  app.use('*', async (c, next) => {
    const startMs = performance.now();
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
    c.header('X-Frame-Options', 'DENY');
    observe(c, startMs);
  });

  function observe(c: Context<Env>, startMs: number): void {
    const route = c.res.status === 404 && routePath(c).endsWith('*') ? 'other' : routePath(c, -1);
    const ms = performance.now() - startMs;
    metrics.requests.inc({ route, status: String(c.res.status) });
    metrics.seconds.observe({ route }, ms / 1000);
    log.info(
      { method: c.req.method.slice(0, 10), route, status: c.res.status, ms: Math.round(ms) },
      'request',
    );
  }

  if (settings.allowedOrigins.length > 0) {
    const open = cors({
      origin: [...settings.allowedOrigins],
      allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
      allowHeaders: ['Content-Type', 'Receipt-Secret'],
      exposeHeaders: ['Retry-After'],
      maxAge: 86_400,
    });
    app.use('/api/reports/*', open);
    app.use('/api/receipts/*', open);
  }

  app.use('/api/*', async (c, next) => {
    await next();
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  });
  app.route('/api', publicRoutes(services));
  app.route('/api/inbox', inboxRoutes(services));
  const document = openApiDocument();
  app.get('/api/openapi.json', (c) => c.json(document));

  app.get('/healthz', async (c) => {
    try {
      await database.all('SELECT 1 AS one');
    } catch {
      throw new Refusal('busy', { retryAfterSeconds: 5 });
    }
    return c.json({ ok: true });
  });

  app.get('/metrics', async (c) => {
    if (!mayScrape(c)) throw new Refusal('not-allowed');
    c.header('Content-Type', metrics.registry.contentType);
    return c.body(await metrics.registry.metrics());
  });

  function mayScrape(c: Context<Env>): boolean {
    if (settings.metricsToken === undefined) {
      return LOOPBACK.has(addressOf(c, 0)) && c.req.header('x-forwarded-for') === undefined;
    }
    const given = hashOf(c.req.header('authorization') ?? '');
    return timingSafeEqual(
      Buffer.from(given),
      Buffer.from(hashOf(`Bearer ${settings.metricsToken}`)),
    );
  }

  if (existsSync(INBOX_FOLDER)) {
    app.use('/inbox/*', async (c, next) => {
      c.header('Content-Security-Policy', INBOX_POLICY);
      await next();
    });
    app.get('/inbox', (c) => c.redirect('/inbox/', 302));
    app.get('/inbox/', serveStatic({ path: `${INBOX_FOLDER}/inbox.html` }));
    app.get(
      '/inbox/*',
      serveStatic({
        root: INBOX_FOLDER,
        rewriteRequestPath: (path) => path.replace(/^\/inbox/, ''),
      }),
    );
  }

  const known = methodsByPath(app);
  app.notFound((c) => {
    const allowed = known(c.req.path);
    if (allowed.length === 0 || allowed.includes(c.req.method))
      return answerRefusal(c, new Refusal('not-found'));
    c.header('Allow', allowed.join(', '));
    return answerRefusal(c, new Refusal('method-not-allowed'));
  });
  app.onError((problem, c) => {
    if (problem instanceof Refusal) {
      metrics.refusals.inc({ code: problem.code });
      return answerRefusal(c, problem);
    }
    log.error({ ...faultOf(problem), route: routePath(c, -1) }, 'failed');
    return answerRefusal(c, new Refusal('internal'));
  });
  return app;
}

/** Methods of a path, to answer 405 instead of 404. */
function methodsByPath(app: Hono<Env>): (path: string) => string[] {
  const routes = app.routes
    .filter(({ method, path }) => method !== 'ALL' && !path.includes('*'))
    .map(({ method, path }) => ({
      method,
      pattern: new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`),
    }));
  return (path) => routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
}
