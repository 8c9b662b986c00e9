import type { Point } from '../core/geometry.ts';
import { Brush, box, darker, oval, PAINT } from './brush.ts';

/** Phone upright with the three figures of the emergency number and a handset; middle at (0, 0), 100 high. */
export function phone120(b: Brush): string {
  return (
    b.form(
      'M-28 -46C-28 -50 -26 -52 -22 -52H22C26 -52 28 -50 28 -46V46C28 50 26 52 22 52H-22C-26 52 -28 50 -28 46Z',
      PAINT.iron,
    ) +
    b.flat(box(-23, -44, 46, 86), PAINT.red) +
    b.stroke(
      'M-17 -26L-12 -31V-9M-5 -25C-5 -34 7 -34 7 -25C7 -19 -5 -16 -5 -9H7.5M15 -31C21 -31 21 -9 15 -9C9 -9 9 -31 15 -31',
      '#ffffff',
      3.6,
    ) +
    b.flat(
      'M-10 10h5l3 8l-4 2.5a20 20 0 0 0 9 9l2.5 -4l8 3v5a4.5 4.5 0 0 1 -4.5 4.5A25 25 0 0 1 -14.5 14.5A4.5 4.5 0 0 1 -10 10Z',
      '#ffd400',
    )
  );
}

export interface Dial {
  /** red arc from one hour to another, clockwise */
  readonly from: number;
  readonly to: number;
}

/** Clock face without figures; middle at (0, 0). */
export function clock(
  b: Brush,
  r: number,
  hands: readonly [hour: number, minute: number],
  arc?: Dial,
): string {
  const at = (hours: number, k: number) => {
    const a = (hours / 12) * Math.PI * 2 - Math.PI / 2;
    return `${(Math.cos(a) * r * k).toFixed(1)} ${(Math.sin(a) * r * k).toFixed(1)}`;
  };
  let ticks = '';
  for (let h = 0; h < 12; h += 1) ticks += `M${at(h, 0.8)}L${at(h, 0.9)}`;
  let sector = '';
  if (arc !== undefined) {
    const span = (arc.to - arc.from + 12) % 12 || 12;
    let d = `M0 0L${at(arc.from, 0.9)}`;
    for (let k = 1; k <= 24; k += 1) d += `L${at(arc.from + (span * k) / 24, 0.9)}`;
    sector = b.flat(`${d}Z`, PAINT.red, 0.55);
  }
  return (
    b.form(oval(0, 0, r), PAINT.white, { shade: 0.04, line: 2.4 }) +
    sector +
    b.stroke(ticks, '#3b2d25', 1.6) +
    b.stroke(`M0 0L${at(hands[0], 0.5)}`, '#2a211c', 3.2) +
    b.stroke(`M0 0L${at(hands[1] / 5, 0.75)}`, '#2a211c', 2.2) +
    b.flat(oval(0, 0, 2.6), '#2a211c')
  );
}

/** One leaf of a calendar that is torn off day by day; no figures. Upper left corner at (0, 0). */
export function calendarLeaf(b: Brush, sign: 'sun' | 'moon' | 'plain' = 'plain'): string {
  const inner =
    sign === 'sun'
      ? b.form(oval(18, 28, 6), PAINT.maize, { line: 1.1 })
      : sign === 'moon'
        ? b.flat('M21 20a8.5 8.5 0 1 0 5 13a9 9 0 0 1 -5 -13Z', PAINT.night)
        : b.stroke('M9 22h18M9 29h18M9 36h11', PAINT.grey, 2);
  return (
    b.form(box(0, 0, 36, 44), PAINT.white, { shade: 0.03 }) +
    b.form(box(0, 0, 36, 12), PAINT.red, { line: 1.4 }) +
    inner
  );
}

/** Speech bubble with its tail towards the lower left; middle at (0, 0). */
export function bubble(b: Brush, width: number, height: number): string {
  const [w, h] = [width / 2, height / 2];
  return b.form(
    `M${-w} ${-h + 8}C${-w} ${-h} ${-w + 2} ${-h} ${-w + 8} ${-h}H${w - 8}C${w} ${-h} ${w} ${-h} ${w} ${-h + 8}V${h - 8}C${w} ${h} ${w} ${h} ${w - 8} ${h}H${-w + 34}L${-w + 10} ${h + 18}L${-w + 18} ${h}C${-w} ${h} ${-w} ${h} ${-w} ${h - 8}Z`,
    PAINT.white,
    { shade: 0.02 },
  );
}

export function questionMark(b: Brush, [x, y]: Point, size: number, colour = '#2a211c'): string {
  return (
    b.stroke(
      `M${x - 9 * size} ${y - 10 * size}C${x - 9 * size} ${y - 26 * size} ${x + 11 * size} ${y - 26 * size} ${x + 11 * size} ${y - 10 * size}C${x + 11 * size} ${y - 1 * size} ${x} ${y - 1 * size} ${x} ${y + 9 * size}`,
      colour,
      6 * size,
    ) + b.flat(oval(x, y + 20 * size, 4.2 * size), colour)
  );
}

/** Rain cloud; middle at (0, 0), 90 wide. */
export function rain(b: Brush): string {
  return (
    b.form(
      'M-36 10C-52 8 -46 -14 -30 -10C-28 -28 0 -30 6 -16C22 -26 44 -10 34 2C46 2 46 12 36 12C10 16 -20 14 -36 10Z',
      '#aeb6bb',
    ) +
    b.stroke(
      'M-28 20L-34 34M-10 22L-16 38M8 22L2 36M26 20L20 34M-20 42L-24 52M0 44L-4 54M18 42L14 52',
      '#6f93a6',
      2.4,
    )
  );
}

/** Thermometer, 100 high, with its column reaching `share` of the height; foot at (0, 0). */
export function thermometer(b: Brush, share: number): string {
  return (
    b.form('M-7 -96C-7 -104 7 -104 7 -96V-24C16 -18 15 0 0 0C-15 0 -16 -18 -7 -24Z', PAINT.white, {
      shade: 0.03,
    }) +
    b.stroke(`M0 -12V${-24 - 66 * share}`, PAINT.red, 6) +
    b.flat(oval(0, -12, 8.5), PAINT.red) +
    b.line('M10 -40h6M10 -56h6M10 -72h6M10 -88h6', 1.3)
  );
}

/** Arrow along the ground to the right. */
export function arrow(b: Brush, [x, y]: Point, length: number, colour: string = PAINT.red): string {
  return b.form(`M${x} ${y - 5}h${length - 16}v-9l20 14l-20 14v-9h${-(length - 16)}Z`, colour, {
    line: 1.6,
    shade: 0.05,
  });
}

export function sun(b: Brush, x: number, y: number): string {
  let rays = '';
  for (let i = 0; i < 10; i += 1) {
    const a = (i / 10) * Math.PI * 2;
    rays += `M${(x + Math.cos(a) * 20).toFixed(1)} ${(y + Math.sin(a) * 20).toFixed(1)}L${(x + Math.cos(a) * 29).toFixed(1)} ${(y + Math.sin(a) * 29).toFixed(1)}`;
  }
  return b.form(oval(x, y, 15), PAINT.maize) + b.line(rays, 2, darker(PAINT.maize, 0.2));
}
