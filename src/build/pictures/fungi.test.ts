import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawAgaric } from '#illustration/fungi/agaric.ts';
import { spotOf } from '#illustration/fungi/figure.ts';
import { specimenOf } from '#illustration/fungi/specimen.ts';
import { drawThumb } from '#illustration/fungi/thumb.ts';
import { DrawingFault } from '#illustration/picture.ts';
import { readPictureInput } from './input.ts';

const input = readPictureInput(join(process.cwd(), 'content'));
const exitialis = input.species.find(({ id }) => id === 'amanita-exitialis')!;
const pose = { foot: [200, 400], scale: 30, pitch: -16, lean: 0, bow: 0.02, tip: 0, seed: 'test' } as const;

describe('geometry', () => {
  it('the ring is above the volva in every species that has both', () => {
    for (const species of input.species) {
      if (!['agaric', 'bolete'].includes(species.draw.form)) continue;
      const figure = drawAgaric(specimenOf(species, 'mature'), pose);
      const [ring, volva] = [spotOf(figure, 'ring'), spotOf(figure, 'volva')];
      if (ring !== undefined && volva !== undefined) expect(ring[1], species.id).toBeLessThan(volva[1]);
    }
  }, 120_000);
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
