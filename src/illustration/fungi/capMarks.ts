import { grouped, ramp, tone } from '../core/colour.ts';
import { clamp, TAU, type Point } from '../core/geometry.ts';
import { loopPath, Pen } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { Bucket, fillPath, part, ringPath, strokePath } from '../core/svg.ts';
import { grains, wandering } from '../core/wash.ts';
import type { CapShape } from './capShape.ts';
import { has } from './specimen.ts';

/** What the surface of the cap shows besides warts and scales. */
export function capMarks(cap: CapShape, random: Random): string {
  return (
    part('zones', zones(cap, random.sub('zones'))) +
    part('streaks', streaks(cap, random.sub('streaks'))) +
    part('velvet', velvet(cap, random.sub('velvet'))) +
    part('cracks', cracks(cap, random.sub('cracks'))) +
    part('wrinkles', wrinkles(cap, random.sub('wrinkles'))) +
    part('striae', striae(cap, random.sub('striae'))) +
    part('splits', splits(cap, random.sub('splits')))
  );
}

function zones(cap: CapShape, random: Random): string {
  const count = cap.specimen.draw.cap.zones;
  let svg = '';
  for (let i = 0; i < count; i += 1) {
    const u = 0.28 + (0.66 * (i + 0.5)) / count;
    const half = 0.2 / count;
    const outer = loopPath(wandering(cap.ring(u + half), random, 1.4));
    const inner = loopPath(wandering(cap.ring(u - half), random, 1.4));
    svg += ringPath(outer + inner, tone(ramp(cap.specimen.capColours, u), -0.13, 1.2), 0.45);
  }
  return svg;
}

/** Fibres inside the skin, thickest near the middle: they cannot be rubbed off. */
function streaks(cap: CapShape, random: Random): string {
  const { density, colour } = cap.specimen.draw.cap.streaks;
  if (density <= 0) return '';
  const bucket = new Bucket();
  const count = Math.round(520 * density);
  for (let i = 0; i < count; i += 1) {
    const u0 = Math.pow(random.unit(), 0.9) * 0.86;
    const u1 = Math.min(0.99, u0 + random.between(0.1, 0.34));
    const angle = random.between(0, TAU);
    const bend = random.bell() * 0.035;
    const shade = grouped(tone(colour, random.bell() * 0.04), 0.05);
    const width = random.between(0.5, 1.2) * (0.5 + cap.radius / 220);
    const um = (u0 + u1) / 2;
    if (cap.facing(um, angle) < 0.07) continue;
    bucket
      .pen(shade, Math.round((0.72 - 0.4 * um) * 10) / 10)
      .hair(cap.point(u0, angle), cap.point(um, angle + bend), cap.point(u1, angle + bend), width);
  }
  return bucket.fills();
}

function velvet(cap: CapShape, random: Random): string {
  const { traits, capColours } = cap.specimen;
  const amount = has(traits, 'cap_surface', 'velvety')
    ? 1
    : has(traits, 'cap_surface', 'felted')
      ? 0.7
      : 0;
  if (amount === 0) return '';
  const outline = cap.outline();
  const count = Math.round(cap.radius * 6 * amount);
  const [dark, light] = [tone(ramp(capColours, 0.4), -0.14), tone(ramp(capColours, 0.5), 0.1)];
  return (
    grains(outline, random.sub('dark'), { count, colour: dark, opacity: 0.3, size: 1.2 }) +
    grains(outline, random.sub('light'), {
      count: count / 2,
      colour: light,
      opacity: 0.35,
      size: 1.2,
    })
  );
}

/** Cracks that part the skin into plates; pale flesh shows in them. */
function cracks(cap: CapShape, random: Random): string {
  const amount = cap.specimen.draw.cap.cracks;
  if (amount <= 0) return '';
  const flesh = tone(cap.specimen.draw.section.flesh, 0.01);
  const pens = { flesh: new Pen(), dark: new Pen() };
  const count = Math.round(26 + 90 * amount);
  for (let i = 0; i < count; i += 1) {
    const u = Math.sqrt(random.between(0.04, 0.96));
    const angle = random.between(0, TAU);
    const round = random.chance(0.55);
    const length = (0.06 + 0.16 * amount) * random.between(0.6, 1.3);
    const line: Point[] = [];
    for (let k = 0; k <= 4; k += 1) {
      const t = k / 4 - 0.5;
      const jitter = random.bell() * 0.014;
      const at = clamp(u + (round ? jitter : length * t), 0.02, 0.995);
      line.push(cap.point(at, angle + (round ? (length * t * 2) / Math.max(u, 0.3) : jitter * 2)));
    }
    if (cap.facing(u, angle) < 0.08) continue;
    pens.flesh.curve(line);
    if (random.chance(0.6)) pens.dark.curve(line.map(([x, y]) => [x + 1, y + 1.2] as const));
  }
  const width = cap.radius * (0.008 + 0.016 * amount);
  return (
    strokePath(pens.dark.d, tone(ramp(cap.specimen.capColours, 0.4), -0.25), width, 0.4) +
    strokePath(pens.flesh.d, flesh, width, 0.85)
  );
}

