import type { Hex } from '../core/colour.ts';
import { Brush, moved, oval, turned } from './brush.ts';

/** A small wild mushroom of no species: foot at (0, 0), 60 high. `volva` shows the cup at its foot. */
export function mushroom(b: Brush, cap: Hex = '#a98467', volva = true): string {
  return (
    b.form('M-6 -40C-5 -24 -8 -8 -9 0H9C8 -8 6 -24 6 -40Z', '#efe6d2') +
    b.form('M-9 -30C-3 -26 4 -26 9 -30L11 -22C4 -19 -5 -19 -11 -22Z', '#f4eddc', { line: 1.2 }) +
    (volva
      ? b.form(
          'M-15 -12C-12 -8 -11 -8 -9 -12C-4 -7 4 -7 9 -12C11 -8 12 -8 15 -12C17 2 10 8 0 8C-10 8 -17 2 -15 -12Z',
          '#f4eddc',
          { line: 1.5 },
        )
      : '') +
    b.form('M-30 -38C-30 -58 -14 -66 0 -66C14 -66 30 -58 30 -38C16 -33 -16 -33 -30 -38Z', cap)
  );
}

/** The same lying on its side, cap to the right, from the foot at (0, 0). */
export function lyingMushroom(b: Brush, cap?: Hex): string {
  return turned(mushroom(b, cap), 90);
}

/** The underside: gills in a circle round the cut stem; middle at (0, 0), radius 44. */
export function underside(b: Brush): string {
  let gills = '';
  for (let i = 0; i < 40; i += 1) {
    const a = (i / 40) * Math.PI * 2;
    const inner = i % 2 === 0 ? 12 : 22;
    gills += `M${(Math.cos(a) * inner).toFixed(1)} ${(Math.sin(a) * inner * 0.8).toFixed(1)}L${(Math.cos(a) * 42).toFixed(1)} ${(Math.sin(a) * 42 * 0.8).toFixed(1)}`;
  }
  return (
    b.form(oval(0, 0, 45, 36), '#f1e8d4') +
    b.line(gills, 1, '#8d775c') +
    b.form(oval(0, 0, 9, 7.2), '#efe6d2', { line: 1.5 })
  );
}

/** The cap from straight above; middle at (0, 0), radius 44. */
export function fromAbove(b: Brush, cap: Hex = '#a98467'): string {
  return (
    b.form(oval(0, 0, 45, 40), cap) +
    b.flat('M-24 -16C-16 -26 0 -28 8 -26C-4 -22 -16 -16 -20 -8Z', '#e6d2bb', 0.6)
  );
}

/** Cut lengthwise into two equal halves, lying side by side; middle at (0, 0). */
export function cutInTwo(b: Brush): string {
  const half =
    b.form('M-8 -40C-7 -24 -10 -8 -11 2C-4 7 4 7 11 2C10 -8 8 -24 8 -40Z', '#fbf5e6') +
    b.form(
      'M-30 -38C-30 -58 -14 -66 0 -66C14 -66 30 -58 30 -38C20 -42 12 -42 8 -40H-8C-12 -42 -20 -42 -30 -38Z',
      '#fbf5e6',
    ) +
    b.line('M-26 -46C-20 -60 20 -60 26 -46', 3, '#a98467') +
    b.line('M-25 -42L-10 -44M-22 -39L-10 -42M25 -42L10 -44M22 -39L10 -42', 1.1, '#8d775c');
  return moved(half, -36, 26) + moved(half, 36, 26);
}

/** A coin of no country: ring and inner ring; a ruler stands for the exact size. */
export function coin(b: Brush, x: number, y: number): string {
  return b.form(oval(x, y, 15), '#d3b467', { line: 1.6 }) + b.line(oval(x, y, 10.5), 1, '#8c6f2e');
}

/** Ruler with centimetre strokes, no figures; left end at (0, 0). */
export function ruler(b: Brush, length: number): string {
  let marks = '';
  for (let x = 6, i = 0; x < length - 4; x += 6, i += 1) marks += `M${x} 0v${i % 5 === 0 ? 11 : 6}`;
  return (
    b.form(`M0 0h${length}v20h${-length}Z`, '#eadba8', { shade: 0.03 }) +
    b.stroke(marks, '#3b2d25', 1.2)
  );
}

/** Woven basket; rim middle at (0, 0). */
export function basket(b: Brush): string {
  return (
    b.stroke('M-34 0C-34 -50 34 -50 34 0', '#7a5a38', 4) +
    b.form('M-38 0C-36 24 -30 38 -24 42H24C30 38 36 24 38 0Z', '#b98f58') +
    b.line('M-36 12H36M-32 24H32M-28 35H28M-24 2L-16 42M-8 2L-5 42M8 2L5 42M24 2L16 42', 1) +
    b.form('M-41 -4C-20 4 20 4 41 -4L40 5C20 12 -20 12 -40 5Z', '#9c7443', { line: 1.5 })
  );
}
