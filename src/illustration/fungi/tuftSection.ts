import type { Species } from '#content/schemas/species.ts';
import { mix } from '../core/colour.ts';
import { lerp, smoothstep, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { fillPath, part } from '../core/svg.ts';
import { bodyOf } from './bodyOf.ts';
import type { Figure } from './figure.ts';

/** A tuft cut through: thin lobes of even flesh that come together in a short foot. */
export function tuftSection(species: Species, foot: Point, scale: number): Figure {
  const body = bodyOf(species);
  const random = new Random(`${species.id}/tuft-section`);
  const [h, w] = [body.height_cm * scale, body.width_cm * scale * 0.5];
  const thick = Math.max(2.6, scale * (species.draw.form === 'rosette' ? 0.2 : 0.08));
  const flesh = species.draw.section.flesh;
  const lobes: Point[][] = [];
  const count = 9;
  for (let i = 0; i < count; i += 1) {
    const v = lerp(-1, 1, i / (count - 1));
    const long = h * (1 - 0.3 * v * v) * random.between(0.72, 1);
    const wavy = random.bell() * 0.08;
    const line = Array.from({ length: 15 }, (_, k): Point => {
      const t = k / 14;
      return [
        foot[0] + v * w * (0.12 + 0.88 * t ** 1.2) + w * wavy * Math.sin(t * 6),
        foot[1] - long * t * (1 - 0.16 * t * v * v),
      ];
    });
    const half = (t: number) =>
      (thick / 2) * lerp(1.7, 0.8, smoothstep(0, 0.5, t)) * (t > 0.93 ? 0.6 : 1);
    lobes.push([
      ...line.map(([x, y], k): Point => [x - half(k / 14), y]),
      ...line.map(([x, y], k): Point => [x + half(k / 14), y]).reverse(),
    ]);
  }
  const svg = lobes
    .map(
      (shape, i) =>
        inked(
          inkPath(shape, random.sub(`l${i}`), { width: 2.6, closed: true, step: 4, light: 0.2 }),
        ) +
        fillPath(
          loopPath(shape),
          species.draw.form === 'rosette'
            ? mix(flesh, '#d9d6d0', 0.35)
            : mix(flesh, '#54494a', 0.4),
        ),
    )
    .join('');
  return {
    svg: `<g>${part('section-body', svg)}</g>`,
    spots: [{ part: 'flesh', at: [foot[0], foot[1] - h * 0.4] }],
  };
}
