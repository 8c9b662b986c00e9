import { fillReport } from './journeys.ts';
import { hits } from './tab.ts';
import type { Tab } from './tab.ts';

async function must(tab: Tab, what: string, expression: string): Promise<void> {
  if ((await tab.evaluate(expression)) !== true) throw new Error(`${what}: ${expression}`);
}

async function openPage(tab: Tab, url: string, heading: string): Promise<void> {
  await tab.goto(url);
  await tab.until(
    `document.querySelector("main h1").textContent.includes(${JSON.stringify(heading)})`,
  );
}

type Journey = (tab: Tab, file: string) => Promise<void>;

/** What a person must find in a copy that was opened from a stick or from a chat, each from `file://…/copy.html`. */
export const COPY_JOURNEYS: Readonly<Record<string, Journey>> = {
  'the first page calls 120': async (tab, file) => {
    await tab.goto(file);
    await must(tab, '120 can be tapped', hits('tel:120'));
    await must(
      tab,
      'nothing stands beside the screen',
      'document.documentElement.scrollWidth <= innerWidth',
    );
  },
  'a species shows its plate': async (tab, file) => {
    await openPage(tab, `${file}#/mushrooms/amanita-exitialis/`, '鹅膏');
    await tab.until(
      '[...document.querySelectorAll("main img")].some((e) => e.width >= 280 && e.complete && e.naturalWidth >= 500)',
    );
  },
  'the list of mushrooms shows its pictures and leads on by tapping': async (tab, file) => {
    await tab.goto(`${file}#/mushrooms/`);
    await tab.until(
      '[...document.querySelectorAll("main img")].filter((e) => e.naturalWidth > 0).length > 20',
    );
    await tab.tap('main a', '白毒伞');
    await tab.until('/^#\\/mushrooms\\/[a-z-]+\\/$/.test(location.hash)');
    await tab.until('scrollY === 0 && document.querySelector("main h1")');
  },
  'the checker raises the alarm': async (tab, file) => {
    await tab.goto(`${file}#/check/`);
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
  },
  'urgent help calls 120 and runs its clock': async (tab, file) => {
    await tab.goto(`${file}#/emergency/`);
    await tab.until(hits('tel:120'));
    await tab.tap('main a', '1–5 小时前');
    await tab.tap('main button', '2 小时前');
    await tab.until('document.querySelector("[role=timer]").textContent.includes("2 小时")');
  },
  'the list of clinics names hospitals, and 120 before them': async (tab, file) => {
    await openPage(tab, `${file}#/clinics/`, '去哪里救');
    await must(tab, '120 can be tapped', hits('tel:120'));
    await tab.tap('main a', '文山市');
    await tab.until('/^#\\/clinics\\/532601\\/$/.test(location.hash)');
    await tab.until(
      '[...document.querySelectorAll("main li")].filter((e) => /医院|卫生院/.test(e.textContent)).length > 3',
    );
  },
  'a lesson can be read': async (tab, file) => {
    await tab.goto(`${file}#/teach/`);
    await tab.tap('main a[href^="#/teach/plan/"]');
    await tab.until('/^#\\/teach\\/plan\\//.test(location.hash)');
    await tab.until('document.querySelectorAll("main li").length > 3');
  },
  'a report comes out as words and as a code, and is not called sent': async (tab, file) => {
    await fillReport(tab, `${file}#/report/ill/`);
    await tab.until('document.querySelector("main pre").textContent.includes("恶心呕吐")');
    await tab.until('document.querySelector("main svg[role=img] path")');
    await must(
      tab,
      'nothing offers to send it',
      '![...document.querySelectorAll("main button")].some((e) => e.textContent.includes("交上去"))',
    );
  },
  'nothing was asked of any network': async (tab) => {
    const asked = await tab.evaluate(
      'performance.getEntriesByType("resource").map((entry) => entry.name).filter((name) => !/^(file|data|blob):/.test(name))',
    );
    if (JSON.stringify(asked) !== '[]') throw new Error(`asked for ${String(asked)}`);
  },
};