function wrinkles(cap: CapShape, random: Random): string {
  if (!has(cap.specimen.traits, 'cap_surface', 'wrinkled')) return '';
  const bucket = new Bucket();
  for (let i = 0; i < 46; i += 1) {
    const [u, angle] = [Math.sqrt(random.unit()) * 0.85, random.between(0, TAU)];
    const reach = random.between(0.1, 0.2);
    const bend = random.bell() * 0.2;
    if (cap.facing(u, angle) < 0.12) continue;
    const base = ramp(cap.specimen.capColours, u);
    const [a, b, c] = [
      cap.point(u, angle),
      cap.point(u + reach / 2, angle + bend),
      cap.point(Math.min(1, u + reach), angle),
    ];
    bucket.pen(grouped(tone(base, -0.16)), 0.4).hair(a, b, c, cap.radius * 0.02);
    const lift = (p: Point): Point => [p[0] - 2, p[1] - 2.4];
    bucket.pen(grouped(tone(base, 0.1)), 0.35).hair(lift(a), lift(b), lift(c), cap.radius * 0.014);
  }
  return bucket.fills();
}

/** Lines at the edge like the teeth of a comb, drawn as grooves with a lit side. */
function striae(cap: CapShape, random: Random): string {
  const { share, count } = cap.specimen.draw.cap.striae;
  if (share <= 0 || count <= 0) return '';
  const colours = cap.specimen.capColours;
  const bucket = new Bucket();
  const width = Math.min(cap.radius * 0.012 + 0.35, ((cap.radius * TAU) / count) * 0.16);
  for (let i = 0; i < count; i += 1) {
    const angle = ((i + random.between(-0.15, 0.15)) / count) * TAU;
    const u0 = clamp(1 - share * random.between(0.78, 1.1), 0.05, 0.97);
    if (cap.facing(0.97, angle) < 0.02 && cap.facing(u0, angle) < 0.02) continue;
    const groove = (turn: number): [Point, Point, Point] => [
      cap.point(u0, angle + turn),
      cap.point((u0 + 1) / 2, angle + turn),
      cap.point(1, angle + turn),
    ];
    bucket.pen(tone(ramp(colours, 0.85), -0.24, 1.1), 0.62).hair(...groove(0), width);
    bucket.pen(tone(ramp(colours, 0.9), 0.1), 0.42).hair(...groove((0.42 / count) * TAU), width);
  }
  return bucket.fills();
}

/** Rays along which a fibrous cap tears. */
function splits(cap: CapShape, random: Random): string {
  const { traits, age, draw } = cap.specimen;
  const torn = has(traits, 'cap_margin', 'split') || has(traits, 'cap_surface', 'fibrous_split');
  if (!torn || age === 'young') return '';
  const pen = new Pen();
  const fibres = new Bucket();
  for (let i = 0; i < 15; i += 1) {
    const angle = ((i + random.between(-0.3, 0.3)) / 15) * TAU;
    const u0 = 1 - random.between(0.12, 0.5);
    if (cap.facing(0.9, angle) < 0.05) continue;
    pen.hair(
      cap.point(u0, angle),
      cap.point((u0 + 1) / 2, angle + 0.012),
      cap.point(1, angle),
      cap.radius * 0.022,
    );
  }
  for (let i = 0; i < 150; i += 1) {
    const [u0, angle] = [random.between(0.1, 0.85), random.between(0, TAU)];
    const u1 = Math.min(1, u0 + random.between(0.15, 0.4));
    if (cap.facing(u0, angle) < 0.06) continue;
    const colour = grouped(tone(ramp(cap.specimen.capColours, u0), -0.14));
    fibres
      .pen(colour, 0.4)
      .hair(
        cap.point(u0, angle),
        cap.point((u0 + u1) / 2, angle + 0.01),
        cap.point(u1, angle),
        0.8,
      );
  }
  return fibres.fills() + fillPath(pen.d, tone(draw.section.flesh, -0.05), 0.85);
}
