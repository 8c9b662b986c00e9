import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { SYMPTOM_SKETCHES } from './all.ts';
import { sketchSvg, TINTS } from './sketch.ts';

const vocabulary = parse(readFileSync('content/clinical/symptoms.yaml', 'utf8')) as {
  symptoms: { id: string }[];
};
const drawn = Object.entries(SYMPTOM_SKETCHES);

it('every symptom of the vocabulary has a picture, and no picture is of something else', () => {
  expect(Object.keys(SYMPTOM_SKETCHES).sort()).toEqual(vocabulary.symptoms.map((s) => s.id).sort());
});

it('each is at most 1.5 KB of SVG', () => {
  const bytes = drawn.map(([id, sketch]) => ({ id, bytes: sketchSvg(sketch).length }));
  expect(bytes.filter((one) => one.bytes > 1536)).toEqual([]);
});

it('no two symptoms look the same', () => {
  expect(new Set(drawn.map(([, sketch]) => sketchSvg(sketch))).size).toBe(drawn.length);
});

it('the wide and the small pupil differ in the pupil alone', () => {
  const { wide_pupils: wide, small_pupils: small } = SYMPTOM_SKETCHES;
  const differing = wide.slice(0, 4).filter((mark, i) => mark.d !== small[i]?.d);
  expect(differing).toHaveLength(1);
});

it('there is no green among the colours', () => {
  for (const [name, hex] of Object.entries(TINTS)) {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
    expect(g > r + 8 && g > b + 8, name).toBe(false);
  }
});
