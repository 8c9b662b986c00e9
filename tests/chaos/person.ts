import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { pick } from '#domain/checker/trial/random.ts';
import type { Random } from '#domain/checker/trial/random.ts';
import { ILLNESS_STEPS, type IllnessStep } from '#features/report/illnessSteps.ts';
import { within } from './phone.ts';
import type { Phone } from './phone.ts';

/** What a person wants to report. `marker` stands in the free text and is how the report is found again. */
export interface Told {
  readonly marker: string;
  readonly hazard: string;
  readonly ateCount: number;
  readonly illCount: number;
  readonly symptom: string;
  readonly hasPhoto: boolean;
}

type Step = Exclude<IllnessStep, 'review'>;
const STEPS = ILLNESS_STEPS.filter((step): step is Step => step !== 'review');

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A scripted user: types one report after the other, hands each in, and begins again where a killed phone has left off. */
export class Person {
  /** reports that the phone has said it keeps: these must reach the receiver, once */
  readonly finished: Told[] = [];
  /** answers or whole drafts that were said to be kept and were gone after an interruption */
  readonly lostDrafts: string[] = [];
  readonly troubles = new Map<string, number>();
  /** set from outside: the next report is handed in from two windows at once */
  wantsTwoWindows = false;
  private told: Told;
  private kept = new Set<Step>();
  private hasPressed = false;
  private count = 0;
  private readonly phone: Phone;
  private readonly url: () => string;
  private readonly random: Random;
  private readonly name: string;

  constructor(name: string, phone: Phone, url: () => string, random: Random) {
    this.name = name;
    this.phone = phone;
    this.url = url;
    this.random = random;
    this.told = this.think();
  }

  private think(): Told {
    this.count += 1;
    const ateCount = 1 + Math.floor(this.random() * 12);
    return {
      marker: `${this.name}-${this.count}`,
      hazard: pick(this.random, ['wild_mushroom', 'diaojiangba', 'aconite', 'unknown']),
      ateCount,
      illCount: Math.floor(this.random() * (ateCount + 1)),
      symptom: pick(this.random, ['vomiting', 'diarrhoea', 'numb', 'dizzy']),
      hasPhoto: this.random() < 0.4,
    };
  }

