import type { Species } from '#content/schemas/species.ts';
import { mix, shadowOf, tone } from '../core/colour.ts';
import { at, clamp, lerp, resample, smoothstep, spline, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath, Pen } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { fillPath, Ids, strokePath } from '../core/svg.ts';
import { blot, formShade } from '../core/wash.ts';
import { bracketProfile } from './bracket.ts';
import { underOf } from './fan.ts';
import type { Figure } from './figure.ts';

/** The stem of this one holds a black-purple blotch, which tells it from oyster mushrooms. */
const BLOTCHED = new Set(['omphalotus-guepiniformis']);

interface Cut {
  /** lower edge of the flesh, from the stem to the rim */
  readonly gillTop: readonly Point[];
  readonly gillEdge: readonly Point[];
  readonly flesh: readonly Point[];
  readonly skin: readonly Point[];
}

function paintCut(species: Species, cut: Cut, random: Random, blotch?: Point): string {
  const { draw } = species;
  const ids = new Ids(`${species.id}fansection`);
  const gills = resample([...cut.gillTop, ...[...cut.gillEdge].reverse()], 3, true);
  const flesh = resample(cut.flesh, 3, true);
  const colour = underOf(species);
  const lines = new Pen();
  for (let i = 2; i < cut.gillTop.length - 2; i += 1)
    lines.curve([at(cut.gillTop, i), at(cut.gillEdge, Math.max(0, i - 1))]);
  return (
    fillPath(loopPath(gills), mix(colour, '#fbf8f0', draw.under.type === 'gills' ? 0.15 : 0)) +
    ids.clipped(
      loopPath(gills),
      strokePath(lines.d, tone(colour, -0.16), 0.9, 0.5) +
        formShade(gills, random, { colour: shadowOf(colour, 0.3), opacity: 0.1, layers: 3 }),
    ) +
    inked(inkPath(gills, random, { width: 1.1, closed: true, step: 4 })) +
    fillPath(loopPath(flesh), draw.section.flesh) +
    ids.clipped(
      loopPath(flesh),
      (blotch === undefined
        ? ''
        : blot(random.sub('blotch'), { centre: blotch, radii: [22, 17] }, '#2d2030', 0.42)) +
        strokePath(new Pen().curve(cut.skin).d, draw.cap.colours.centre, 6, 0.9) +
        formShade(flesh, random.sub('flesh'), {
          colour: '#8d8272',
          opacity: 0.05,
          layers: 3,
          depth: 0.2,
        }),
    ) +
    inked(
      inkPath(flesh, random.sub('line'), {
        width: 1.6,
        closed: true,
        step: 4,
        light: 0.3,
        gaps: 0.08,
      }),
    )
  );
}

/** A bracket cut from the bark to the rim: stem, flesh, gills that run down; hairs and split gills where it has them. */
export function bracketSection(species: Species, foot: Point, scale: number): Figure {
  const { draw } = species;
  const random = new Random(`${species.id}/fan-section`);
  const thin = (draw.stem?.length_cm ?? 0) < 0.5;
  const r = ((draw.cap.width_cm?.mature ?? 5) * scale) / 1.5;
  const stem = Math.max((draw.stem?.length_cm ?? 0.2) * scale * 0.8, r * 0.08);
  const half = [
    ((draw.stem?.width_base_cm ?? 0.2) * scale) / 2,
    ((draw.stem?.width_top_cm ?? 0.2) * scale) / 2,
  ] as const;
  const line = spline(bracketProfile(r, stem, half, thin ? 0.5 : 1));
  const place = ([x, h]: Point, k = 1): Point => [foot[0] + x * k, foot[1] - h];
  const steps = (from: number, to: number, n: number) =>
    Array.from({ length: n + 1 }, (_, i) => line(lerp(from, to, i / n) / 12));
  const under = steps(1.6, 6.4, 26);
  const upper = steps(6.4, 12, 30);
  const deep = r * (thin ? 0.07 : 0.085);
  const gillEdge = under.map((p) => place(p));
  const gillTop = under.map(([x, h], i) =>
    place([x, h + deep * Math.min(1, smoothstep(0, 7, i)) * clamp((26 - i) / 5)]),
  );
  const far = thin ? 0.1 : 0.16;
  const back = [...steps(1.6, 6.4, 12), ...steps(6.4, 12, 12)].map(([x, h]) =>
    place([x > half[1] ? half[1] + (x - half[1]) * far : x, lerp(stem, h, 0.8)], -1),
  );
  const skin = upper.map((p) => place(p));
  const flesh = [
    ...steps(0, 1.6, 6).map((p) => place(p)),
    ...gillTop,
    ...skin,
    ...back.reverse().slice(1),
    ...steps(0, 1.6, 6)
      .map((p) => place(p, -1))
      .reverse(),
  ];
  const blotch: Point | undefined = BLOTCHED.has(species.id)
    ? [foot[0], foot[1] - stem * 0.55]
    : undefined;
  return {
    svg: `<g>${paintCut(species, { gillTop, gillEdge, flesh, skin }, random, blotch)}${felt(species, skin, random.sub('felt'))}</g>`,
    spots: [
      { part: 'flesh', at: place([r * 0.5, stem + r * (thin ? 0.1 : 0.2)]) },
      { part: 'attachment', at: at(gillEdge, 6) },
      ...(blotch === undefined ? [] : [{ part: 'inside', at: blotch }]),
    ],
  };
}

