import type { Page } from 'playwright-core';
import { Phone, versionOf } from './phone.ts';
import { FAULTS } from './versionServer.ts';
import type { Fault, VersionServer } from './versionServer.ts';

/** Folders of the versions of a run. */
export interface Versions {
  readonly older: string;
  /** its update comes file by file, as after a small correction */
  readonly newer: string;
  /** its update comes in bundles */
  readonly newest: string;
}

/** What a scenario works with, and where it tells what it saw. */
export interface Run {
  readonly server: VersionServer;
  readonly versions: Versions;
  /** 1 = every place where a fault can strike; n = every n-th */
  readonly step: number;
  /** one attempt with one fault */
  note(kind: string): void;
  /** a page that is not whole, or not of a version that may stand there */
  broken(what: string): void;
}

const TAGS = ['older', 'newer', 'newest'];
const SPECIES = 'mushrooms/amanita-exitialis/';

/** A page must be whole and of one of these versions. */
async function expectVersion(run: Run, phone: Phone, page: Page, allowed: readonly string[]) {
  const found = versionOf(await phone.look(page));
  if ('broken' in found) run.broken(found.broken);
  else if (!allowed.includes(found.version))
    run.broken(`${page.url()} is ${found.version}, not ${allowed.join(' or ')}`);
}

async function phoneWith(run: Run, folder: string): Promise<{ phone: Phone; page: Page }> {
  run.server.mend();
  run.server.deploy(folder);
  const phone = await Phone.fresh(run.server.url, TAGS);
  const page = await phone.tab();
  await phone.open(page, '');
  await phone.stored(page);
  return { phone, page };
}

/** With no network at all, stored pages open whole: one that is stored as HTML and one that the app draws. */
async function expectOffline(run: Run, phone: Phone, page: Page, allowed: readonly string[]) {
  run.server.cut();
  for (const path of ['', SPECIES]) {
    await phone.open(page, path);
    await expectVersion(run, phone, page, allowed);
  }
  run.server.mend();
}

/** Waits until the page has switched by itself to a version; it does so when nothing was touched in the visit. */
async function expectSwitch(run: Run, phone: Phone, page: Page, version: string) {
  await page
    .waitForFunction((tag) => document.documentElement.dataset['edition'] === tag, version, {
      timeout: 120_000,
    })
    .catch(() => undefined);
  await phone.alive(page);
  await expectVersion(run, phone, page, [version]);
}

async function updateTo(run: Run, phone: Phone, page: Page, version: keyof Versions) {
  run.server.mend();
  run.server.deploy(run.versions[version]);
  await phone.open(page, '');
  await phone.update(page).catch(() => 'left');
  await expectSwitch(run, phone, page, version);
}

/**
 * The network breaks at every single request of an update. What has come stays, so each attempt gets one file further than
 * the one before and breaks at the next one.
 */
async function cutEverywhere(run: Run, fault: Fault, to: 'newer' | 'newest'): Promise<void> {
  const { phone, page } = await phoneWith(run, run.versions.older);
  run.server.deploy(run.versions[to]);
  run.server.breakAfter(0, fault);
  await phone.update(page).catch(() => 'left');
  run.note(`${fault} at the worker itself`);
  for (let attempt = 0; attempt < 2000; attempt += 1) {
    // The worker's own file, then the files of this attempt.
    run.server.breakAfter(1 + run.step, fault);
    const before = run.server.faults;
    const state = await phone.update(page).catch(() => 'left');
    if (run.server.faults === before) break;
    run.note(`${fault} during an update`);
    if (state !== 'redundant' && state !== 'refused') run.broken(`a broken update became ${state}`);
    run.server.cut();
    const path = attempt % 8 === 7 ? SPECIES : '';
    await phone.open(page, path);
    await expectVersion(run, phone, page, ['older']);
  }
  run.server.mend();
  await updateTo(run, phone, page, to);
  await expectOffline(run, phone, page, [to]);
  await phone.close();
}

/** Goes to another room by the app itself, which loads the code of that room. */
async function walkOn(page: Page): Promise<void> {
  await page.locator('a[href="/foods/"]').first().click();
  await page.waitForURL('**/foods/');
  await page.waitForFunction(() => document.querySelector('main h1') !== null);
  await page.waitForTimeout(300);
}

/** One tab switches; the other one, with something typed, goes on undisturbed on its own version, also to rooms it has not loaded. */
async function twoTabs(run: Run): Promise<void> {
  const { phone, page: typing } = await phoneWith(run, run.versions.older);
  await typing.locator('main').click({ position: { x: 2, y: 2 } });
  run.server.deploy(run.versions.newer);
  const other = await phone.tab();
  await phone.open(other, 'clinics/');
  await phone.update(other).catch(() => 'left');
  await expectSwitch(run, phone, other, 'newer');
  run.note('two tabs');
  await expectVersion(run, phone, typing, ['older']);
  run.server.cut();
  await walkOn(typing);
  await expectVersion(run, phone, typing, ['older']);
  run.server.mend();
  await phone.open(typing, '');
  await expectVersion(run, phone, typing, ['newer']);
  await phone.close();
}

