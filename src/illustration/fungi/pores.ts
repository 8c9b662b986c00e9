import { mix, tone } from '../core/colour.ts';
import { clamp, TAU, type Point } from '../core/geometry.ts';
import { Pen } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { fillPath, strokePath } from '../core/svg.ts';
import type { CapShape } from './capShape.ts';

/** Mouths of tubes on a sunflower spiral, so that they lie evenly; wide pores are angular. */
export function paintPores(cap: CapShape, random: Random): string {
  const millimetre = cap.place.scale / 10;
  const size = clamp((cap.specimen.draw.under.pore_mm ?? 0.5) * millimetre, 1.5, 9);
  const colour = cap.specimen.underColour;
  const dark = tone(mix(colour, '#4a3a28', 0.42), -0.04);
  const count = Math.min(
    5200,
    Math.round(((Math.PI * cap.radius * cap.radius) / (size * size)) * 0.82),
  );
  const [mouths, rims] = [new Pen(), new Pen()];
  const inner = cap.stemShare;
  for (let i = 0; i < count; i += 1) {
    const r = Math.sqrt((i + 0.5) / count) + (random.bell() * size * 0.1) / cap.radius;
    const angle = i * 2.399963 + random.bell() * 0.01;
    const wide = size * random.between(0.26, 0.42);
    if (r < inner * 0.98 || r > 0.985) continue;
    const p = cap.under(r, angle);
    if (size > 3.2) {
      const corners = 6;
      const shape = Array.from({ length: corners }, (_, k) => {
        const a = (k / corners) * TAU + angle;
        return [p[0] + wide * 1.15 * Math.cos(a), p[1] + wide * 0.7 * Math.sin(a)] as const;
      });
      mouths.polygon(shape);
    } else mouths.dot(p);
    if (random.chance(0.35)) rims.dot([p[0] - wide * 0.8, p[1] - wide * 0.7]);
  }
  const width = size * 0.62;
  return (
    strokePath(rims.d, tone(colour, 0.07), width * 0.8, 0.6) +
    (size > 3.2 ? fillPath(mouths.d, dark, 0.62) : strokePath(mouths.d, dark, width, 0.62))
  );
}

/** Little spines that hang from the cap (Sarcodon). */
export function paintTeeth(cap: CapShape, random: Random): string {
  const colour = cap.specimen.underColour;
  const count = Math.min(900, Math.round(cap.radius * 5));
  const found: { p: Point; long: number }[] = [];
  for (let i = 0; i < count; i += 1) {
    const r = Math.sqrt((i + 0.5) / count);
    const angle = i * 2.399963 + random.bell() * 0.03;
    const long = cap.radius * random.between(0.06, 0.1) * (r > 0.9 ? 0.55 : 1);
    if (r < cap.stemShare || r > 0.985) continue;
    found.push({ p: cap.under(r, angle, 0), long });
  }
  found.sort((a, b) => a.p[1] - b.p[1]);
  const wide = Math.max(0.9, cap.radius * 0.012);
  const shadow = tone(mix(colour, '#4a3a2c', 0.62), -0.1);
  const rows = 14;
  let svg = '';
  for (let row = 0; row < rows; row += 1) {
    const some = found.slice((found.length * row) / rows, (found.length * (row + 1)) / rows);
    const [dark, light] = [new Pen(), new Pen()];
    for (const { p, long } of some) {
      dark.polygon([
        [p[0] - wide * 1.5, p[1]],
        [p[0] + wide * 1.7, p[1]],
        [p[0] + wide * 0.5, p[1] + long * 1.1],
      ]);
      light.polygon([
        [p[0] - wide, p[1]],
        [p[0] + wide * 0.7, p[1]],
        [p[0], p[1] + long],
      ]);
    }
    svg +=
      fillPath(dark.d, shadow, 0.75) + fillPath(light.d, tone(colour, random.bell() * 0.02 + 0.07));
  }
  return svg;
}
