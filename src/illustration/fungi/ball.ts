import type { Species } from '#content/schemas/species.ts';
import { mix, tone } from '../core/colour.ts';
import { clamp, lerp, rounded, TAU, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath, Pen } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { Bucket, fillPath, Ids, part, strokePath } from '../core/svg.ts';
import { grains } from '../core/wash.ts';
import { bodyOf } from './bodyOf.ts';
import type { Figure } from './figure.ts';
import { solid } from './solid.ts';
import type { Stops } from './specimen.ts';

interface BallLook {
  readonly size: number;
  readonly seed: string;
  readonly open?: boolean;
}

function ballOutline(species: Species, foot: Point, scale: number, random: Random): Point[] {
  const body = bodyOf(species);
  const [w, h] = [(body.width_cm * scale) / 2, body.height_cm * scale];
  const long = (body.foot_cm ?? 0) * scale;
  const neck = long > h * 0.25 ? 0.6 : 0.3;
  const low = Math.min(h - long * 0.9, w * 1.75);
  const wobble = random.wave(2, 5);
  const half: [number, number][] = [
    [0.68, w * 0.26],
    [1, w * 0.95],
    [lerp(0.86, 0.76, long / h), low],
    [neck, lerp(low, h, 0.62)],
    [neck * 0.82, h * 0.995],
  ];
  const side = (sign: number): Point[] =>
    half.map(([x, y], i) => [
      foot[0] + sign * w * x * (1 + 0.03 * wobble(i * sign)),
      foot[1] - h + y,
    ]);
  return rounded(
    [[foot[0], foot[1] - h], ...side(1), [foot[0], foot[1] + 1], ...side(-1).reverse()],
    4,
  );
}

/** Puffballs and earth balls: round, with warts, spines or cracked skin, and a foot. */
export function drawBall(species: Species, foot: Point, scale: number, look: BallLook): Figure {
  const random = new Random(`${species.id}/ball/${look.seed}`);
  const ids = new Ids(`${species.id}ball${look.seed}`);
  const s = scale * look.size;
  const body = bodyOf(species);
  const outline = ballOutline(species, foot, s, random.sub('outline'));
  const { cap } = species.draw;
  const colours: Stops = [
    [0, body.base_colour ?? cap.colours.margin],
    [0.35, cap.colours.margin],
    [0.7, cap.colours.mid],
    [1, cap.colours.centre],
  ];
  const [w, h] = [(body.width_cm * s) / 2, body.height_cm * s];
  const place = (u: number, a: number): Point => [
    foot[0] + w * 0.94 * u * Math.cos(a),
    foot[1] - h + w + w * 0.94 * u * Math.sin(a),
  ];
  const inside = part('skin', skin(species, place, w, random.sub('skin')));
  const roots = new Pen();
  for (let i = 0; i < 7; i += 1) {
    const x = foot[0] + random.between(-0.3, 0.3) * w;
    roots.hair(
      [x, foot[1] - 2],
      [x + random.bell() * 6, foot[1] + 5],
      [x + random.bell() * 14, foot[1] + random.between(5, 13)],
      1.2,
    );
  }
  const hole = look.open === true ? part('opening', opening(foot, h, w, random.sub('open'))) : '';
  return {
    svg: `<g>${fillPath(roots.d, tone(body.base_colour ?? '#cbb890', -0.12), 0.9)}${part('body', solid(outline, { colours, inside, gloss: cap.gloss }, random, ids))}${hole}</g>`,
    spots: [
      { part: 'cap', at: place(0.4, -0.9) },
      { part: 'base', at: [foot[0], foot[1] - h * 0.08] },
    ],
  };
}

