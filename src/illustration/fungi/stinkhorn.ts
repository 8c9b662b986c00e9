import type { Species } from '#content/schemas/species.ts';
import { shadowOf, tone } from '../core/colour.ts';
import { lerp, resample, rounded, TAU, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath, Pen } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { Bucket, fillPath, Ids, part, strokePath } from '../core/svg.ts';
import { bodyOf } from './bodyOf.ts';
import type { Figure } from './figure.ts';
import { solid } from './solid.ts';

/** A veiled stinkhorn: spongy stalk out of a burst egg, slimy pitted head, a net that hangs like a skirt. */
export function drawStinkhorn(species: Species, foot: Point, scale: number, seed: string): Figure {
  const random = new Random(`${species.id}/stinkhorn/${seed}`);
  const ids = new Ids(`${species.id}stinkhorn${seed}`);
  const body = bodyOf(species);
  const { cap, volva } = species.draw;
  const [h, w] = [body.height_cm * scale, body.width_cm * scale];
  const half = Math.max(6, h * 0.075);
  const headH = h * 0.2;
  const [x, y] = foot;
  const holes = new Bucket();
  for (let i = 0; i < 150; i += 1) {
    const p: Point = [x + random.between(-0.95, 0.95) * half, y - random.between(0.02, 0.84) * h];
    const r = random.between(1, 3);
    holes.pen('#c9c2b0', 0.6).loop([
      [p[0] - r, p[1]],
      [p[0], p[1] - r * 0.8],
      [p[0] + r, p[1]],
      [p[0], p[1] + r * 0.8],
    ]);
  }
  const stalk = resample(
    [
      [x - half * 0.85, y],
      [x - half, y - h * 0.4],
      [x - half * 0.7, y - h * 0.86],
      [x + half * 0.7, y - h * 0.86],
      [x + half, y - h * 0.4],
      [x + half * 0.85, y],
    ],
    4,
    true,
  );
  const neck = y - h + headH * 0.75;
  const skirt = part(
    'skirt',
    net(
      [x, neck],
      { long: (body.skirt_cm ?? 0) * scale, wide: w / 2, colour: body.skirt_colour ?? '#fcfbf6' },
      random.sub('net'),
    ),
  );
  const head = rounded(
    [
      [x - half * 1.7, neck + headH * 0.22],
      [x - half * 1.75, neck - headH * 0.1],
      [x - half * 1.1, neck - headH * 0.7],
      [x - half * 0.4, y - h],
      [x + half * 0.4, y - h],
      [x + half * 1.1, neck - headH * 0.7],
      [x + half * 1.75, neck - headH * 0.1],
      [x + half * 1.7, neck + headH * 0.22],
    ],
    3,
  );
  const slime = new Bucket();
  for (let i = 0; i < 50; i += 1) {
    const p: Point = [
      x + random.between(-1.5, 1.5) * half,
      lerp(neck + headH * 0.2, y - h, random.unit()),
    ];
    const r = half * random.between(0.12, 0.24);
    slime
      .pen(tone(cap.colours.mid, random.bell() * 0.06 - 0.08), 0.7)
      .loop(
        Array.from({ length: 6 }, (_, k): Point => [
          p[0] + r * Math.cos((k / 6) * TAU),
          p[1] + r * 0.8 * Math.sin((k / 6) * TAU),
        ]),
      );
  }
  const egg = volva.colour ?? '#e6d9d4';
  const boot = rounded(
    [
      [x - half * 1.6, y - half * 2.4],
      [x - half * 1.9, y - half * 0.6],
      [x - half * 1.1, y + half * 0.9],
      [x, y + half * 1.15],
      [x + half * 1.1, y + half * 0.9],
      [x + half * 1.9, y - half * 0.6],
      [x + half * 1.5, y - half * 2.7],
      [x + half * 0.8, y - half * 1.9],
      [x, y - half * 2.5],
      [x - half * 0.8, y - half * 1.8],
    ],
    3,
  );
  return {
    svg: `<g>${part(
      'stem',
      solid(
        stalk,
        {
          colours: [
            [0, '#f4efe2'],
            [1, '#fbf8f0'],
          ],
          inside: holes.fills(),
          gloss: 0,
        },
        random.sub('stalk'),
        ids,
      ),
    )}${skirt}${part(
      'cap',
      solid(
        head,
        {
          colours: [
            [0, cap.colours.margin],
            [0.6, cap.colours.mid],
            [1, cap.colours.centre],
          ],
          inside: slime.fills(),
          gloss: 0.5,
        },
        random.sub('head'),
        ids,
      ),
    )}${part(
      'volva',
      solid(
        boot,
        {
          colours: [
            [0, tone(egg, -0.08)],
            [1, egg],
          ],
        },
        random.sub('boot'),
        ids,
      ),
    )}</g>`,
    spots: [
      { part: 'cap', at: [x + half * 0.8, neck - headH * 0.3] },
      { part: 'skirt', at: [x + w * 0.3, neck + (body.skirt_cm ?? 0) * scale * 0.55] },
      { part: 'stem', at: [x, y - h * 0.12] },
      { part: 'volva', at: [x + half, y - half * 0.4] },
    ],
  };
}

