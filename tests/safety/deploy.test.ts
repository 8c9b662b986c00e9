import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheControl, contentType, securityHeaders } from '#build/serve/headers.ts';
import { startService } from '#receiver/testing/service.ts';
import type { TestService } from '#receiver/testing/service.ts';
import { FIXTURE, writeFixture } from './support/fixtureSite.ts';
import { WEB_SERVERS } from './support/webServers.ts';
import type { WebServer } from './support/webServers.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** as it came, not decoded */
  readonly body: Buffer;
}

/** Asks with the path as it stands: fetch() would tidy it up. */
function askAt(
  server: WebServer,
  path: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const url = new URL(server.origin);
    const call = request(
      { host: url.hostname, port: url.port, path: `/${path}`, headers },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    call.on('error', reject);
    call.end();
  });
}

const folder = mkdtempSync(join(tmpdir(), 'junan-deploy-'));
const current = join(folder, 'current');
let receiver: TestService;

beforeAll(async () => {
  await writeFixture(join(folder, 'release-1'));
  symlinkSync('release-1', current);
  receiver = await startService({
    JUNAN_PROXY_HOPS: '1',
    JUNAN_RECEIPTS_PER_MINUTE: '5',
  });
});
afterAll(async () => {
  await receiver.stop();
  rmSync(folder, { recursive: true, force: true });
});

for (const { name, program } of WEB_SERVERS) {
  if (program === undefined)
    console.warn(
      `!! ${name} IS NOT INSTALLED: deploy/ was NOT tested with it (Debian: apt-get install ${name})`,
    );
}

const INSTALLED = WEB_SERVERS.filter(({ program }) => program !== undefined);

