import { TAU, type Point } from '../core/geometry.ts';
import { num } from '../core/svg.ts';
import type { Hex } from '../core/colour.ts';
import { Pad } from './pad.ts';

const WIDE = 76;
const HIGH = 60;
/** sine of the angle at which one looks down on the cap */
const PITCH = 0.4;

/** A cap seen from above its edge: u 0 at the middle, 1 at the edge; angle 0 at the right, a quarter turn at the front. */
export function onDome(u: number, angle: number): Point {
  const rise = HIGH * Math.sqrt(Math.max(0, 1 - u * u));
  return [84 + WIDE * u * Math.cos(angle), 86 + WIDE * PITCH * u * Math.sin(angle) - rise];
}

/** Whether the place is on the side towards the viewer. */
export function isSeen(u: number, angle: number): boolean {
  const top = (Math.sqrt(Math.max(0, 1 - u * u)) * PITCH) / HIGH;
  return top + (u * Math.sin(angle) * Math.sqrt(1 - PITCH ** 2)) / WIDE > 0.0006;
}

const LOW = WIDE * PITCH;
const TALL = Math.hypot(LOW, HIGH);

/** The outline of the cap. */
export const DOME = `M8 86A${WIDE} ${num(TALL)} 0 0 1 160 86A${WIDE} ${num(LOW)} 0 0 1 8 86Z`;

/** Points of the outline, a little inside or outside it. */
export function rim(count: number, beyond: number): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const a = (i / count) * TAU;
    const high = Math.sin(a) < 0 ? TALL : LOW;
    return [84 + (WIDE + beyond) * Math.cos(a), 86 + (high + beyond) * Math.sin(a)];
  });
}

/** A bare cap with light from the upper left; `paint` adds what lies on it. */
export function dome(pad: Pad, colour: Hex, paint: () => void, behind?: () => void): string {
  behind?.();
  pad.form(DOME, colour, { from: [52, 30], to: [136, 130], strength: 0.55 }, 0);
  pad.within(DOME, paint);
  return pad.line(DOME, 2.6).svg;
}

/** Places spread evenly over the round of the visible cap, in a fixed order. */
export function places(count: number, turn = 0): [u: number, angle: number][] {
  const golden = Math.PI * (3 - Math.sqrt(5));
  return Array.from({ length: count }, (_, i): [number, number] => [
    Math.sqrt(1 - (1 - (i + 0.5) / count) ** 2) * 0.985,
    (i * golden + turn) % TAU,
  ]).filter(([u, angle]) => isSeen(u, angle));
}