/** Hairs that stand up from the cut skin of a felted shelf. */
function felt(species: Species, skin: readonly Point[], random: Random): string {
  if (species.draw.under.type !== 'split_gills') return '';
  const pen = new Pen();
  for (const p of resample(skin, 3)) {
    const lean = random.bell() * 4;
    pen.hair(p, [p[0] + lean * 0.4, p[1] - 5], [p[0] + lean, p[1] - random.between(6, 12)], 0.8);
  }
  return fillPath(pen.d, '#8d887e', 0.9);
}

/** Trogia cut lengthwise: the thin flesh of the cap runs into the stem, the gills run down it. */
export function trogiaSection(species: Species, foot: Point, scale: number): Figure {
  const random = new Random(`${species.id}/fan-section`);
  const { draw } = species;
  const width = (draw.cap.width_cm?.mature ?? 4) * scale;
  const stem = (draw.stem?.length_cm ?? 2) * scale * 0.62;
  const half = ((draw.stem?.width_top_cm ?? 0.4) * scale) / 2;
  const p = (x: number, y: number): Point => [foot[0] + x, foot[1] - y];
  const long = spline([
    p(half, stem * 0.75),
    p(half * 1.5, stem + width * 0.05),
    p(width * 0.16, stem + width * 0.22),
    p(width * 0.33, stem + width * 0.42),
    p(width * 0.55, stem + width * 0.58),
  ]);
  const short = spline([
    p(-half, stem * 0.75),
    p(-half * 1.6, stem + width * 0.06),
    p(-width * 0.12, stem + width * 0.17),
    p(-width * 0.22, stem + width * 0.24),
  ]);
  const n = 22;
  const edgeLine = Array.from({ length: n + 1 }, (_, i) => long(i / n));
  const normal = (i: number): Point => {
    const [a, b] = [long(Math.max(0, i - 1) / n), long(Math.min(n, i + 1) / n)];
    const d = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [(b[1] - a[1]) / d, -(b[0] - a[0]) / d];
  };
  const off = (by: (t: number) => number) =>
    edgeLine.map((q, i): Point => [
      q[0] + normal(i)[0] * by(i / n),
      q[1] + normal(i)[1] * by(i / n),
    ]);
  const gillTop = off((t) => width * 0.045 * Math.sin(Math.PI * clamp(t * 0.96 + 0.03)));
  const thick = width * 0.035;
  const skin = off(
    (t) => width * 0.045 * Math.sin(Math.PI * clamp(t * 0.96 + 0.03)) + thick * (1.25 - 0.75 * t),
  );
  const back = Array.from({ length: 12 }, (_, i) => short(1 - i / 11));
  const inner = Array.from({ length: 8 }, (_, i): Point => {
    const q = short(lerp(0.4, 1, i / 7));
    return [q[0] + thick * lerp(1.6, 0.5, i / 7), q[1] - thick * 0.8];
  });
  const flesh = [
    p(half * 0.7, 0),
    p(half * 0.8, stem * 0.4),
    ...gillTop,
    ...skin.slice(4).reverse(),
    ...inner,
    ...back,
    p(-half * 0.8, stem * 0.4),
    p(-half * 0.7, 0),
  ];
  return {
    svg: `<g>${paintCut(species, { gillTop, gillEdge: edgeLine, flesh, skin }, random)}</g>`,
    spots: [
      { part: 'flesh', at: p(0, stem * 0.5) },
      { part: 'attachment', at: at(edgeLine, 5) },
    ],
  };
}