/** The next version is put on the server while an update is on its way: neither a mixture nor the end of the old version. */
async function deployDuring(run: Run, requests: number): Promise<void> {
  const { phone, page } = await phoneWith(run, run.versions.older);
  run.server.deploy(run.versions.newer);
  run.server.after(requests, () => run.server.deploy(run.versions.newest));
  await phone.update(page).catch(() => 'left');
  run.note('deploy during an update');
  await expectOffline(run, phone, page, ['older', 'newer']);
  await updateTo(run, phone, page, 'newest');
  await expectOffline(run, phone, page, ['newest']);
  await phone.close();
}

/** A version is taken back: from the server before a phone has it whole, and from phones that have it. */
async function rollBack(run: Run): Promise<void> {
  const { phone, page } = await phoneWith(run, run.versions.older);
  run.server.deploy(run.versions.newer);
  run.server.after(20, () => run.server.deploy(run.versions.older));
  await phone.update(page).catch(() => 'left');
  run.note('rolled back during an update');
  await expectOffline(run, phone, page, ['older']);
  await updateTo(run, phone, page, 'newer');
  await updateTo(run, phone, page, 'older');
  run.note('rolled back after the update');
  await expectOffline(run, phone, page, ['older']);
  await phone.close();
}

/** A phone that was switched off while others came and went. */
async function longAway(run: Run): Promise<void> {
  const { phone, page } = await phoneWith(run, run.versions.older);
  await page.close();
  run.server.cut();
  const later = await phone.tab();
  // The phone's clock is a year on: whatever a cache believed to know has run out.
  await later.clock.setFixedTime(Date.now() + 365 * 86_400_000);
  await phone.open(later, '');
  await expectVersion(run, phone, later, ['older']);
  run.note('a year without network');
  await updateTo(run, phone, later, 'newest');
  await expectOffline(run, phone, later, ['newest']);
  await phone.close();
}

/** There is no room for the new version. The old one stays whole, and the update works once there is room. */
async function diskFull(run: Run, extraBytes: number): Promise<void> {
  const { phone, page } = await phoneWith(run, run.versions.older);
  await phone.setRoom(page, (await phone.usedBytes(page)) + extraBytes);
  run.server.deploy(run.versions.newer);
  const state = await phone.update(page).catch(() => 'left');
  run.note(`disk full after ${extraBytes} bytes: ${state}`);
  await expectOffline(run, phone, page, state === 'redundant' ? ['older'] : ['older', 'newer']);
  await phone.setRoom(page, undefined);
  await updateTo(run, phone, page, 'newer');
  await expectOffline(run, phone, page, ['newer']);
  await phone.close();
}

/** A version waits while something is typed; a newer one overtakes it. */
async function overtaken(run: Run): Promise<void> {
  const { phone, page } = await phoneWith(run, run.versions.older);
  await page.locator('main').click({ position: { x: 2, y: 2 } });
  for (const version of ['newer', 'newest'] as const) {
    run.server.deploy(run.versions[version]);
    await phone.update(page);
    run.note('a waiting version');
    await expectVersion(run, phone, page, ['older']);
  }
  run.server.cut();
  await walkOn(page);
  await expectVersion(run, phone, page, ['older']);
  run.server.mend();
  await page.getByRole('button', { name: '现在换成新版本' }).click();
  await expectSwitch(run, phone, page, 'newest');
  await expectOffline(run, phone, page, ['newest']);
  await phone.close();
}

/** All scenarios; long forms strike more places. */
export function scenariosOf(
  isLong: boolean,
): readonly (readonly [string, (run: Run) => Promise<void>])[] {
  const faults = isLong ? FAULTS : (['cut'] as const);
  const deploys = isLong ? [1, 2, 10, 60, 120, 180] : [30];
  const rooms = isLong ? [0, 50_000, 200_000, 800_000] : [50_000];
  return [
    ...faults.flatMap((fault) => [
      [
        `network, file by file: ${fault}`,
        (run: Run) => cutEverywhere(run, fault, 'newer'),
      ] as const,
      [`network, bundles: ${fault}`, (run: Run) => cutEverywhere(run, fault, 'newest')] as const,
    ]),
    ['two tabs', twoTabs],
    ['a newer version overtakes a waiting one', overtaken],
    ...deploys.map(
      (at) => [`deploy after ${at} requests`, (run: Run) => deployDuring(run, at)] as const,
    ),
    ['rolled back', rollBack],
    ['a year away', longAway],
    ...rooms.map(
      (room) => [`disk full, ${room} bytes left`, (run: Run) => diskFull(run, room)] as const,
    ),
  ];
}
