import { grouped, lightnessOf, ramp, shadowOf, tone } from '../core/colour.ts';
import { boxOf, clamp, TAU, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath, Pen } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { Bucket, fillPath, radialFill, strokePath, type Ids } from '../core/svg.ts';
import { formShade, grains, wandering } from '../core/wash.ts';
import { blob } from '../core/geometry.ts';
import type { CapShape } from './capShape.ts';
import { capMarks } from './capMarks.ts';

/** Paints the skin of a cap: glazes from edge to middle, light and shade, marks of the surface, gloss, ink. */
export function paintCap(cap: CapShape, random: Random, ids: Ids): string {
  const outline = cap.outline();
  const d = loopPath(outline);
  const colours = cap.specimen.capColours;
  const middle = ramp(colours, 0.6);
  const loose = fillPath(
    loopPath(wandering(outline, random.sub('loose'), 2.2)),
    tone(middle, 0.02),
    0.3,
  );
  const inside =
    fillPath(d, ramp(colours, 1)) +
    glazes(cap, random.sub('glaze')) +
    formShade(outline, random.sub('shade'), {
      colour: shadowOf(middle, 0.36),
      opacity: lightnessOf(middle) > 0.85 ? 0.085 : 0.1,
      layers: 6,
      depth: cap.seenFromBelow ? 0.44 : 0.38,
    }) +
    brushwork(cap, random.sub('brush')) +
    blooms(cap, random.sub('bloom')) +
    capMarks(cap, random.sub('marks')) +
    edgePigment(cap, d) +
    grains(outline, random.sub('grain'), {
      count: Math.round(cap.radius * 1.6),
      colour: tone(middle, -0.2),
      opacity: 0.26,
      size: 1,
    }) +
    gloss(cap, random.sub('gloss'), ids);
  const ink = inkPath(outline, random.sub('ink'), {
    width: Math.max(1.5, Math.min(3.2, cap.radius / 50)),
    closed: true,
    step: Math.max(3.5, cap.radius / 16),
    gaps: 0.26,
    light: 0.72,
  });
  return loose + ids.clipped(d, inside) + inked(ink);
}

function glazes(cap: CapShape, random: Random): string {
  const colours = cap.specimen.capColours;
  const steps = 12;
  let svg = '';
  for (let i = steps - 1; i >= 1; i -= 1) {
    const u = i / steps;
    const wash = wandering(cap.outline(u, 60), random, cap.radius * 0.022 * (0.6 + u));
    svg += fillPath(loopPath(wash), ramp(colours, u - 0.5 / steps), 0.52);
  }
  return svg;
}

interface Stroke {
  readonly u0: number;
  readonly u1: number;
  readonly turn: number;
  readonly width: number;
  readonly opacity: number;
}

/** Broad transparent strokes and fine hairs that follow the form. */
function brushwork(cap: CapShape, random: Random): string {
  const colours = cap.specimen.capColours;
  const pale = lightnessOf(ramp(colours, 0.6)) > 0.88;
  const bucket = new Bucket();
  const stroke = ({ u0, u1, turn, width, opacity }: Stroke) => {
    const angle = random.between(0, TAU);
    const um = (u0 + u1) / 2;
    if (cap.facing(um, angle) < 0.07 || cap.facing(u1, angle + turn) < 0.03) return;
    const lit = cap.lit(um, angle + turn / 2);
    const shade = (lit - 0.76) * (pale ? 0.22 : 0.38) + random.bell() * (pale ? 0.02 : 0.05);
    const colour = grouped(tone(ramp(colours, um), shade, 1 + random.bell() * 0.1));
    bucket
      .pen(colour, opacity)
      .hair(
        cap.point(u0, angle),
        cap.point(um, angle + turn / 2),
        cap.point(u1, angle + turn),
        width,
      );
  };
  for (let i = 0; i < 110; i += 1) {
    const radial = random.chance(0.72);
    const u0 = Math.sqrt(random.unit()) * (radial ? 0.62 : 0.9);
    const u1 = radial ? Math.min(1, u0 + random.between(0.26, 0.5)) : u0;
    const turn = radial ? random.bell() * 0.07 : random.between(0.35, 0.8);
    stroke({ u0, u1, turn, width: cap.radius * random.between(0.016, 0.05), opacity: 0.18 });
  }
  for (let i = 0; i < 190; i += 1) {
    const u0 = Math.sqrt(random.between(0.003, 1)) * 0.98;
    const u1 = Math.min(1, u0 + random.between(0.08, 0.27));
    const width = random.between(0.4, 1) * (0.5 + cap.radius / 260);
    stroke({ u0, u1, turn: random.bell() * 0.05, width, opacity: 0.28 });
  }
  return bucket.fills();
}

