import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Figures } from './table.ts';
import { figuresMarkdown, withFigures } from './table.ts';

const FIGURES: Figures = {
  sizes: {
    on: '2026-01-02',
    how: 'Sizes',
    rows: [
      { what: 'core', measured: '700 KB', promised: '≤ 600 KB', holds: false },
      { what: 'pages', measured: '12' },
    ],
  },
};

it('a promise that is missed is told as missed', () => {
  expect(figuresMarkdown(FIGURES)).toContain('| core | 700 KB | ≤ 600 KB | **no** |');
});

it('figures replace those of the last time and leave the rest of the text alone', () => {
  const text = `before\n${figuresMarkdown({})}\nafter`;
  const written = withFigures(text, FIGURES);
  expect(written).toBe(`before\n${figuresMarkdown(FIGURES)}\nafter`);
  expect(withFigures(written, FIGURES)).toBe(written);
});

it('a text without a place for figures is refused', () => {
  expect(() => withFigures('no place', FIGURES)).toThrow('has no');
});

it('the README shows the figures of docs/figures.json and no others', () => {
  const readme = readFileSync('README.md', 'utf8');
  const figures = JSON.parse(readFileSync('docs/figures.json', 'utf8')) as Figures;
  // A formatter may align the columns.
  const squeezed = (text: string) =>
    text
      .replace(/-{2,}/g, '-')
      .replace(/ *\| */g, '|')
      .replace(/\\([*|_])/g, '$1');
  expect(squeezed(withFigures(readme, figures))).toBe(squeezed(readme));
});
