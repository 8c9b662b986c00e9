import { mix, ramp, tone } from '../core/colour.ts';
import { clamp, lerp, smoothstep, TAU, type Point } from '../core/geometry.ts';
import { Random } from '../core/random.ts';
import { paintSheet, type Place, type SheetMark } from '../core/sheet.ts';
import { turned, type Turn } from './flowing.ts';
import type { Head } from './headShapes.ts';

/** A sheet over the end of the stem: it rises to two or three points and hangs down between them. */
export function saddlePlace(
  { top, m }: Pick<Head, 'top' | 'm'>,
  look: { points: number; turn: Turn; random: Random },
) {
  const { points, turn, random } = look;
  const [wave, fine, lift] = [random.wave(2, 4), random.wave(4, 9), random.wave(1, 3)];
  return (u: number, v: number): Place => {
    const a = v * TAU;
    const toward = 0.5 + 0.5 * Math.cos(points * a);
    const horn = Math.pow(toward, 1.9);
    const broad = Math.pow(toward, 0.6);
    const up: Point = [
      m.w * 0.94 * Math.sin(u * 1.42),
      m.h * (0.2 + (0.6 + 0.1 * lift(a)) * Math.pow(u, 1.7)),
    ];
    const s = u * 1.0;
    const down: Point = [
      m.w * 0.62 * Math.sin(Math.min(1.75, s * 2)) * (1 - 0.12 * s),
      m.h * (0.2 + 0.16 * s - 0.92 * Math.pow(s, 1.7)),
    ];
    const k = 1 + 0.05 * wave(a) * u + 0.03 * fine(a) * u * u;
    const curl = 1 - 0.14 * smoothstep(0.8, 1, u) * (1 - horn);
    const radius = lerp(down[0], up[0], broad) * k * curl;
    const height = lerp(down[1], up[1], horn) * k;
    return turned([radius * Math.cos(a), height, radius * Math.sin(a)], top, turn);
  };
}

/** Red-brown saddle, wavy and slightly wrinkled, paler below; its margin curls in towards the stem. */
export function saddle(head: Head, random: Random, look: { points: number; turn: Turn }): string {
  const { m, colours } = head;
  const place = saddlePlace(head, { ...look, random: random.sub('shape') });
  const bumps = random.sub('bumps').noise2();
  const dark = tone(ramp(colours, 0.5), -0.16);
  const marks: SheetMark[] = [];
  const r = random.sub('marks');
  for (let i = 0; i < 110; i += 1) {
    const [u, v, long] = [r.between(0.1, 0.9), r.unit(), r.between(0.05, 0.2)];
    const turnBy = r.bell() * 0.02;
    marks.push({
      line: Array.from(
        { length: 5 },
        (_, k) => [Math.min(0.97, u + (long * k) / 4), v + (turnBy * k) / 4] as const,
      ),
      colour: r.chance(0.6) ? dark : tone(ramp(colours, 0.6), 0.1),
      opacity: 0.4,
      width: m.w * r.between(0.012, 0.03),
      hair: true,
    });
  }
  return paintSheet(
    {
      at: place,
      rows: 26,
      columns: 84,
      closed: true,
      colour: (u, v, outside) =>
        outside
          ? mix('#d8c3a8', ramp(colours, 0), 0.35)
          : ramp(colours, clamp(0.75 - 0.5 * u + 0.25 * bumps(v * 14, u * 4))),
      inside: marks,
      dark: (u, v, outside) =>
        outside ? 0.2 : 0.12 * bumps(v * 22, u * 5) + 0.16 * (1 - smoothstep(0.05, 0.4, u)),
      rim: { colour: tone(ramp(colours, 0), 0.06), width: clamp(m.w * 0.022, 0.8, 2.4) },
      ink: clamp(m.w / 45, 1.2, 2.1),
      gloss: 0.2,
    },
    random.sub('paint'),
  );
}
