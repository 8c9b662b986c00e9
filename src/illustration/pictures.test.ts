import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installPictures } from './brand/install.ts';
import { ALL_SEALS, sealSvg } from './brand/seals.ts';
import { brandGroup } from './brand/group.ts';
import { Brush } from './kit/brush.ts';
import { dough } from './kit/props.ts';
import { pictogramGroup } from './pictograms/group.ts';
import type { PictureInput } from './picture.ts';
import { sepals } from './plants/flower.ts';
import { plantGroup } from './plants/group.ts';
import { ACONITES } from './plants/species.ts';
import { sceneGroup, SCENES } from './scenes/group.ts';
import { symptomGroup } from './symptoms/group.ts';

/** None of these groups reads the facts about mushrooms. */
const NO_INPUT = { species: [], vocabulary: {} } as unknown as PictureInput;
const groups = [plantGroup, sceneGroup, symptomGroup, pictogramGroup, brandGroup];
const specs = groups.flatMap((group) => group.list(NO_INPUT));

/** Ids that the content asks for, e.g. `picture: aconite-1` or `thumb: diaojiangba-1`. */
function askedFor(): string[] {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => /^(foods|teaching|rules|emergency)\b.*\.yaml$/.test(file))
    .map((file) => readFileSync(join('content', file), 'utf8'));
  return texts.flatMap((text) =>
    [...text.matchAll(/\b(?:picture|thumb|scene): ([a-z][\w-]+)/g)].map((m) => m[1] ?? ''),
  );
}

describe('scenes', () => {
  it('every picture that the content asks for is drawn', () => {
    const drawn = new Set(specs.map((spec) => spec.id));
    expect(askedFor().length).toBeGreaterThan(15);
    expect(askedFor().filter((id) => !drawn.has(id))).toEqual([]);
  });

  it('the stories of the dough and of aconite are whole: 12 and 13 scenes', () => {
    const of = (food: string) => [...SCENES.keys()].filter((id) => id.startsWith(`${food}-`));
    expect(of('diaojiangba')).toHaveLength(12);
    expect(of('aconite')).toHaveLength(13);
  });

  it('the two doughs that nobody can tell apart are drawn with the same shape and colour', () => {
    const svg = sceneGroup
      .list(NO_INPUT)
      .find((spec) => spec.id === 'diaojiangba-4')!
      .draw().svg;
    const [shape] = /<path fill="#[0-9a-f]+" d="M-40 0C[^"]+"/.exec(dough(new Brush('x'))) ?? [];
    expect(shape).toBeDefined();
    expect(svg.split(shape!).length - 1).toBe(2);
  });

  it('no picture of any kind carries text', () => {
    for (const spec of specs) expect(spec.draw().svg, spec.id).not.toMatch(/<text|<image|href=/);
  }, 60_000);
});

describe('plants', () => {
  it('every species with a plate has a thumbnail', () => {
    const ids = (kind: string) => specs.filter((s) => s.kind === kind).map((s) => s.id);
    expect(ids('plant')).toEqual(ACONITES.map((plant) => plant.id));
    for (const id of ids('plant')) expect(ids('plantthumb')).toContain(id);
  });

  it.each(ACONITES)('the helmet of $id stands above its side sepals', ({ flower }) => {
    const parts = sepals(flower);
    const top = (points: readonly (readonly [number, number])[]) =>
      Math.min(...points.map((p) => p[1]));
    expect(top(parts.hood)).toBeLessThan(top(parts.side) - 20);
    expect(top(parts.side)).toBeLessThan(top(parts.lower) - 20);
  });

  it('the call-outs of a plate lie inside it', () => {
    for (const spec of plantGroup.list(NO_INPUT)) {
      for (const { x, y } of spec.draw().anchors) {
        expect(Math.min(x, y)).toBeGreaterThan(0);
        expect(Math.max(x, y)).toBeLessThan(100);
      }
    }
  }, 60_000);
});

it('the same picture drawn twice has the same bytes', () => {
  for (const spec of specs.filter((_, i) => i % 7 === 0)) {
    expect(spec.draw().svg, spec.id).toBe(spec.draw().svg);
  }
}, 60_000);

it('no two pictures of a kind have one name or one look', () => {
  const seen = new Map<string, string>();
  for (const spec of specs) {
    expect(seen.has(`${spec.kind}/${spec.id}`)).toBe(false);
    seen.set(`${spec.kind}/${spec.id}`, spec.id);
  }
  expect(Object.keys(installPictures).length).toBeGreaterThanOrEqual(4);
});

it('the three seals have three shapes and need no font', () => {
  expect(new Set(ALL_SEALS.map((seal) => seal.paths[0]?.d)).size).toBe(3);
  for (const seal of ALL_SEALS) {
    const svg = sealSvg(seal, '#000', '#fff');
    expect(svg).not.toMatch(/<text|font/);
    expect(svg.length).toBeLessThan(1800);
  }
});