/** Places where the wash ran wet in wet. */
function blooms(cap: CapShape, random: Random): string {
  const colours = cap.specimen.capColours;
  let svg = '';
  for (let i = 0; i < 5; i += 1) {
    const [angle, u] = [random.between(0, TAU), random.between(0.2, 0.95)];
    const size = cap.radius * random.between(0.07, 0.19);
    const shift = random.chance(0.5) ? -0.06 : 0.06;
    const wave = random.wave(2, 8);
    if (cap.facing(u, angle) < 0.15) continue;
    const shape = blob(wave, cap.point(u, angle), [size, size * 0.6], 0.3);
    svg += fillPath(loopPath(shape), tone(ramp(colours, u), shift), 0.2);
  }
  return svg;
}

/** Pigment gathers at the edge of a wash. */
function edgePigment(cap: CapShape, d: string): string {
  const colour = tone(ramp(cap.specimen.capColours, 0.95), -0.2, 1.05);
  return (
    strokePath(d, colour, cap.radius * 0.07, 0.13) + strokePath(d, colour, cap.radius * 0.028, 0.18)
  );
}

function gloss(cap: CapShape, random: Random, ids: Ids): string {
  const amount = clamp(0.12 + cap.specimen.draw.cap.gloss * 0.62);
  let best: { u: number; angle: number; light: number } = { u: 0.3, angle: 4, light: -9 };
  for (let u = 0.1; u < 0.8; u += 0.1) {
    for (let angle = 0; angle < TAU; angle += 0.2) {
      if (cap.facing(u, angle) < 0.15) continue;
      const light = cap.lit(u, angle) - 0.06 * Math.abs(u - 0.4);
      if (light > best.light) best = { u, angle, light };
    }
  }
  const { u, angle } = best;
  const [cx, cz] = [u * Math.cos(angle), u * Math.sin(angle)];
  const wave = random.wave(2, 7);
  const spot: Point[] = Array.from({ length: 32 }, (_, i) => {
    const a = (i / 32) * TAU;
    const r = 0.42 * (1 + 0.2 * wave(a));
    const [x, z] = [cx + r * Math.cos(a), cz + r * Math.sin(a)];
    return cap.point(clamp(Math.hypot(x, z)), Math.atan2(z, x));
  });
  const box = boxOf(spot);
  const centre = cap.point(u, angle);
  const colour = '#fffaf0';
  let svg = radialFill(
    ids,
    loopPath(spot),
    { centre, radii: [(box.right - box.left) / 2, (box.bottom - box.top) / 2] },
    [
      { offset: 0, colour, opacity: amount },
      { offset: 0.45, colour, opacity: amount * 0.4 },
      { offset: 1, colour, opacity: 0 },
    ],
  );
  if (amount > 0.42) {
    const pen = new Pen();
    for (let i = 0; i < 8; i += 1) {
      const a = angle + random.bell() * 0.5;
      const at = clamp(u + random.bell() * 0.1, 0.05, 0.9);
      const turn = random.between(0.12, 0.34) * (0.35 / Math.max(at, 0.2));
      const width = (random.between(0.6, 2.1) * cap.radius) / 150;
      pen.hair(
        cap.point(at, a),
        cap.point(at + 0.008, a + turn / 2),
        cap.point(at, a + turn),
        width,
      );
    }
    svg += fillPath(pen.d, '#fffdf6', 0.5 + amount * 0.35);
  }
  return svg;
}