describe.each(INSTALLED)('the site behind $name', ({ name, isProxy, program, start }) => {
  let server: WebServer;
  beforeAll(async () => {
    const work = join(folder, name);
    mkdirSync(work);
    server = await start(program ?? '', {
      root: current,
      work,
      base: '/',
      receiver: receiver.address,
    });
  });
  afterAll(() => server.stop());

  const ask = (path: string, headers?: Record<string, string>) => askAt(server, path, headers);
  const files = Object.entries(FIXTURE).filter(([path]) => !path.startsWith('.'));
  const addresses = files.map(([path, text]) => ({
    path: path.replace(/(^|\/)index\.html$/, '$1'),
    file: path,
    text,
  }));

  it.each(addresses)(
    'sends $file with its type, its cache rule and every security header',
    async ({ path, file, text }) => {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(200);
      expect(body.toString()).toBe(text);
      expect(headers['content-type']).toBe(contentType(file));
      expect(headers['cache-control']).toBe(cacheControl(file));
      expect(headers['content-encoding']).toBeUndefined();
      expect(headers).toMatchObject(securityHeaders());
    },
  );

  it.each(addresses.filter(({ file }) => !/\.(webp|avif|png)$/.test(file)))(
    'sends the brotli copy of $file to a phone that takes it, with the same headers',
    async ({ path, file, text }) => {
      const { status, headers, body } = await ask(path, {
        'accept-encoding': 'gzip, deflate, br',
      });
      expect(status).toBe(200);
      expect(headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(body).toString()).toBe(text);
      expect(body.length).toBeLessThan(text.length / 4);
      expect(headers['content-type']).toBe(contentType(file));
      expect(headers['cache-control']).toBe(cacheControl(file));
      expect(String(headers.vary).toLowerCase()).toContain('accept-encoding');
      expect(headers).toMatchObject(securityHeaders());
    },
  );

  it('sends the worker from the base address, so that its scope is the whole app, and lets nobody keep it', async () => {
    const { status, headers } = await ask('sw.js', { 'accept-encoding': 'br' });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
  });

  it.runIf(isProxy)('sends gzip to a phone without brotli', async () => {
    for (const path of ['emergency/', 'assets/main-abcdefgh.js', 'icons/leaf.svg']) {
      const { headers, body } = await ask(path, { 'accept-encoding': 'gzip' });
      expect(headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(body).toString()).toBe(
        FIXTURE[path === 'emergency/' ? 'emergency/index.html' : (path as 'icons/leaf.svg')],
      );
    }
  });

  it('answers an unchanged page with 304 and without a body', async () => {
    for (const encoding of ['br', 'identity']) {
      const first = await ask('emergency/', { 'accept-encoding': encoding });
      const etag = String(first.headers.etag);
      const again = await ask('emergency/', {
        'accept-encoding': encoding,
        'if-none-match': etag,
      });
      expect(again.status).toBe(304);
      expect(again.body.length).toBe(0);
    }
  });

  it('leads a deep link without its slash to the page, with its query', async () => {
    const { status, headers } = await ask('emergency?no-sw');
    expect([301, 307, 308]).toContain(status);
    const target = new URL(String(headers.location), `${server.origin}emergency`);
    expect(target.href).toBe(`${server.origin}emergency/?no-sw`);
  });

  it.each(['', 'br'])(
    'answers an unknown address with a real 404 in the right language (%s)',
    async (encoding) => {
      for (const [path, expected] of [
        ['nothing/', '迷路了'],
        ['nothing', '迷路了'],
        ['assets/gone-abcdefgh.js', '迷路了'],
        ['assets/', '迷路了'],
        ['en/nothing/', 'lost'],
        ['en/nothing.json', 'lost'],
      ] as const) {
        const { status, headers, body } = await ask(path, { 'accept-encoding': encoding });
        expect(`${path} ${status}`).toBe(`${path} 404`);
        const page = headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body;
        expect(page.toString()).toContain(expected);
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
        expect(headers['cache-control']).toBe('no-cache');
        expect(headers).toMatchObject(securityHeaders());
      }
    },
  );

  it('sends nothing hidden and nothing from outside the folder', async () => {
    writeFileSync(join(folder, 'outside.txt'), 'secret');
    for (const path of [
      '.vite/manifest.json',
      '../outside.txt',
      '..%2foutside.txt',
      '%2e%2e/outside.txt',
    ]) {
      const { status, body } = await ask(path);
      expect([400, 403, 404, 301, 302, 308]).toContain(status);
      expect(body.toString()).not.toMatch(/secret|hidden/);
    }
  });

  it.runIf(isProxy)('passes the receiver through, with its own policy and cache rule', async () => {
    const health = await ask('healthz');
    expect([health.status, health.body.toString()]).toEqual([200, '{"ok":true}']);
    const description = await ask('api/openapi.json');
    expect(description.status).toBe(200);
    expect(description.headers['cache-control']).toBe('no-store');
    expect(description.headers['content-security-policy']).toBeUndefined();
    expect((await ask('api/nothing')).body.toString()).not.toContain('迷路了');
    expect((await ask('inbox/', { accept: 'text/html' })).body.toString()).not.toContain('迷路了');
    expect((await ask('metrics')).status).toBe(404);
  });

  it.runIf(isProxy)('counts a sender by the real address, whatever address it claims', async () => {
    const answers: number[] = [];
    for (let claimed = 1; claimed <= 7; claimed += 1) {
      const headers = { 'x-forwarded-for': `203.0.113.${claimed}` };
      answers.push((await ask('api/receipts/WS-0000-0000', headers)).status);
    }
    expect(answers.at(-1)).toBe(429);
  });

  it('changes to another release, and back, by swapping one link', async () => {
    await writeFixture(join(folder, `release-2-${name}`));
    writeFileSync(join(folder, `release-2-${name}`, 'robots.txt'), 'second');
    const swapTo = (release: string) => {
      symlinkSync(release, join(folder, 'next'));
      renameSync(join(folder, 'next'), current);
    };
    swapTo(`release-2-${name}`);
    expect((await ask('robots.txt')).body.toString()).toBe('second');
    swapTo('release-1');
    expect((await ask('robots.txt')).body.toString()).toBe(FIXTURE['robots.txt']);
  });
});

describe.each(INSTALLED)('the site below a base path behind $name', ({ name, program, start }) => {
  let server: WebServer;
  beforeAll(async () => {
    const [root, work] = [join(folder, `www-${name}`), join(folder, `below-${name}`)];
    for (const made of [root, work]) mkdirSync(made);
    symlinkSync(join(folder, 'release-1'), join(root, 'junan'));
    server = await start(program ?? '', {
      root,
      base: '/junan/',
      work,
      receiver: receiver.address,
    });
  });
  afterAll(() => server.stop());

  it.each([
    ['junan/', 200, 'home', 'no-cache'],
    ['junan/en/', 200, 'home in English', 'no-cache'],
    ['junan/emergency/', 200, 'tel:120', 'no-cache'],
    ['junan/sw.js', 200, 'worker', 'no-cache'],
    ['junan/assets/main-abcdefgh.js', 200, '/*', 'public, max-age=31536000, immutable'],
    ['junan/nothing/', 404, '迷路了', 'no-cache'],
    ['junan/en/nothing/', 404, 'lost', 'no-cache'],
  ] as const)('/%s answers %i', async (path, status, text, cache) => {
    const answer = await askAt(server, path, { 'accept-encoding': 'br' });
    expect(answer.status).toBe(status);
    expect(brotliDecompressSync(answer.body).toString()).toContain(text);
    expect(answer.headers['cache-control']).toBe(cache);
    expect(answer.headers).toMatchObject(securityHeaders());
  });
});
