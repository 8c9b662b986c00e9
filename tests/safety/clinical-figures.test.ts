import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  closest,
  elementsOf,
  nextOf,
  readMarkup,
  textsOf,
  type Element,
} from './support/markup.ts';

const BUILT = process.env['JUNAN_DIST'] ?? join(import.meta.dirname, '../../dist');

/** Names that hold digits: rules, the telephone number, tests and substances, numbers of laws and standards. */
const NAMES =
  /\bR\d+\b|(?<!\d)120(?!\d)|HOPE6|WS\/T ?\d+(\.\d+)?(-\d+)?|GB(\/T)? ?\d+(\.\d+)?-\d+|〔2019〕59|G6PD|CK-MB|B6|H2|沙托毒素H|2-amino-4,5-|2-氨基-4,5-|环丙-2-|cycloprop-2-|2019 共识|2019 consensus|Ganzert 2005|Escudié 2007|第 \d+ 题，共 \d+ 题|Case \d+ of \d+|&#?\w+;/g;

/** What is no fact: the number of sources of a fold, heads of tables, what the reader types into. */
const NO_FACT = new Set([
  'summary',
  'th',
  'label',
  'button',
  'noscript',
  'script',
  'style',
  'h1',
  'nav',
]);
/** The block a figure belongs to: an entry of a list, a row, or the part of the page under one heading. */
const BLOCK = new Set(['li', 'tr', 'dd', 'figure', 'details', 'section', 'article']);

const isCite = (one: Element) => /\sdata-cite(\s|=|$)/.test(` ${one.attributes} `);
/** A clock, a count of what was tapped, a hint under a field, the number of the edition. */
const isOfThePage = (one: Element) =>
  /role="timer"|aria-live=|id="[^"]*-hint"|data-silent/.test(one.attributes);
/** One entry of a list of terms: `dl > div`. */
const isEntry = (one: Element) => one.tag === 'div' && one.parent?.tag === 'dl';
const isBlock = (one: Element) => BLOCK.has(one.tag) || isEntry(one);

const hasCiteBeside = (one: Element) =>
  one.children.some((child) => typeof child !== 'string' && isCite(child));

/** A text has a source when one stands right beside it, beneath its paragraph or list, or in its own block. */
function isSourced(within: Element): boolean {
  const paragraph = closest(within, (one) => one.tag === 'p');
  const beneath = paragraph === null ? null : nextOf(paragraph);
  if (hasCiteBeside(within) || (beneath !== null && isCite(beneath))) return true;
  const block = closest(within, isBlock);
  if (block === null) return false;
  if ([...elementsOf(block)].some(isCite)) return true;
  const underList = block.parent === null ? null : nextOf(block.parent);
  return underList !== null && isCite(underList);
}

const isNoFact = (one: Element) => NO_FACT.has(one.tag) || isCite(one) || isOfThePage(one);

function bareFigures(html: string): { readonly count: number; readonly bare: readonly string[] } {
  const main = [...elementsOf(readMarkup(html))].find((one) => one.tag === 'main');
  if (main === undefined) throw new Error('a page without <main>');
  let count = 0;
  const bare: string[] = [];
  for (const { text, within } of textsOf(main)) {
    if (!/\d/.test(text.replace(NAMES, ''))) continue;
    if (closest(within, isNoFact) !== null) continue;
    count += 1;
    if (!isSourced(within)) bare.push(text.trim().slice(0, 80));
  }
  return { count, bare };
}

const pages = ['care', 'en/care'].flatMap((folder) =>
  existsSync(join(BUILT, folder))
    ? readdirSync(join(BUILT, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('index.html'))
        .map((file) => join(folder, file))
    : [],
);

describe.runIf(pages.length > 0)('the clinical pages as they were built', () => {
  it('hold no figure without a source in its own block', () => {
    const bare: string[] = [];
    let figures = 0;
    for (const page of pages) {
      const found = bareFigures(readFileSync(join(BUILT, page), 'utf8'));
      figures += found.count;
      bare.push(...found.bare.map((text) => `${page}: ${text}`));
    }
    expect(pages.length).toBeGreaterThan(40);
    expect(figures).toBeGreaterThan(400);
    expect(bare).toEqual([]);
  });
});

describe('the search for bare figures', () => {
  const page = (body: string) =>
    `<html><body><main><section>${body}</section></main></body></html>`;

  it('finds one, also beside a sourced entry of the same list', () => {
    const one = '<li>20 mg<div class="c" data-cite>2 sources</div></li>';
    expect(bareFigures(page(`<ul>${one}<li>30 mg</li></ul>`)).bare).toEqual(['30 mg']);
    expect(bareFigures(page('<p>96 h</p>')).bare).toEqual(['96 h']);
  });

  it('accepts a figure with its source, and names that hold digits', () => {
    expect(bareFigures(page('<p>96 h</p><div data-cite></div>')).bare).toEqual([]);
    expect(bareFigures(page('<p>R3: call 120</p>')).bare).toEqual([]);
  });
});
