import type { Point } from '../core/geometry.ts';
import { Brush, box, darker, moved, oval, PAINT } from './brush.ts';
import type { Hex } from '../core/colour.ts';

/** Poison in every scene: one drop of one shape and colour. The tip is at (0, 0). */
export function poisonDrop(b: Brush, x: number, y: number, size = 1): string {
  return moved(
    b.form('M0 0C6 9 8 13 8 17C8 23 4 26 0 26C-4 26 -8 23 -8 17C-8 13 -6 9 0 0Z', PAINT.poison, {
      line: 1.6,
    }) + b.flat('M-3.5 13C-5 16 -5 19 -3 21C-3 18 -3.5 16 -3.5 13Z', '#d9a9c8'),
    x,
    y,
    size,
  );
}

/** The one hazard shape: a red-rimmed triangle with a stroke and a dot. Middle of the foot at (0, 0). */
export function hazard(b: Brush, x: number, y: number, size = 1): string {
  return moved(
    b.form(
      'M0 -44C2 -44 3 -43 4 -41L26 -4C27 -2 26 0 24 0H-24C-26 0 -27 -2 -26 -4L-4 -41C-3 -43 -2 -44 0 -44Z',
      PAINT.red,
      { line: 1.8, shade: 0.05 },
    ) +
      b.flat('M0 -36L19 -5H-19Z', '#fbe9c4') +
      b.stroke('M0 -26V-15', '#2a211c', 4.6) +
      b.flat(oval(0, -9, 2.6), '#2a211c'),
    x,
    y,
    size,
  );
}

/** Red bar over a forbidden thing, from the upper left to the lower right. */
export function bar(b: Brush, [x, y]: Point, width: number, height: number): string {
  const d = `M${x} ${y}L${x + width} ${y + height}`;
  return b.stroke(d, '#f3e8cf', 13) + b.stroke(d, PAINT.red, 7.5);
}

/** Open pot seen from slightly above; middle of the rim at (0, 0). */
export function pot(b: Brush, content: Hex, width = 90, metal: Hex = PAINT.iron): string {
  const w = width / 2;
  return (
    b.form(
      `M${-w} 0C${-w} ${w * 0.8} ${-w * 0.7} ${w} 0 ${w}C${w * 0.7} ${w} ${w} ${w * 0.8} ${w} 0Z`,
      metal,
    ) +
    b.form(oval(0, 0, w, w * 0.26), darker(metal, 0.06)) +
    b.form(oval(0, w * 0.06, w * 0.86, w * 0.18), content, { line: 1.1 }) +
    b.form(
      `M${-w} ${w * 0.12}C${-w - 12} ${w * 0.1} ${-w - 12} ${w * 0.36} ${-w + 1} ${w * 0.34}`,
      metal,
      { line: 3, shade: 0 },
    ) +
    b.form(
      `M${w} ${w * 0.12}C${w + 12} ${w * 0.1} ${w + 12} ${w * 0.36} ${w - 1} ${w * 0.34}`,
      metal,
      { line: 3, shade: 0 },
    )
  );
}

/** Fire of wood under a pot, middle at (0, 0). */
export function fire(b: Brush): string {
  return (
    b.form('M-34 14L30 6L32 12L-32 20ZM-30 6L34 14L32 20L-32 12Z', PAINT.brown, { line: 1.4 }) +
    b.form(
      'M-16 10C-24 -6 -10 -10 -10 -22C0 -14 0 -8 4 -12C4 -18 8 -20 10 -24C20 -10 24 0 14 10Z',
      '#dd8a3a',
      { line: 1.2 },
    ) +
    b.flat('M-6 10C-10 0 -2 -4 0 -10C6 -4 10 2 6 10Z', '#f3d07a')
  );
}

/** Bowl on its foot; rim middle at (0, 0). */
export function bowl(b: Brush, content: Hex, width = 44): string {
  const w = width / 2;
  return (
    b.form(
      `M${-w} 0C${-w} ${w * 0.8} ${-w * 0.5} ${w} ${-w * 0.4} ${w}H${w * 0.4}C${w * 0.5} ${w} ${w} ${w * 0.8} ${w} 0Z`,
      PAINT.white,
    ) +
    b.form(oval(0, 0, w, w * 0.26), content, { line: 1.4 }) +
    b.stroke(
      `M${-w * 0.9} ${w * 0.36}C${-w * 0.4} ${w * 0.6} ${w * 0.4} ${w * 0.6} ${w * 0.9} ${w * 0.36}`,
      '#5f83a8',
      1.6,
      0.8,
    )
  );
}

/** Bottle with spirit; foot middle at (0, 0), 92 high. `marked` carries the hazard shape. */
export function bottle(b: Brush, marked: boolean, withRoots = true): string {
  return (
    b.form(
      'M-7 -92h14v20C8 -66 20 -62 20 -50V-4C20 0 18 0 16 0H-16C-18 0 -20 0 -20 -4V-50C-20 -62 -8 -66 -7 -72Z',
      '#e9e0c6',
    ) +
    b.flat('M-18 -48H18V-4C18 -2 17 -2 16 -2H-16C-17 -2 -18 -2 -18 -4Z', '#c98f3f', 0.85) +
    (withRoots ? moved(tuber(b), -8, -30, 0.34) + moved(tuber(b), 8, -24, 0.28) : '') +
    b.form('M-8 -98h16v10h-16Z', PAINT.brown, { line: 1.5 }) +
    b.line('M-14 -46V-12', 1, '#fffdf4') +
    (marked
      ? b.form(box(-15, -40, 30, 30), PAINT.white, { line: 1.2, shade: 0 }) +
        hazard(b, 0, -12, 0.56)
      : '')
  );
}

