import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, inject, it, onTestFinished } from 'vitest';
import { staticSite } from '#build/serve/staticSite.ts';
import { freshPhone, storedOffline } from './support/browser.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Visits the home page of a site whose bundles are answered by `bundles`. @returns every address asked for until all is stored */
async function firstVisit(bundles?: Answer): Promise<readonly string[]> {
  const asked: string[] = [];
  const site = staticSite({ folder: inject('siteFolder'), base: '/' });
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    const answer = url.startsWith('/assets/bundles/') ? (bundles ?? site) : site;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const phone = await freshPhone();
  const page = await phone.newPage();
  await page.goto(origin);
  await storedOffline(page);
  await phone.setOffline(true);
  const answer = await page.goto(`${origin}mushrooms/amanita-exitialis/`);
  // Its own HTML, under the same policy as from the server.
  expect(await answer?.text()).toContain('致命鹅膏</h1>');
  expect(answer?.headers()['content-security-policy']).toContain("default-src 'self'");
  await page.waitForSelector('html[data-ready=yes]');
  expect(await page.locator('h1').first().textContent()).toContain('致命鹅膏');
  return asked;
}

it('on a weak network the first visit waits for tens of answers, not for hundreds', async () => {
  const asked = await firstVisit();
  expect(asked.filter((url) => url.startsWith('/assets/bundles/'))).toHaveLength(3);
  expect(asked.length).toBeLessThan(60);
});

it.each<readonly [string, Answer]>([
  ['lost', (_, response) => response.writeHead(404).end()],
  ['damaged on the way', (_, response) => response.end('[]')],
])('when a bundle is %s the files come one by one and nothing is missing', async (_, bundles) => {
  const asked = await firstVisit(bundles);
  expect(asked.length).toBeGreaterThan(300);
});
