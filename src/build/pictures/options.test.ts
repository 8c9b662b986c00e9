import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { isVisible, optionId, optionPictures, statesOf } from '#illustration/options/options.ts';
import type { PictureSpec } from '#illustration/picture.ts';
import { paint } from './encoder.ts';
import { readPictureInput } from './input.ts';
import { sheetsOf } from './sheets.ts';

const input = readPictureInput(join(process.cwd(), 'content'));
const specs = optionPictures(input);

/** As wide as the answers of the checker on a phone of 360 px with two in a row, CSS pixels. */
const SHOWN_PX = 150;
/** A pixel counts as different from this distance of one of its colour channels on (of 255): less is missed on a pale screen. */
const SEEN = 40;
/** Smallest share of the picture in which two states of one character must differ. */
const LEAST_SHARE = 0.02;

type Pixels = Uint8Array;

async function pixelsOf(svg: string): Promise<Pixels> {
  return paint(svg, SHOWN_PX).raw().toBuffer();
}

/** Share of the pixels that differ from those of another picture (or of one colour) by a distance. */
function difference(a: Pixels, b: Pixels, distance = SEEN): number {
  let different = 0;
  for (let i = 0; i < a.length; i += 3) {
    const channel = (k: number) => Math.abs((a[i + k] ?? 0) - (b[(i + k) % b.length] ?? 0));
    if (Math.max(channel(0), channel(1), channel(2)) >= distance) different += 1;
  }
  return different / (a.length / 3);
}

/** A little larger than what the build sends, and much quicker. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const characterOf = (spec: PictureSpec) => spec.sheet ?? '';

describe('the answers of the checker', () => {
  const pixels = new Map<string, Pixels>();
  beforeAll(async () => {
    for (const { id, draw } of specs) pixels.set(id, await pixelsOf(draw().svg));
  }, 180_000);

  it('has a picture, or for colours a swatch, for every state of every visible character', () => {
    const drawn = new Set(specs.map(({ id }) => id));
    const visible = input.vocabulary.characters.filter(isVisible);
    const states = visible
      .filter(({ states_from }) => states_from !== 'palette')
      .flatMap((character) => statesOf(character, input.vocabulary).map((state) => optionId(character.id, state)));
    expect(visible.length).toBeGreaterThanOrEqual(34);
    expect(states.length).toBeGreaterThanOrEqual(203);
    expect(states.filter((id) => !drawn.has(id))).toEqual([]);
    expect(drawn.size).toBe(states.length);
  });

  it('shows any two states of one character so that they differ in at least 2 % of the picture, seen 150 px wide', () => {
    const alike: string[] = [];
    specs.forEach((one, i) => {
      for (const other of specs.slice(i + 1)) {
        if (characterOf(one) !== characterOf(other)) continue;
        const share = difference(pixels.get(one.id)!, pixels.get(other.id)!);
        if (share < LEAST_SHARE) alike.push(`${one.id} / ${other.id}: ${(share * 100).toFixed(1)} %`);
      }
    });
    expect(alike).toEqual([]);
  });

  it('measures a difference that can fail: a picture and itself, and itself in a slightly other tone', async () => {
    const [first] = specs;
    const svg = first!.draw().svg;
    const paler = svg.replaceAll('#c39a60', '#c79e64');
    expect(paler).not.toBe(svg);
    expect(difference(await pixelsOf(svg), await pixelsOf(svg))).toBe(0);
    expect(difference(await pixelsOf(svg), await pixelsOf(paler))).toBeLessThan(LEAST_SHARE);
  });

  it('fills its frame: no picture leaves a part empty that its character is about', () => {
    for (const { id } of specs) {
      const own = pixels.get(id)!;
      expect(difference(own, own.slice(0, 3), 12), id).toBeGreaterThan(0.12);
    }
  });
});

describe('the sheets of answers', () => {
  const sheets = sheetsOf(specs);

  it('hold each state once, in a frame of its own, one below the other', () => {
    expect(sheets.flatMap(({ pictures }) => pictures)).toEqual(specs.map(({ id }) => id));
    for (const { pictures, svg, id } of sheets) {
      const frames = [...svg.matchAll(/<svg y="(\d+)" width="168" height="126">/g)].map((m) => Number(m[1]));
      expect(frames, id).toEqual(pictures.map((_, i) => i * 134));
      expect(svg, id).toContain(`viewBox="0 0 168 ${134 * pictures.length}"`);
    }
  });

  it('name every gradient and clip once and use none that is not there', () => {
    for (const { id, svg } of sheets) {
      const names = [...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
      expect(new Set(names).size, id).toBe(names.length);
      for (const [, used] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(names, id).toContain(used);
    }
  });

  it('weigh at most 90 KB together when packed quickly (66 KB as the build packs them): every visitor stores them', () => {
    const bytes = sheets.reduce((sum, { svg }) => sum + brotliCompressSync(svg, QUICK).length, 0);
    expect(bytes).toBeLessThan(90_000);
  });
});