/** A bell of net: meshes wide in the middle, narrow at the neck, hung from below the head. */
function net(
  [x, y]: Point,
  skirt: { long: number; wide: number; colour: string },
  random: Random,
): string {
  if (skirt.long <= 0) return '';
  const wave = random.wave(3, 6);
  const rows = 9;
  const across = 9;
  const p = (row: number, k: number): Point => {
    const t = row / rows;
    const v = (k / across) * 2 - 1;
    const wide = skirt.wide * (0.14 + 0.86 * Math.sin(Math.min(1, t * 1.08) * (Math.PI / 2)));
    return [
      x + wide * Math.sin((v * Math.PI) / 2),
      y + skirt.long * (t - 0.05 * t * v * v) + skirt.long * 0.03 * wave(v * 3) * t,
    ];
  };
  const lines = new Pen();
  for (let row = 0; row < rows; row += 1) {
    for (let k = 0; k < across; k += 1) {
      const [o, next] = row % 2 === 0 ? [0, 0.5] : [0.5, 0];
      const a = p(row + random.bell() * 0.06, Math.min(across, k + o));
      lines.curve([
        a,
        p(row + 0.5, Math.min(across, k + 0.25)),
        p(row + 1, Math.min(across, k + next)),
      ]);
      lines.curve([
        p(row, Math.min(across, k + o)),
        p(row + 0.5, Math.min(across, k + 0.75 * (o === 0 ? -0.3 : 1.2) + o * 0.2)),
        p(row + 1, Math.max(0, Math.min(across, k + (o === 0 ? -0.5 : 1)))),
      ]);
    }
  }
  for (const k of [0, across]) lines.curve(Array.from({ length: rows + 1 }, (_, row) => p(row, k)));
  lines.curve(Array.from({ length: across * 2 + 1 }, (_, k) => p(rows, k / 2)));
  const dark = shadowOf(skirt.colour, 0.34);
  return strokePath(lines.d, dark, 4.6, 0.75) + strokePath(lines.d, skirt.colour, 3, 1);
}

/** The egg cut open: skin, a layer of jelly, the green head and folded stalk inside. No little gilled mushroom. */
export function stinkhornSection(species: Species, foot: Point, scale: number): Figure {
  const random = new Random(`${species.id}/egg-section`);
  const ids = new Ids(`${species.id}egg`);
  const r = Math.max(40, bodyOf(species).width_cm * scale * 0.3);
  const [x, y] = [foot[0], foot[1] - r * 1.2];
  const oval = (kx: number, ky: number, dy = 0) =>
    Array.from({ length: 40 }, (_, i): Point => [
      x + r * kx * Math.cos((i / 40) * TAU),
      y + dy * r + r * ky * Math.sin((i / 40) * TAU),
    ]);
  const skin = species.draw.volva.colour ?? '#e6d9d4';
  const layer = ([kx, ky, dy]: readonly [number, number, number], colour: string, ink: number) =>
    fillPath(loopPath(oval(kx, ky, dy)), colour) +
    inked(inkPath(oval(kx, ky, dy), random, { width: ink, closed: true, step: 4, gaps: 0.1 }));
  const svg =
    layer([1, 1.18, 0], skin, 1.9) +
    layer([0.9, 1.07, 0], '#d9c79a', 0.8) +
    layer([0.62, 0.8, -0.06], '#8a8f5a', 1.2) +
    layer([0.46, 0.62, -0.02], '#fbf8ee', 1) +
    layer([0.2, 0.7, 0.1], '#efe6cf', 0.9);
  const wrapped = ids.clipped(
    loopPath(oval(0.9, 1.07)),
    strokePath(loopPath(oval(0.8, 0.96)), '#f6ecc8', 5, 0.5),
  );
  return {
    svg: `<g>${part('section-body', svg + wrapped)}</g>`,
    spots: [
      { part: 'inside', at: [x, y] },
      { part: 'flesh', at: [x + r * 0.78, y] },
    ],
  };
}
