import type { Hex } from '../core/colour.ts';
import { clamp, lerp, smoothstep, spline, TAU, type Point } from '../core/geometry.ts';
import type { Random } from '../core/random.ts';
import type { Place, Sheet, SheetMark } from '../core/sheet.ts';

/** How a body stands: degrees. */
export interface Turn {
  /** which side looks at the viewer: 0 the long side is at the back, 180 in front */
  readonly yaw: number;
  /** positive: seen from above */
  readonly pitch: number;
  /** leans to the right */
  readonly roll: number;
}

/**
 * A stem that widens without a step into a cap: trumpet, half funnel, fan, bracket. All lengths in units.
 * The profile runs from the foot to the rim as [distance from the axis, height].
 */
export interface Flow {
  readonly foot: Point;
  readonly profile: readonly (readonly [number, number])[];
  /** share of the profile where the stem ends */
  readonly neck: number;
  /** length on the short side against the long side: 1 a whole funnel, 0.2 a fan */
  readonly short: number;
  /** depth of the lobes of the rim, 0 to 1 */
  readonly lobes: number;
  /** how far the rim rises and falls, share of the widest radius */
  readonly ripple: number;
  readonly turn: Turn;
  /** sharp fan: the sides draw in, above 1 */
  readonly narrow?: number;
}

export type Along = (u: number, angle: number) => Place;

/** Turns a place about the foot: first round its axis, then to the side, then towards the viewer. */
export function turned([x, y, z]: Place, foot: Point, turn: Turn): Place {
  const [yaw, pitch, roll] = [turn.yaw, turn.pitch, turn.roll].map((d) => (d / 360) * TAU);
  const [cy, sy] = [Math.cos(yaw ?? 0), Math.sin(yaw ?? 0)];
  const [x1, z1] = [x * cy + z * sy, -x * sy + z * cy];
  const [cr, sr] = [Math.cos(roll ?? 0), Math.sin(roll ?? 0)];
  const [x2, y2] = [x1 * cr + y * sr, -x1 * sr + y * cr];
  const [cp, sp] = [Math.cos(pitch ?? 0), Math.sin(pitch ?? 0)];
  return [foot[0] + x2, foot[1] - (y2 * cp - z1 * sp), y2 * sp + z1 * cp];
}

/** The surface of a flowing body: u from the foot (0) to the rim (1), the angle 0 on the long side. */
export function flowing(flow: Flow, random: Random): Along {
  const line = spline(flow.profile);
  const stem = line(flow.neck);
  const wide = Math.max(...flow.profile.map(([r]) => r));
  const [lobe, fine, wavy] = [random.wave(3, 6), random.wave(8, 14), random.wave(2, 5)];
  return (u, angle) => {
    const toward = 0.5 + 0.5 * Math.cos(angle);
    const reach = lerp(flow.short, 1, Math.pow(smoothstep(0, 1, toward), flow.narrow ?? 1));
    const [r, h] = line(u);
    const out = clamp((u - flow.neck) / (1 - flow.neck));
    const lobed = 1 + flow.lobes * (0.2 * lobe(angle) + 0.07 * fine(angle)) * out * out;
    const ripple = flow.ripple * wide * wavy(angle) * (r / wide) ** 3;
    const radius = out > 0 && r > stem[0] ? stem[0] + (r - stem[0]) * reach * lobed : r;
    const rise = smoothstep(stem[0], stem[0] * 2.5, r);
    const height =
      out > 0 ? stem[1] + (h - stem[1]) * lerp(1, Math.pow(reach, 0.6) * lobed, rise) : h;
    return turned(
      [radius * Math.sin(angle), height + ripple, -radius * Math.cos(angle)],
      flow.foot,
      flow.turn,
    );
  };
}

/** The sheet of a flowing body; its outside is the underside. */
export function flowingSheet(
  along: Along,
  rows = 26,
  columns = 56,
): Pick<Sheet, 'at' | 'rows' | 'columns' | 'closed'> {
  return { at: (u, v) => along(u, v * TAU), rows, columns, closed: true };
}

export interface GillLook {
  readonly count: number;
  readonly from: number;
  readonly colour: Hex;
  readonly pale: Hex;
  readonly width: number;
}

/** Gills that run from the rim down the outside, with short ones between them. */
export function decurrentGills(look: GillLook, random: Random): SheetMark[] {
  const marks: SheetMark[] = [];
  for (let i = 0; i < look.count; i += 1) {
    const whole = i % 2 === 0;
    const v = (i + random.between(-0.18, 0.18)) / look.count;
    const from = whole
      ? look.from + random.between(0, 0.06)
      : lerp(look.from, 1, random.between(0.35, 0.72));
    const line = (shift: number) =>
      Array.from({ length: 12 }, (_, k) => [lerp(from, 0.985, k / 11), v + shift] as const);
    marks.push(
      {
        line: line(0),
        colour: look.colour,
        opacity: whole ? 0.8 : 0.6,
        width: look.width * (whole ? 1 : 0.75),
      },
      { line: line(0.28 / look.count), colour: look.pale, opacity: 0.55, width: look.width * 0.9 },
    );
  }
  return marks;
}

/** Fine lines that run out from the foot on the inside: fibres of a skin. */
export function fibres(
  count: number,
  colour: (u: number) => Hex,
  width: number,
  random: Random,
): SheetMark[] {
  return Array.from({ length: count }, (): SheetMark => {
    const [from, v] = [random.between(0.3, 0.9), random.unit()];
    const long = random.between(0.06, 0.2);
    return {
      line: Array.from(
        { length: 4 },
        (_, k) => [Math.min(0.99, from + (long * k) / 3), v + random.bell() * 0.002] as const,
      ),
      colour: colour(from),
      opacity: 0.4,
      width,
      hair: true,
    };
  });
}
