import type { Species } from '#content/schemas/species.ts';
import { grouped, shadowOf, tone } from '../core/colour.ts';
import { lerp, resample, TAU, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { Bucket, fillPath, Ids, part, radialFill } from '../core/svg.ts';
import { formShade } from '../core/wash.ts';
import { bodyOf } from './bodyOf.ts';
import type { Figure } from './figure.ts';
import { solid } from './solid.ts';

export interface CupLook {
  /** size against the measures of the species */
  readonly size: number;
  /** 0 closed bud, 1 wide open */
  readonly open: number;
  readonly seed: string;
  /** an ear hangs at one side; degrees that it turns */
  readonly ear?: number;
}

/** Cups and discs: rough outside, glossy lining. An ear is a cup that hangs at one side, wavy and veined. */
export function drawCup(species: Species, foot: Point, scale: number, look: CupLook): Figure {
  const random = new Random(`${species.id}/cup/${look.seed}`);
  const ids = new Ids(`${species.id}cup${look.seed}`);
  const body = bodyOf(species);
  const { cap } = species.draw;
  const w = (body.width_cm * scale * look.size) / 2;
  const h = body.height_cm * scale * look.size;
  const wave = random.wave(2, 5);
  const lobes = 0.03 + cap.lobes * 0.12;
  const turn = ((look.ear ?? 0) / 360) * TAU;
  const spin = ([x, y]: Point): Point => [
    foot[0] + x * Math.cos(turn) - y * Math.sin(turn),
    foot[1] + x * Math.sin(turn) + y * Math.cos(turn),
  ];
  const tilt = look.ear === undefined ? 0.3 : 0.62;
  const mouth = lerp(0.25, 1, look.open);
  const rim = Array.from({ length: 48 }, (_, i): Point => {
    const a = (i / 48) * TAU;
    const r = 1 + lobes * wave(a);
    return [w * mouth * r * Math.cos(a), -h + w * mouth * tilt * r * Math.sin(a)];
  });
  const left = Array.from({ length: 9 }, (_, i): Point => [
    -w *
      lerp(0.3, Math.max(mouth, 0.8), Math.pow(i / 8, 0.8)) *
      (i === 8 ? mouth / Math.max(mouth, 0.8) : 1),
    lerp(0, -h, i / 8),
  ]);
  const right = left.map(([x, y]): Point => [-x, y]).reverse();
  const outerBase = [
    ...left,
    ...rim.slice(24, 48).map(([x, y]): Point => [x, y]),
    ...right,
    [0, h * 0.06] as Point,
  ];
  const outer = resample(outerBase.map(spin), 3.5, true);
  const outside = body.base_colour ?? cap.colours.margin;
  const lining = body.tip_colour ?? cap.colours.centre;
  const scurf = new Bucket();
  for (let i = 0; i < 120; i += 1) {
    const p = spin([random.between(-0.9, 0.9) * w, -h * random.unit()]);
    scurf
      .pen(grouped(tone(outside, random.bell() * 0.06)), 0.6)
      .hair(p, [p[0] + 2, p[1] + 1], [p[0] + random.between(3, 6), p[1] + random.bell() * 2], 1);
  }
  const disc = resample(rim.map(spin), 3, true);
  const inner = resample(
    rim.map(([x, y]): Point => [x * 0.86, -h + (y + h) * 0.84 + h * 0.02]).map(spin),
    3,
    true,
  );
  const centre = spin([0, -h]);
  const depth =
    look.open > 0.3
      ? fillPath(loopPath(disc), lining) + fillPath(loopPath(inner), tone(lining, -0.05), 0.7)
      : fillPath(loopPath(disc), tone(lining, 0.02));
  const shine = radialFill(
    ids,
    loopPath(inner),
    { centre: [centre[0] - w * 0.3, centre[1] - w * 0.05], radii: [w * 0.5, w * 0.2] },
    [
      { offset: 0, colour: '#f4f6fa', opacity: 0.2 + cap.gloss * 0.45 },
      { offset: 1, colour: '#f4f6fa', opacity: 0 },
    ],
  );
  const veins =
    look.ear === undefined ? '' : folds(rim, spin, { h, colour: lining }, random.sub('veins'));
  const top =
    ids.clipped(
      loopPath(disc),
      depth +
        veins +
        formShade(disc, random, {
          colour: shadowOf(lining, 0.2),
          opacity: 0.1,
          layers: 3,
          depth: 0.3,
        }) +
        shine,
    ) + inked(inkPath(disc, random, { width: 1.5, closed: true, step: 4, light: 0.3, gaps: 0.08 }));
  return {
    svg: `<g>${part(
      'outside',
      solid(
        outer,
        {
          colours: [
            [0, tone(outside, -0.05)],
            [1, outside],
          ],
          inside: scurf.fills(),
          gloss: 0.08,
        },
        random.sub('outside'),
        ids,
      ),
    )}${part('lining', top)}</g>`,
    spots: [
      { part: 'lining', at: centre },
      { part: 'cap', at: spin([w * 0.45, -h * 0.5]) },
      { part: 'base', at: foot },
    ],
  };
}

/** Veins and folds of an ear, running from the place where it hangs. */
function folds(
  rim: readonly Point[],
  spin: (p: Point) => Point,
  { h, colour }: { h: number; colour: string },
  random: Random,
): string {
  const bucket = new Bucket();
  for (let i = 0; i < 20; i += 1) {
    const end = rim[random.whole(0, rim.length - 1)] ?? [0, -h];
    const from: Point = [random.bell() * 6, -h * 0.92];
    const middle: Point = [
      lerp(from[0], end[0], 0.5) + random.bell() * 7,
      lerp(from[1], end[1], 0.5) + random.bell() * 7,
    ];
    bucket
      .pen(tone(colour, -0.08), 0.5)
      .hair(spin(from), spin(middle), spin([end[0] * 0.9, -h + (end[1] + h) * 0.9]), 2.4);
    bucket
      .pen(tone(colour, 0.13), 0.4)
      .hair(
        spin([from[0] - 2, from[1] - 2]),
        spin([middle[0] - 2, middle[1] - 2]),
        spin([end[0] * 0.86, -h + (end[1] + h) * 0.86]),
        1.3,
      );
  }
  return bucket.fills();
}

export function cupSection(species: Species, foot: Point, scale: number): Figure {
  const random = new Random(`${species.id}/cup-section`);
  const ids = new Ids(`${species.id}cupsection`);
  const body = bodyOf(species);
  const { cap, section } = species.draw;
  const [w, h] = [(body.width_cm * scale) / 2, body.height_cm * scale];
  const thin = species.draw.form === 'ear';
  const top = Array.from({ length: 13 }, (_, i): Point => {
    const x = lerp(-1, 1, i / 12);
    return [foot[0] + x * w, foot[1] - h + (thin ? h * 0.72 : h * 0.16) * (1 - x * x)];
  });
  const low = Array.from({ length: 13 }, (_, i): Point => {
    const x = lerp(1, -1, i / 12);
    return [
      foot[0] + x * w * 0.98,
      foot[1] - h + h * (thin ? 0.9 : 1) * Math.pow(1 - Math.abs(x), thin ? 0.55 : 0.42) + 3,
    ];
  });
  const shape = resample([...top, ...low], 3.5, true);
  const skin = loopPath([
    ...top,
    ...top.map(([x, y]): Point => [x, y + Math.max(3, h * 0.07)]).reverse(),
  ]);
  const svg = solid(
    shape,
    {
      colours: [
        [0, section.flesh],
        [1, section.flesh],
      ],
      inside: fillPath(skin, body.tip_colour ?? cap.colours.centre),
      gloss: cap.gloss * 0.4,
      shade: 0.05,
    },
    random,
    ids,
  );
  return {
    svg: `<g>${part('section-body', svg)}</g>`,
    spots: [{ part: 'flesh', at: [foot[0], foot[1] - h * 0.4] }],
  };
}
