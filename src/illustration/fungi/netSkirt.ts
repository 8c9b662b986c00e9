import { shadowOf, tone, type Hex } from '../core/colour.ts';
import { lerp, TAU, type Point } from '../core/geometry.ts';
import { Pen } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { fillPath, strokePath } from '../core/svg.ts';

export interface Skirt {
  readonly long: number;
  readonly wide: number;
  readonly colour: Hex;
}

/** A bell of cords knotted into rounded meshes, closed round the back: `back` hangs behind the stalk, `front` before it. */
export function netSkirt(
  [x, y]: Point,
  skirt: Skirt,
  random: Random,
): { back: string; front: string } {
  if (skirt.long <= 0) return { back: '', front: '' };
  const [wave, hang] = [random.wave(3, 6), random.wave(2, 5)];
  const [rows, columns] = [9, 22];
  const jitter = Array.from(
    { length: (rows + 1) * columns },
    () => [random.bell() * 0.22, random.bell() * 0.16] as const,
  );
  const place = (row: number, column: number): { p: Point; z: number } => {
    const [jx, jy] = jitter[
      row * columns + (((Math.floor(column) % columns) + columns) % columns)
    ] ?? [0, 0];
    const a = ((column + (row % 2) * 0.5 + jx) / columns) * TAU;
    const t = (row + (row === 0 || row === rows ? 0 : jy)) / rows;
    const out =
      skirt.wide *
      (0.13 + 0.87 * Math.sin(Math.min(1, t * 1.06) * (Math.PI / 2)) ** 0.9) *
      (1 + 0.05 * wave(a) * t);
    return {
      p: [
        x + out * Math.cos(a),
        y + skirt.long * t * (1 + 0.05 * hang(a) * t) + out * 0.2 * Math.sin(a),
      ],
      z: Math.sin(a),
    };
  };
  const layers = { back: new Pen(), front: new Pen() };
  const cord = (a: { p: Point; z: number }, b: { p: Point; z: number }, width: number) => {
    const pen = a.z + b.z < 0 ? layers.back : layers.front;
    const [dx, dy] = [b.p[0] - a.p[0], b.p[1] - a.p[1]];
    const d = Math.hypot(dx, dy) || 1;
    const sag: Point = [
      lerp(a.p[0], b.p[0], 0.5) + dy * 0.04,
      lerp(a.p[1], b.p[1], 0.5) + d * 0.07,
    ];
    const n: Point = [(-dy / d) * width, (dx / d) * width];
    pen
      .move([a.p[0] + n[0] * 1.35, a.p[1] + n[1] * 1.35])
      .bend(
        [sag[0] + n[0] * 0.7, sag[1] + n[1] * 0.7],
        [b.p[0] + n[0] * 1.35, b.p[1] + n[1] * 1.35],
      )
      .line([b.p[0] - n[0] * 1.35, b.p[1] - n[1] * 1.35])
      .bend(
        [sag[0] - n[0] * 0.7, sag[1] - n[1] * 0.7],
        [a.p[0] - n[0] * 1.35, a.p[1] - n[1] * 1.35],
      )
      .close();
  };
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const here = place(row, column);
      const width = Math.max(0.9, skirt.wide * lerp(0.011, 0.016, row / rows));
      const step = row % 2 === 0 ? [-1, 0] : [0, 1];
      for (const shift of step) cord(here, place(row + 1, column + shift), width);
      if (row === rows - 1) cord(place(rows, column), place(rows, column + 1), width * 1.3);
    }
  const dark = shadowOf(skirt.colour, 0.4);
  const paint = (d: string, colour: Hex, ink: number) =>
    strokePath(d, dark, ink, 0.85) + fillPath(d, colour);
  return {
    back: paint(layers.back.d, tone(skirt.colour, -0.14), 1.1),
    front: paint(layers.front.d, skirt.colour, 1.5),
  };
}
