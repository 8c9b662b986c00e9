import { setTimeout as wait } from 'node:timers/promises';

const WAIT_MS = 30_000;

/** A place on the screen, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A tab of a real browser, whatever protocol drives it. The few things that a protocol must do are abstract; how a person
 * walks through the app is the same in every engine.
 */
export abstract class Tab {
  /** Loads an address. Need not wait for the page. */
  protected abstract navigate(url: string): Promise<void>;
  /** Value of an expression in the page, as JSON; it may await. @throws what the page throws */
  abstract evaluate(expression: string): Promise<unknown>;
  /** A real press and release at a place, as a finger would. */
  protected abstract press(point: Point): Promise<void>;

  /** What the page complained about, where the engine tells. */
  readonly complaints: string[] = [];

  /** Waits until an expression is true. @throws with what the page complained about */
  async until(expression: string, timeoutMs = WAIT_MS): Promise<void> {
    // Caught inside the page: a page that is not there yet is no complaint of the page.
    const probe = `(async () => { try { return Boolean(${expression}); } catch { return false; } })()`;
    const deadline = Date.now() + timeoutMs;
    while (Date.now() < deadline) {
      const isTrue = await this.evaluate(probe).catch(() => false);
      if (isTrue === true) return;
      await wait(100);
    }
    const url = String(await this.evaluate('location.href').catch(() => 'no page'));
    throw new Error(`${url}: never true: ${expression}\n${this.complaints.join('\n')}`);
  }

  /** Opens a page and waits until it has come alive. */
  async goto(url: string): Promise<void> {
    await this.navigate(url);
    await this.until(
      `location.href === ${JSON.stringify(url)} && document.querySelector('html[data-ready=yes]')`,
    );
  }

  /** Taps the first visible match that can be tapped, in its middle. */
  async tap(selector: string, text = ''): Promise<void> {
    const find = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((e) => e.getClientRects().length > 0 && !e.disabled && e.textContent.includes(${JSON.stringify(text)}))`;
    await this.until(find);
    const point = (await this.evaluate(`(() => {
      const e = ${find};
      e.scrollIntoView({ block: 'center' });
      const box = e.getBoundingClientRect();
      return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
    })()`)) as Point;
    await this.press(point);
  }
}

/** A browser that can be started on this machine. */
export interface Engine {
  /** as it calls itself: `Firefox 153.7` */
  readonly version: string;
  openTab(): Promise<Tab>;
  close(): Promise<void>;
}

/** Whether a finger in the middle of a link that is on the screen hits it: nothing lies over it. */
export const hits = (
  href: string,
) => `[...document.querySelectorAll('a[href="${href}"]')].some((link) => {
  link.scrollIntoView({ block: 'center' });
  const box = link.getBoundingClientRect();
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return hit !== null && link.contains(hit);
})`;