function skin(
  species: Species,
  place: (u: number, a: number) => Point,
  w: number,
  random: Random,
): string {
  const { warts, cap } = species.draw;
  let svg = '';
  if (cap.cracks > 0) {
    const lines = new Pen();
    for (let i = 0; i < 90 + 200 * cap.cracks; i += 1) {
      const [u, a] = [Math.sqrt(random.unit()) * 0.98, random.between(0, TAU)];
      const turn = random.between(0.05, 0.16) / Math.max(u, 0.2);
      if (random.chance(0.5))
        lines.curve([
          place(u, a),
          place(u + random.bell() * 0.02, a + turn / 2),
          place(u, a + turn),
        ]);
      else
        lines.curve([
          place(u, a),
          place(u + 0.05, a + random.bell() * 0.03),
          place(Math.min(1, u + 0.1), a),
        ]);
    }
    svg += strokePath(lines.d, tone(cap.colours.centre, -0.22), clamp(w * 0.014, 0.8, 2), 0.55);
  }
  const bucket = new Bucket();
  const scaleMark = warts.shape !== 'none' || cap.cracks > 0;
  const count = warts.shape === 'conical' || warts.shape === 'pyramid' ? 260 : scaleMark ? 130 : 60;
  for (let i = 0; i < count; i += 1) {
    const [u, a] = [Math.sqrt(random.unit()), random.between(0, TAU)];
    const p = place(u, a);
    const size = clamp(w * random.between(0.018, 0.04), 1, 5);
    const colour = warts.colour ?? tone(cap.colours.centre, -0.1);
    if (warts.shape === 'conical' || warts.shape === 'pyramid') {
      bucket
        .pen(tone(colour, -0.14), 0.8)
        .hair(
          [p[0] - size * 0.5, p[1] + size],
          [p[0], p[1]],
          [p[0] + size * 1.3, p[1] + size * 0.6],
          size * 0.7,
        );
      bucket.pen(colour, 0.95).polygon([
        [p[0] - size, p[1] + size * 0.6],
        [p[0] + u * Math.cos(a) * size, p[1] - size * 1.3],
        [p[0] + size, p[1] + size * 0.6],
      ]);
    } else
      bucket.pen(tone(colour, random.bell() * 0.05), 0.55).loop([
        [p[0] - size, p[1]],
        [p[0], p[1] - size * 0.7],
        [p[0] + size, p[1]],
        [p[0], p[1] + size * 0.7],
      ]);
  }
  return svg + bucket.fills();
}

/** Ripe balls tear open at the top and smoke spores. */
function opening([x, y]: Point, h: number, w: number, random: Random): string {
  const wave = random.wave(3, 9);
  const hole = Array.from({ length: 24 }, (_, i): Point => {
    const a = (i / 24) * TAU;
    const r = 1 + 0.3 * wave(a);
    return [x + w * 0.26 * r * Math.cos(a), y - h + w * 0.2 + w * 0.11 * r * Math.sin(a)];
  });
  return (
    fillPath(loopPath(hole), '#3b2f29', 0.95) +
    inked(inkPath(hole, random, { width: 1.3, closed: true, step: 3 }))
  );
}

/** Cut through: rind, and the mass inside: white first, then dark in earth balls, olive powder in puffballs. */
export function ballSection(species: Species, foot: Point, scale: number): Figure {
  const random = new Random(`${species.id}/ball-section`);
  const ids = new Ids(`${species.id}ballsection`);
  const body = bodyOf(species);
  const outline = ballOutline(species, foot, scale, random.sub('outline'));
  const { section, under } = species.draw;
  const [w, h] = [(body.width_cm * scale) / 2, body.height_cm * scale];
  const earth = species.id.startsWith('scleroderma');
  const gleba = under.colour_old ?? (earth ? '#4a3f4c' : mix(section.flesh, '#8a8048', 0.3));
  const inner = Array.from({ length: 40 }, (_, i): Point => {
    const a = (i / 40) * TAU;
    return [foot[0] + w * 0.8 * Math.cos(a), foot[1] - h + w * 0.98 + w * 0.8 * Math.sin(a)];
  });
  const veins = new Pen();
  for (let i = 0; i < 60; i += 1) {
    const [u, a] = [Math.sqrt(random.unit()) * 0.72, random.between(0, TAU)];
    const p: Point = [foot[0] + w * u * Math.cos(a), foot[1] - h + w + w * u * Math.sin(a)];
    veins.curve([
      p,
      [p[0] + random.bell() * 6, p[1] + random.bell() * 6],
      [p[0] + random.bell() * 12, p[1] + random.bell() * 12],
    ]);
  }
  const inside =
    fillPath(loopPath(inner), gleba) +
    strokePath(veins.d, earth ? '#d8cfd2' : tone(gleba, 0.12), 1.1, 0.6) +
    grains(inner, random, { count: 300, colour: tone(gleba, -0.14), opacity: 0.5, size: 1.4 });
  const svg =
    solid(
      outline,
      {
        colours: [
          [0, section.flesh],
          [1, section.flesh],
        ],
        inside,
        gloss: 0,
        shade: 0.03,
      },
      random,
      ids,
    ) + inked(inkPath(inner, random, { width: 0.9, closed: true, step: 5, gaps: 0.3 }));
  return {
    svg: `<g>${part('section-body', svg)}</g>`,
    spots: [
      { part: 'inside', at: [foot[0], foot[1] - h + w] },
      { part: 'flesh', at: [foot[0] + w * 0.88, foot[1] - h + w] },
    ],
  };
}