  /** Writes reports until told to stop. Trouble with the phone is what this is about: the person begins again. */
  async live(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      try {
        await this.writeOne();
      } catch (cause) {
        this.note(cause);
        // The windows of the failed attempt are closed, as a person would who begins again.
        if (this.phone.isOn)
          await Promise.allSettled(this.phone.pages().map((page) => page.close()));
        await pause(50);
      }
    }
    await this.recover().catch((cause: unknown) => this.note(cause));
  }

  private note(cause: unknown): void {
    const word = String(cause instanceof Error ? cause.message : cause)
      .split('\n')[0]!
      .slice(0, 90);
    if (process.env['TORTURE_TRACE'] === '1') console.error('   ', word);
    this.troubles.set(word, (this.troubles.get(word) ?? 0) + 1);
  }

  private async page(): Promise<Page> {
    if (!this.phone.isOn) await this.phone.start();
    return this.phone.newPage();
  }

  private async openForm(): Promise<Page> {
    const page = await this.page();
    await page.goto(`${this.url()}report/ill/`, { waitUntil: 'commit' });
    await page.waitForSelector('html[data-ready=yes]', { state: 'attached' });
    // The form reads its draft right after it has come to the screen.
    await page.waitForSelector('[data-kept=yes]');
    await frames(page);
    return page;
  }

  /** After an interruption: is everything still there that the phone had said it keeps? */
  private async recover(): Promise<Page> {
    const page = await this.openForm();
    const { drafts, reports } = await this.phone.holdings(page);
    const { marker } = this.told;
    const isQueued = reports.some(
      (row) => (JSON.parse(row.json) as { freeText?: string }).freeText === marker,
    );
    if (this.hasPressed && isQueued) {
      this.finish();
      return page;
    }
    const answers = drafts.map((draft) => draft.answers);
    for (const step of this.kept) {
      if (answers.some((each) => this.holds(step, each))) continue;
      this.lostDrafts.push(
        `${marker}: ${step} (${answers.length} drafts, ${isQueued ? 'queued' : 'not queued'})`,
      );
      this.kept.delete(step);
    }
    return page;
  }

  private holds(step: Step, answers: Readonly<Record<string, unknown>>): boolean {
    const { hazard, ateCount, illCount, symptom, marker, hasPhoto } = this.told;
    switch (step) {
      case 'gate':
        return answers['dangerNow'] === false;
      case 'consent':
        return answers['hasHealthConsent'] === true && answers['hasAgeConsent'] === true;
      case 'food':
        return answers['hazard'] === hazard;
      case 'eaten':
        return answers['eatenAt'] !== undefined;
      case 'ate':
        return answers['ateCount'] === ateCount;
      case 'ill':
        return answers['illCount'] === illCount;
      case 'onset':
        return answers['onsetAt'] !== undefined;
      case 'symptoms':
        return Array.isArray(answers['symptoms']) && answers['symptoms'].includes(symptom);
      case 'place':
        return answers['countyCode'] !== undefined && answers['setting'] === 'home';
      case 'photo':
        return !hasPhoto || (Array.isArray(answers['photos']) && answers['photos'].length === 1);
      case 'rest':
        return answers['freeText'] === marker;
    }
  }

  private finish(): void {
    this.finished.push(this.told);
    if (process.env['TORTURE_TRACE'] === '1') console.error('    finished', this.told.marker);
    this.told = this.think();
    this.kept = new Set();
    this.hasPressed = false;
  }

  private async writeOne(): Promise<void> {
    const before = this.told;
    const page = await this.recover();
    if (this.told !== before) return page.close();
    for (const step of STEPS) {
      await this.answer(page, step);
      await next(page);
    }
    await this.handIn(page);
    // Now and then the person waits and presses "send now", or just goes on.
    if (this.random() < 0.5) {
      await pause(this.random() * 1200);
      const key = page.getByRole('button', { name: '现在送' });
      if ((await key.count()) > 0) await key.click({ timeout: 1000 }).catch(() => undefined);
    }
    await page.close();
    return undefined;
  }

  /** Answers one question, or sees that it is answered already. It counts as kept only when the page says so. */
  private async answer(page: Page, step: Step): Promise<void> {
    if (!this.kept.has(step)) await this.type(page, step);
    await frames(page);
    await page.waitForSelector('[data-kept=yes]');
    this.kept.add(step);
  }

  private async type(page: Page, step: Step): Promise<void> {
    const { hazard, ateCount, illCount, symptom, marker, hasPhoto } = this.told;
    const tick = (name: string, value: string) =>
      page.locator(`input[name=${name}][value="${value}"]`).check();
    switch (step) {
      case 'gate':
        return tick('gate', 'no');
      case 'consent':
        for (const box of await page.locator('section input[type=checkbox]').all())
          await box.check();
        return;
      case 'food':
        return tick('food', hazard);
      case 'eaten':
        return tick('eaten', 'ago-4');
      case 'ate':
        return tick('ate', String(ateCount));
      case 'ill':
        return tick('ill', String(illCount));
      case 'onset':
        return tick('onset', 'ago-1');
      case 'symptoms':
        return tick('symptoms', symptom);
      case 'place':
        await page.locator('select').first().selectOption({ index: 1 });
        return tick('setting', 'home');
      case 'photo':
        if (!hasPhoto || (await page.locator('section li img').count()) > 0) return undefined;
        await page
          .locator('input[type=file]')
          .last()
          .setInputFiles({
            name: 'photo.jpg',
            mimeType: 'image/jpeg',
            buffer: await aPhoto(this.count),
          });
        return page.locator('section li img').waitFor();
      case 'rest':
        await tick('leftovers', 'yes');
        await page.locator('textarea').fill(marker);
    }
  }

  private async handIn(page: Page): Promise<void> {
    const other = this.wantsTwoWindows ? await this.secondWindow() : undefined;
    this.hasPressed = true;
    const press = async (window: Page) => {
      const key = window.getByRole('button', { name: '交上去' });
      await key.click();
      const heading = window.getByRole('heading', { level: 1, name: '我的上报' });
      const fault = window.getByText('这几题要改：');
      await heading.or(fault).first().waitFor();
      if ((await heading.count()) > 0) return;
      // A clock that jumped between two answers: the first sign lies before the meal. The person says "do not know".
      await window.locator('[role=alert] button').first().click();
      await window.locator('input[value=unknown]').first().check();
      while ((await key.count()) === 0) await next(window);
      await key.click();
      await heading.waitFor();
    };
    const both = [page, other].flatMap((window) => (window === undefined ? [] : [press(window)]));
    const results = await Promise.allSettled(both);
    const failed = results.find((result) => result.status === 'rejected');
    // One window that says "kept" is enough for the person.
    if (results.every((result) => result.status === 'rejected')) throw failed?.reason;
    if (other !== undefined) {
      this.wantsTwoWindows = false;
      await Promise.allSettled(
        [page, other].map((window) =>
          window.getByRole('button', { name: '现在送' }).click({ timeout: 800 }),
        ),
      );
    }
    this.finish();
    await other?.close().catch(() => undefined);
  }

  private async secondWindow(): Promise<Page> {
    const page = await this.openForm();
    for (const _ of STEPS) await next(page);
    return page;
  }
}

async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: '下一步' }).click();
}

/** A small photo that no other report has. */
function aPhoto(seed: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 100 + (seed % 50), sigma: 40 } as const;
  return sharp({ create: { width: 400, height: 300, channels: 3, background: '#876', noise } })
    .jpeg()
    .toBuffer();
}

/** Two frames: what a tap has changed is on the screen. A window behind another one draws none; then a moment is enough. */
async function frames(page: Page): Promise<void> {
  const drawn =
    'new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); setTimeout(done, 250); })';
  await within(15_000, page.evaluate(drawn));
}