/** One aconite root, crown at (0, 0), 70 long. */
export function tuber(b: Brush): string {
  return (
    b.form(
      'M-16 4C-18 -6 16 -8 17 4C18 22 8 36 3 66C2 70 0 70 -1 66C-5 38 -15 24 -16 4Z',
      PAINT.root,
    ) +
    b.line('M-12 14C-4 18 6 17 14 13M-9 26C-3 29 4 29 10 25M-5 38C-1 40 3 40 6 37', 1) +
    b.line('M-14 12L-26 18M-9 28L-20 36M13 16L25 21M9 28L19 36M4 44L11 53', 1.2)
  );
}

/** Slices of a cured root; about 60 wide, middle at (0, 0). */
export function slices(b: Brush): string {
  return [
    [-20, 6, 13],
    [14, 8, 14],
    [-2, -6, 12],
    [24, -6, 10],
  ]
    .map(
      ([x = 0, y = 0, r = 0]) =>
        b.form(oval(x, y, r, r * 0.62), '#c9a15a', { line: 1.5 }) +
        b.line(oval(x, y, r * 0.55, r * 0.32), 0.9, '#8c6a33'),
    )
    .join('');
}

/** A lump of white dough; every dough of every scene is this one. Foot middle at (0, 0). */
export function dough(b: Brush): string {
  return (
    b.form('M-40 0C-46 -22 -26 -38 -2 -38C24 -38 46 -22 41 0C20 4 -20 4 -40 0Z', PAINT.dough) +
    b.line('M-18 -24C-10 -29 2 -30 10 -27', 1, '#b9a988')
  );
}

/** Cloth bag of dough that hangs and drips; knot at (0, 0). */
export function drippingBag(b: Brush): string {
  return (
    b.stroke('M0 -30V0', '#6b543f', 3) +
    b.form(
      'M-8 -6C-4 2 4 2 8 -6L12 8C26 18 36 34 34 52C32 70 16 78 0 78C-16 78 -32 70 -34 52C-36 34 -26 18 -12 8Z',
      '#efe6d2',
    ) +
    b.line('M-9 10C-18 24 -22 40 -19 56M-2 10C-5 26 -6 44 -3 62M8 10C16 24 20 40 17 58', 1.1) +
    b.form('M0 82C3 87 4 89 4 91C4 94 2 95 0 95C-2 95 -4 94 -4 91C-4 89 -3 87 0 82Z', PAINT.rice, {
      line: 1.2,
      shade: 0,
    }) +
    b.form(
      'M0 106C3 111 4 113 4 115C4 118 2 119 0 119C-2 119 -4 118 -4 115C-4 113 -3 111 0 106Z',
      PAINT.rice,
      { line: 1.2, shade: 0 },
    )
  );
}

/** Wooden tub; rim middle at (0, 0). */
export function tub(b: Brush, content: Hex, width = 96): string {
  const w = width / 2;
  return (
    b.form(
      `M${-w} 0L${-w * 0.84} ${w * 1.05}C${-w * 0.4} ${w * 1.18} ${w * 0.4} ${w * 1.18} ${w * 0.84} ${w * 1.05}L${w} 0Z`,
      PAINT.wood,
    ) +
    b.form(oval(0, 0, w, w * 0.24), darker(PAINT.wood, 0.08)) +
    b.form(oval(0, w * 0.04, w * 0.88, w * 0.18), content, { line: 1.1 }) +
    b.line(
      `M${-w * 0.96} ${w * 0.3}C${-w * 0.4} ${w * 0.46} ${w * 0.4} ${w * 0.46} ${w * 0.96} ${w * 0.3}M${-w * 0.88} ${w * 0.84}C${-w * 0.4} ${w} ${w * 0.4} ${w} ${w * 0.88} ${w * 0.84}M${-w * 0.45} ${w * 0.22}L${-w * 0.4} ${w * 1.1}M${w * 0.3} ${w * 0.24}L${w * 0.26} ${w * 1.11}`,
      1.3,
    )
  );
}

/** A clear bag with a slide closure, closed; middle of the top at (0, 0). What is in it is drawn by the scene. */
export function zipBag(b: Brush, inside: string, width = 76, height = 92): string {
  const w = width / 2;
  return (
    b.form(box(-w, 0, width, height), '#eef1ec', { shade: 0.03 }) +
    inside +
    b.flat(
      `M${-w + 5} 16L${-w + 16} 16L${-w + 8} ${height - 8}L${-w + 5} ${height - 8}Z`,
      '#ffffff',
      0.7,
    ) +
    b.form(box(-w - 2, -4, width + 4, 11), '#5f83a8', { line: 1.6 })
  );
}

export function chicken(b: Brush): string {
  return (
    b.form('M-26 4C-30 -10 -12 -18 4 -14C18 -12 28 -4 24 6C14 12 -18 12 -26 4Z', '#e8c68e', {
      line: 1.5,
    }) + b.form('M18 -6C28 -14 38 -14 40 -10C42 -6 34 -2 24 0Z', '#e8c68e', { line: 1.4 })
  );
}
