import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFile } from '#build/copy/find.ts';
import { inputHash } from '#build/stamp.ts';
import { COPY_JOURNEYS } from '../engines/copyJourneys.ts';
import { ENGINES } from '../engines/matrix.ts';
import type { EngineId } from '../engines/matrix.ts';
import type { Engine, Tab } from '../engines/tab.ts';
import { freshPhone } from './support/browser.ts';

const FOLDER = join('.cache', 'copies');
const LARGEST_FILE_BYTES = 8_000_000;

/** Builds both copies once for these inputs, unpacks the zip, and gives the addresses that a double click would open. */
function copies(): { readonly file: string; readonly folder: string } {
  const stamp = join(FOLDER, 'stamp');
  const hash = inputHash({});
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
    rmSync(FOLDER, { recursive: true, force: true });
    const { VITEST: _vitest, NODE_ENV: _mode, ...env } = process.env;
    for (const form of ['single', 'folder'])
      execFileSync(process.execPath, ['scripts/build-copy.ts', form, '--out', FOLDER], {
        env,
        stdio: 'inherit',
      });
    const zip = unzipSync(readFileSync(findFile(FOLDER, '.zip')));
    for (const [name, bytes] of Object.entries(zip)) {
      const target = join(FOLDER, 'stick', name);
      mkdirSync(dirname(target), { recursive: true });
      if (!name.endsWith('/')) writeFileSync(target, bytes);
    }
    writeFileSync(stamp, hash);
  }
  const url = (path: string) => pathToFileURL(resolve(path)).href;
  return {
    file: url(findFile(FOLDER, '.html')),
    folder: url(findFile(join(FOLDER, 'stick'), 'index.html')),
  };
}

const built = copies();
const engines: readonly EngineId[] =
  process.env['FULL'] === '1'
    ? (Object.keys(ENGINES) as EngineId[])
    : ['Chromium (today)', 'Firefox ESR'];

async function startOrNothing(id: EngineId): Promise<Engine | undefined> {
  try {
    return await ENGINES[id]();
  } catch (problem) {
    console.warn(
      `!! ${id} COULD NOT BE STARTED: the copies were NOT tested in it (${String(problem)})`,
    );
    return undefined;
  }
}

describe.each(engines)('in %s, from file://,', (id) => {
  describe.each(['file', 'folder'] as const)('the %s edition:', (form) => {
    // A profile for each: browsers keep one store for everything that is opened from file://.
    let engine: Engine | undefined;
    let tab: Tab | undefined;
    beforeAll(async () => {
      engine = await startOrNothing(id);
      tab = await engine?.openTab();
    });
    afterAll(() => engine?.close());

    it.each(Object.keys(COPY_JOURNEYS))('%s', async (name) => {
      if (tab === undefined) return;
      await COPY_JOURNEYS[name]?.(tab, built[form]);
    });
  });
});

it('the single file stays below 8 MB', () => {
  expect(statSync(findFile(FOLDER, '.html')).size).toBeLessThanOrEqual(LARGEST_FILE_BYTES);
});

it('the single file works in a viewer that forbids it to store anything, and asks for nothing', async () => {
  const phone = await freshPhone();
  await phone.setOffline(true);
  const page = await phone.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const viewer = join(FOLDER, 'viewer.htm');
  writeFileSync(
    viewer,
    `<iframe sandbox="allow-scripts" style="width:350px;height:700px" src="${built.file}"></iframe>`,
  );
  await page.goto(pathToFileURL(resolve(viewer)).href);
  const inside = page.frameLocator('iframe');
  await inside.getByRole('link', { name: '查菌子' }).first().click();
  await inside.getByRole('button', { name: '我知道了，开始查' }).click();
  await inside.getByRole('button', { name: '看结果' }).click();
  expect(await inside.getByRole('alert').first().textContent()).toContain('不吃');
  expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
});

it('a viewer that runs no scripts shows whom to call and what to do after eating', async () => {
  const phone = await freshPhone({ javaScriptEnabled: false });
  const page = await phone.newPage();
  await page.goto(built.file);
  expect(await page.locator('a[href="tel:120"]').first().isVisible()).toBe(true);
  // Text selectors pass over <noscript>; innerText holds only what is seen.
  const seen = await page.locator('noscript').innerText();
  for (const words of ['马上去医院', '别在家等', '别自己催吐']) expect(seen).toContain(words);
});
