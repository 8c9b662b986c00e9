import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { staticSite } from './staticSite.ts';

const folder = mkdtempSync(join(tmpdir(), 'junan-site-'));
mkdirSync(join(folder, 'emergency'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), 'home');
writeFileSync(join(folder, '404.html'), 'lost');
writeFileSync(join(folder, 'emergency/index.html'), 'call 120');
writeFileSync(join(folder, 'assets/main-abcdefgh.js'), 'x');
writeFileSync(join(folder, 'assets/main-abcdefgh.js.br'), brotliCompressSync('x'));
writeFileSync(join(folder, '..', 'outside.txt'), 'secret');

const server = createServer(staticSite({ folder, base: '/junan/' }));
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
const get = (path: string, init: RequestInit = {}) =>
  fetch(origin + path, { redirect: 'manual', ...init });

it('a hashed file may be kept for a year, HTML is asked for anew', async () => {
  expect((await get('/junan/assets/main-abcdefgh.js')).headers.get('cache-control')).toContain(
    'immutable',
  );
  expect((await get('/junan/emergency/')).headers.get('cache-control')).toBe('no-cache');
});

it('a phone that understands brotli gets the small copy, decoded to the same text', async () => {
  const answer = await get('/junan/assets/main-abcdefgh.js', {
    headers: { 'accept-encoding': 'br' },
  });
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(await answer.text()).toBe('x');
  expect(
    (
      await get('/junan/assets/main-abcdefgh.js', { headers: { 'accept-encoding': 'identity' } })
    ).headers.get('content-encoding'),
  ).toBeNull();
});

it('the base address is the home page', async () => {
  expect(await (await get('/junan/')).text()).toBe('home');
});

it('an unknown address is a real 404 with the page that leads to urgent help', async () => {
  const answer = await get('/junan/nothing/');
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe('lost');
});

it('an address without its slash leads to the page, with its query', async () => {
  expect((await get('/junan/emergency?no-sw')).headers.get('location')).toBe(
    '/junan/emergency/?no-sw',
  );
});

it('no address leads out of the folder or to hidden files', async () => {
  for (const path of [
    '/junan/..%2foutside.txt',
    '/junan/%2e%2e/outside.txt',
    '/junan/.vite/manifest.json',
    '/junan/%00',
    '/junan/%E4%B8',
  ]) {
    const answer = await get(path);
    expect([400, 404, 302]).toContain(answer.status);
    expect(await answer.text()).not.toContain('secret');
  }
});

it('no page may run inline or foreign script', async () => {
  const policy = (await get('/junan/')).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
});
