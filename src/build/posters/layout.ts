import type { Page } from 'playwright-core';

/** Paper sizes in millimetres. */
export const PAPERS = { A4: { width: 210, height: 297 }, A3: { width: 297, height: 420 } } as const;
export type Paper = keyof typeof PAPERS;

/** Margin of A4 in the style sheet of the sheets; other papers are the same page made larger. */
const MARGIN_MM = 10;
const PX_PER_MM = 96 / 25.4;

/**
 * Smallest type that is meant to be read from 2 m on A4, as font size. Chinese: 10 mm, distance ÷ 200, an angle of 17′: what an eye
 * of acuity 0.3 still reads (5′ ÷ 0.3). Latin letters have fewer strokes: capitals of 6 mm, which are 73 % of 8.2 mm, 10′, acuity 0.5.
 * The angles follow from the 5′ of the Snellen letter; the two acuities are our choice.
 */
export const LEGIBLE_MM = { 'zh-CN': 10, en: 8.2 } as const;

/** What a sheet looks like on A4, measured in the browser in print layout. */
export interface SheetLayout {
  /** texts that stick out of the sheet or are cut by a box, or pictures without room */
  readonly clipped: readonly string[];
  /** smallest letter of the lines for reading from afar, in mm */
  readonly smallestMm: number;
  /** largest letter: the 120, in mm */
  readonly callMm: number;
  /** height of the lowest picture, in mm; undefined on a sheet without pictures */
  readonly pictureMm: number | null;
  /** text colours and grounds other than black on white: what a black-and-white printer would change */
  readonly colours: readonly string[];
}

/** Lays the sheet of the page out as on A4 and measures it. The page must show a sheet. */
export async function sheetLayout(page: Page): Promise<SheetLayout> {
  await page.setViewportSize({
    width: Math.floor((PAPERS.A4.width - 2 * MARGIN_MM) * PX_PER_MM),
    height: Math.floor((PAPERS.A4.height - 2 * MARGIN_MM) * PX_PER_MM),
  });
  await page.emulateMedia({ media: 'print' });
  return page.evaluate((pxPerMm) => {
    const sheet = document.querySelector<HTMLElement>('[data-sheet]');
    if (sheet === null) throw new Error('the page shows no sheet');
    const outer = sheet.getBoundingClientRect();
    const clipped: string[] = [];
    const colours = new Set<string>();
    const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      if (text === '' || node.parentElement === null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // The box of a line is higher than its letters: half a letter up and down from its middle is what is printed.
      const half = sizeOf(node.parentElement) / 2;
      const isOut = [...range.getClientRects()].some((box) => {
        const middle = (box.top + box.bottom) / 2;
        return (
          box.left < outer.left ||
          box.right > outer.right ||
          middle - half < outer.top ||
          middle + half > outer.bottom
        );
      });
      if (isOut) clipped.push(text);
      colours.add(getComputedStyle(node.parentElement).color);
    }
    for (const element of sheet.querySelectorAll('*')) {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      const hides = overflowX !== 'visible' || overflowY !== 'visible';
      const box = element.getBoundingClientRect();
      const sticksOut = display !== 'inline' && box.bottom > outer.bottom + 1;
      if (sticksOut || (hides && element.scrollHeight > element.clientHeight + 1))
        clipped.push(`<${element.tagName.toLowerCase()}> ${element.textContent ?? ''}`);
    }
    const far = sheet.querySelectorAll(
      'h1, header p, figcaption:not(.small), figcaption strong, li, footer dl > div:first-child dd',
    );
    const pictures = [...sheet.querySelectorAll('picture img')].map(
      (img) => img.getBoundingClientRect().height,
    );
    const figures = [...sheet.querySelectorAll('figure')].map((one) => one.getBoundingClientRect());
    const blocks = [...sheet.querySelectorAll('header, ul, [data-sheet] > dl, footer')].map((one) =>
      one.getBoundingClientRect(),
    );
    for (const figure of figures)
      for (const block of blocks)
        if (
          figure.top < block.bottom - 1 &&
          figure.bottom > block.top + 1 &&
          figure.left < block.right - 1 &&
          figure.right > block.left + 1 &&
          !(figure.top >= block.top - 1 && figure.bottom <= block.bottom + 1)
        )
          clipped.push('a picture lies over words');
    return {
      clipped,
      smallestMm: Math.min(...[...far].map(sizeOf)) / pxPerMm,
      callMm: Math.max(...[...sheet.querySelectorAll('footer b')].map(sizeOf)) / pxPerMm,
      pictureMm: pictures.length === 0 ? null : Math.min(...pictures) / pxPerMm,
      colours: [...colours].filter((colour) => colour !== 'rgb(0, 0, 0)'),
    };
  }, PX_PER_MM);
}
