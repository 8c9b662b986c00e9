import type { Page } from 'playwright-core';

/**
 * Time from the finger's touch until the next picture of the screen that shows what was asked for.
 *
 * @param shown a selector that matches only after the answer, or one whose text the answer changes
 */
export async function answerTime(page: Page, tap: string, shown: string): Promise<number> {
  await page.evaluate((selector) => {
    const textOf = () => document.querySelector(selector)?.textContent ?? null;
    const before = textOf();
    const answer = new Promise<number>((resolve) => {
      let touchedAt = -1;
      addEventListener('pointerdown', (event) => (touchedAt = event.timeStamp), {
        capture: true,
        once: true,
      });
      const look = () => {
        const isShown = touchedAt >= 0 && textOf() !== before && textOf() !== null;
        // One frame more: the picture with the answer has then been made.
        requestAnimationFrame(isShown ? () => resolve(performance.now() - touchedAt) : look);
      };
      look();
    });
    Object.assign(window, { __answer: answer });
  }, shown);
  await page.locator(tap).first().tap({ noWaitAfter: true, timeout: 30_000 });
  return page.evaluate(() => (window as unknown as { __answer: Promise<number> }).__answer);
}
