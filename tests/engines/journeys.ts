import type { SwitchableSite } from './switchableSite.ts';
import { hits } from './tab.ts';
import type { Tab } from './tab.ts';

/** Columns of the table, in the order in which a phone goes through them: each goes on where the one before ended. */
export const JOURNEY_IDS = [
  'visit',
  'go offline',
  'reload',
  'check',
  'emergency',
  'report',
  'update',
] as const;
export type JourneyId = (typeof JOURNEY_IDS)[number];

export interface Walk {
  readonly tab: Tab;
  readonly site: SwitchableSite;
  /** folder of the newer version, made when it is needed */
  readonly newer: () => Promise<string>;
}

/** Some hundred files are stored one by one; a machine with other work needs its time. */
const STORED_MS = 90_000;
const SPECIES = 'mushrooms/amanita-exitialis/';
const heading = 'document.querySelector("main h1").textContent';

async function must(tab: Tab, what: string, expression: string): Promise<void> {
  if ((await tab.evaluate(expression)) !== true) throw new Error(`${what}: ${expression}`);
}

async function visit({ tab, site }: Walk): Promise<void> {
  for (const [path, href] of [
    ['', 'tel:120'],
    [SPECIES, '/emergency/'],
  ] as const) {
    await tab.goto(site.url + path);
    await must(tab, `${path}: ${href} can be tapped`, hits(href));
    await must(
      tab,
      `${path}: nothing stands beside the screen`,
      'document.documentElement.scrollWidth <= innerWidth',
    );
  }
}

async function goOffline({ tab, site }: Walk): Promise<void> {
  await tab.goto(site.url);
  await tab.until(
    `await (async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const active = registration && registration.active;
    return active && active.state === 'activated' && document.documentElement.dataset.stored !== undefined;
  })()`,
    STORED_MS,
  );
  await site.stop();
  for (const [path, href] of [
    ['', 'tel:120'],
    [SPECIES, '/emergency/'],
    ['clinics/', 'tel:120'],
  ] as const) {
    await tab.goto(site.url + path);
    await must(tab, `${path} offline: ${href} can be tapped`, hits(href));
  }
}

async function reload({ tab, site }: Walk): Promise<void> {
  await tab.goto(site.url + SPECIES);
  const before = String(await tab.evaluate(heading));
  await tab.evaluate('delete document.documentElement.dataset.ready');
  await tab.evaluate('setTimeout(() => location.reload())');
  await tab.until(
    `document.documentElement.dataset.ready === 'yes' && ${heading} === ${JSON.stringify(before)}`,
  );
}

async function check({ tab, site }: Walk): Promise<void> {
  await tab.goto(`${site.url}check/`);
  await tab.tap('main button', '我知道了');
  for (const [question, answer] of [
    ['菌托（鞋子）', '像口袋、长筒鞋'],
    ['菌盖下面', '刀片一样的菌褶'],
  ] as const) {
    await tab.tap('main summary', '想自己挑一个来答');
    await tab.tap('main li button', question);
    await tab.tap('main button', answer);
  }
  await tab.until(
    '[...document.querySelectorAll("main [role=alert]")].some((e) => e.textContent.includes("剧毒") && e.textContent.includes("不吃"))',
  );
}

async function emergency({ tab, site }: Walk): Promise<void> {
  await tab.goto(`${site.url}emergency/`);
  await must(tab, '120 can be tapped', hits('tel:120'));
  await tab.tap('main a', '1–5 小时前');
  await tab.tap('main button', '2 小时前');
  await tab.until('document.querySelector("[role=timer]").textContent.includes("2 小时")');
}

const CHOOSE_COUNTY = `(() => {
  const list = document.querySelector('main select');
  list.value = list.options[1].value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
})()`;

/** Fills the form of somebody who is ill, up to the screen that shows all answers. */
export async function fillReport(tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  const next = () => tab.tap('main button', '下一步');
  const answers = ['野生菌', '2 小时前', '3', '1', '半小时前', '恶心呕吐'];
  await tab.tap('main label', '没有');
  await next();
  await tab.tap('main label', '同意');
  await tab.tap('main label', '14 岁');
  for (const answer of answers) {
    await next();
    await tab.tap('main label', answer);
  }
  await next();
  await tab.until('document.querySelector("main select")');
  await tab.evaluate(CHOOSE_COUNTY);
  await tab.tap('main label', '自己家');
  await next();
  // No photo: it may be left out.
  await next();
  await tab.tap('main label', '留着');
  await next();
}

const title = (words: string) =>
  `[...document.querySelectorAll('main h2')].some((e) => e.textContent === ${JSON.stringify(words)})`;

async function report({ tab, site }: Walk): Promise<void> {
  const before = await site.receivedReports();
  await site.stop();
  await fillReport(tab, `${site.url}report/ill/`);
  await tab.tap('main button', '交上去');
  await tab.until(title('等网络'));
  await must(tab, 'not called delivered', `!${title('已送达')}`);
  await site.start();
  await tab.tap('main button', '现在送');
  await tab.until(title('已送达'));
  const received = (await site.receivedReports()) - before;
  if (received !== 1) throw new Error(`the receiver has ${received} reports instead of 1`);
}

async function update({ tab, site, newer }: Walk): Promise<void> {
  site.deploy(await newer());
  await tab.goto(site.url);
  await tab.until(
    `document.documentElement.dataset.edition === 'newer' && document.documentElement.dataset.ready === 'yes'`,
    STORED_MS,
  );
  await must(
    tab,
    'the scripts are the new ones',
    `Object.keys(self.__editions).join() === 'newer'`,
  );
}

export const JOURNEYS: Readonly<Record<JourneyId, (walk: Walk) => Promise<void>>> = {
  visit,
  'go offline': goOffline,
  reload,
  check,
  emergency,
  report,
  update,
};
