import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Species } from '#content/schemas/species.ts';
import { cutOf } from '#illustration/fungi/section.ts';
import { attachmentStart } from '#illustration/fungi/sectionFlesh.ts';
import { build, drawAgaric } from '#illustration/fungi/agaric.ts';
import { spotOf } from '#illustration/fungi/figure.ts';
import { specimenOf } from '#illustration/fungi/specimen.ts';
import { drawThumb } from '#illustration/fungi/thumb.ts';
import { DrawingFault } from '#illustration/picture.ts';
import { readPictureInput } from './input.ts';

const input = readPictureInput(join(process.cwd(), 'content'));
const exitialis = input.species.find(({ id }) => id === 'amanita-exitialis')!;
const pose = { foot: [200, 400], scale: 30, pitch: -16, lean: 0, bow: 0.02, tip: 0, seed: 'test' } as const;

/** Each named part of a drawing, without the parts inside it. */
function partsOf(svg: string): Map<string, string> {
  const parts = new Map<string, string>();
  const stack: string[] = [];
  for (const piece of svg.split(/(?=<g\b|<\/g>)/)) {
    if (piece.startsWith('</g>')) stack.pop();
    else stack.push(/data-part="([^"]+)"/.exec(piece)?.[1] ?? stack.at(-1) ?? '');
    const name = stack.at(-1) ?? '';
    parts.set(name, (parts.get(name) ?? '') + piece.replace(/^<\/g>/, ''));
  }
  return parts;
}

function changedParts(change: (draw: Species['draw']) => Species['draw']): string[] {
  const draw = (species: Species) => partsOf(drawAgaric(specimenOf(species, 'mature'), pose).svg);
  const [before, after] = [draw(exitialis), draw({ ...exitialis, draw: change(exitialis.draw) })];
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}

describe('a change of a trait changes its own part only', () => {
  it('ring', () => {
    expect(changedParts((d) => ({ ...d, ring: { ...d.ring, colour: '#c08030' } }))).toEqual(['ring', 'ring-back']);
  });
  it('volva', () => {
    expect(changedParts((d) => ({ ...d, volva: { ...d.volva, colour: '#c08030' } }))).toEqual(['volva', 'volva-back']);
  });
  it('warts', () => {
    expect(changedParts((d) => ({ ...d, warts: { shape: 'pyramid', density: 0.4, size_mm: [2, 4], colour: '#ffffff' } }))).toEqual(['warts']);
  });
  it('streaks in the skin', () => {
    expect(changedParts((d) => ({ ...d, cap: { ...d.cap, streaks: { density: 0.6, colour: '#555555' } } }))).toEqual(['streaks']);
  });
  it('lines at the edge', () => {
    expect(changedParts((d) => ({ ...d, cap: { ...d.cap, striae: { share: 0.3, count: 40 } } }))).toEqual(['striae']);
  });
});

describe('geometry', () => {
  it('the ring is above the volva in every species that has both', () => {
    for (const species of input.species) {
      if (!['agaric', 'bolete'].includes(species.draw.form)) continue;
      const figure = drawAgaric(specimenOf(species, 'mature'), pose);
      const [ring, volva] = [spotOf(figure, 'ring'), spotOf(figure, 'volva')];
      if (ring !== undefined && volva !== undefined) expect(ring[1], species.id).toBeLessThan(volva[1]);
    }
  });

  it('free gills miss the stem, others reach it', () => {
    for (const attachment of ['free', 'adnate', 'decurrent', 'notched', 'adnexed']) {
      const species = { ...exitialis, draw: { ...exitialis.draw, under: { ...exitialis.draw.under, attachment } } };
      const cut = cutOf(specimenOf(species, 'mature'), [0, 0], 30);
      const stem = cut.cap.stemShare / cut.specimen.curve(1)[0];
      if (attachment === 'free') expect(attachmentStart(cut)).toBeGreaterThan(stem * 1.1);
      else expect(attachmentStart(cut)).toBeLessThanOrEqual(stem);
    }
  });

  it('stem length and cap width are to scale within 5 %', () => {
    for (const species of input.species.filter(({ draw }) => draw.form === 'agaric')) {
      const specimen = specimenOf(species, 'mature');
      const { stem, cap } = build(specimen, { ...pose, bow: 0 });
      const [top, foot] = [stem.pose.camera.see(stem.axis(1)), stem.pose.camera.see(stem.axis(0))];
      expect(Math.abs((foot[1] - top[1]) / (species.draw.stem!.length_cm * 30) - 1), species.id).toBeLessThan(0.05);
      if (species.draw.cap.lobes > 0.1) continue;
      const xs = cap.ring(0.97, 90).map(([x]) => x);
      const wide = Math.max(...xs) - Math.min(...xs);
      expect(Math.abs(wide / (species.draw.cap.width_cm!.mature * 30) - 1), species.id).toBeLessThan(0.06);
    }
  });
});

describe('coverage and faults', () => {
  it('draws the same bytes every time', () => {
    expect(drawThumb(exitialis).svg).toBe(drawThumb(exitialis).svg);
  });

  it('stops with species, trait and reason when a trait cannot be drawn', () => {
    const odd = { ...exitialis, draw: { ...exitialis.draw, ring: { ...exitialis.draw.ring, type: 'halo' } } };
    expect(() => drawAgaric(specimenOf(odd, 'mature'), pose)).toThrow(DrawingFault);
    expect(() => drawAgaric(specimenOf(odd, 'mature'), pose)).toThrow(/amanita-exitialis: draw\.ring\.type .*halo/);
  });
});
