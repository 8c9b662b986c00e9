import { Brush, box, darker, lighter, moved, oval, PAINT } from './brush.ts';

/** Floor line with a soft wash under the people. */
export function floor(b: Brush, y: number, width = 440): string {
  return (
    b.cloud([width / 2, y + 4], [width * 0.48, 26], PAINT.earth, 0.32) +
    b.line(`M14 ${y}C${width * 0.3} ${y - 3} ${width * 0.7} ${y + 3} ${width - 14} ${y}`, 1.4)
  );
}

/** Karst hills on the horizon with a soft sky. */
export function hills(b: Brush, y: number): string {
  return (
    b.flat(
      `M0 ${y}C30 ${y - 60} 50 ${y - 70} 78 ${y - 20}C96 ${y - 84} 130 ${y - 90} 152 ${y - 18}C190 ${y - 60} 216 ${y - 66} 246 ${y - 12}C270 ${y - 80} 316 ${y - 86} 340 ${y - 14}C370 ${y - 56} 410 ${y - 60} 440 ${y - 6}V${y}Z`,
      '#c3c6b0',
      0.55,
    ) +
    b.flat(
      `M0 ${y}C60 ${y - 30} 140 ${y - 34} 210 ${y - 6}C280 ${y - 34} 380 ${y - 28} 440 ${y - 4}V${y}Z`,
      '#a9b090',
      0.5,
    )
  );
}

export function ground(b: Brush, y: number): string {
  return (
    b.flat(`M0 ${y}C110 ${y - 6} 300 ${y + 6} 440 ${y - 2}V275H0Z`, '#c9b48c', 0.6) +
    b.line(`M0 ${y}C110 ${y - 6} 300 ${y + 6} 440 ${y - 2}`, 1.5)
  );
}

/** Table from the front; middle of its top at (0, 0). */
export function table(b: Brush, width: number, height = 66): string {
  const w = width / 2;
  return (
    b.form(`M${-w + 10} 8h9v${height}h-9ZM${w - 19} 8h9v${height}h-9Z`, darker(PAINT.wood, 0.06)) +
    b.form(box(-w, 0, width, 12), PAINT.wood) +
    b.line(`M${-w + 6} 6H${w - 8}`, 0.9)
  );
}

/** Low bamboo stool; seat middle at (0, 0). */
export function stool(b: Brush): string {
  return (
    b.form('M-16 4l-5 24h5l5 -24ZM16 4l5 24h-5l-5 -24Z', PAINT.wood, { line: 1.3 }) +
    b.form(box(-20, -3, 40, 8), PAINT.wood, { line: 1.4 })
  );
}

/** Village house with a tiled roof; foot middle at (0, 0), about 120 wide. */
export function house(b: Brush): string {
  return (
    b.form(box(-50, -62, 100, 62), '#e4cfa8') +
    b.form('M-64 -58L-40 -92H40L64 -58Z', PAINT.slate) +
    b.line(
      'M-48 -62L-30 -90M-28 -62L-16 -90M-8 -62L-4 -90M12 -62L10 -90M32 -62L24 -90M50 -62L36 -90',
      0.9,
    ) +
    b.form(box(-12, -38, 24, 38), PAINT.brown, { line: 1.4 }) +
    b.form(box(-40, -42, 18, 16), '#d9e2e2', { line: 1.3 }) +
    b.form(box(22, -42, 18, 16), '#d9e2e2', { line: 1.3 })
  );
}

export function hospital(b: Brush): string {
  return (
    b.form(box(-52, -100, 104, 100), PAINT.white) +
    b.form(box(-58, -110, 116, 12), PAINT.slate) +
    b.form('M-7 -92h14v12h12v14h-12v12h-14v-12h-12v-14h12Z', PAINT.red, { line: 1.3, shade: 0 }) +
    b.form(box(-14, -40, 28, 40), '#cfdde2', { line: 1.5 }) +
    b.line('M0 -40V0', 1.2) +
    b.form(
      `${box(-44, -70, 16, 16)}${box(28, -70, 16, 16)}${box(-44, -36, 16, 16)}${box(28, -36, 16, 16)}`,
      '#d9e2e2',
      { line: 1.2, shade: 0 },
    )
  );
}

function wheels(b: Brush, xs: readonly number[]): string {
  return xs
    .map(
      (x) => b.form(oval(x, 0, 13), PAINT.iron) + b.form(oval(x, 0, 5), PAINT.steel, { line: 1.2 }),
    )
    .join('');
}

/** Ambulance driving right; wheels stand on y = 13, middle at (0, 0), 150 wide. */
export function ambulance(b: Brush): string {
  return (
    b.form(
      'M-74 0V-62C-74 -66 -72 -68 -68 -68H34C44 -68 48 -64 52 -56L64 -34L76 -28V0Z',
      PAINT.white,
    ) +
    b.form('M32 -58H42C46 -58 48 -56 50 -52L58 -36H32Z', '#cfdde2', { line: 1.4 }) +
    b.flat('M-74 -20H76V-12H-74Z', PAINT.red) +
    b.form('M-40 -60h12v10h10v12h-10v10h-12v-10h-10v-12h10Z', PAINT.red, { line: 1.2, shade: 0 }) +
    b.form('M4 -68V-78H22V-68Z', '#4f7fb0', { line: 1.4 }) +
    b.line('M-4 -80l-8 -5M13 -84v-9M30 -80l8 -5', 1.8, '#4f7fb0') +
    b.line('M-74 -12H76M24 -66V-4', 1.2) +
    wheels(b, [-44, 46])
  );
}

/** A plain van with an open door at the left. */
export function van(b: Brush): string {
  return (
    b.form(
      'M-70 0V-58C-70 -64 -66 -66 -62 -66H26C38 -66 44 -62 50 -50L58 -34L72 -28V0Z',
      '#c9d0d4',
    ) +
    b.form('M30 -56H36C42 -56 44 -52 46 -48L52 -34H30Z', '#e4edef', { line: 1.4 }) +
    b.form(box(-28, -56, 48, 54), '#6b6f72', { line: 1.6 }) +
    b.form(box(-62, -56, 26, 22), '#e4edef', { line: 1.3 }) +
    wheels(b, [-46, 44])
  );
}

/** Market stall with an awning; foot middle at (0, 0), 150 wide. */
export function stall(b: Brush): string {
  return (
    b.form('M-66 -120h7v120h-7ZM60 -120h7v120h-7Z', PAINT.wood) +
    b.form(
      'M-78 -124L-66 -150H66L78 -124C70 -114 58 -114 52 -124C46 -114 32 -114 26 -124C20 -114 6 -114 0 -124C-6 -114 -20 -114 -26 -124C-32 -114 -46 -114 -52 -124C-58 -114 -70 -114 -78 -124Z',
      PAINT.rust,
    ) +
    b.line(
      'M-52 -124L-42 -150M-26 -124L-20 -150M0 -124V-150M26 -124L20 -150M52 -124L42 -150',
      1.1,
    ) +
    b.form(box(-72, -50, 144, 50), lighter(PAINT.wood, 0.04)) +
    b.line('M-72 -32H72M-72 -16H72', 1)
  );
}

export function tree(b: Brush): string {
  return (
    b.limb(
      [
        [0, 0],
        [2, -40],
        [-2, -80],
      ],
      16,
      8,
      PAINT.brown,
    ) +
    b.form(
      'M-44 -70C-60 -92 -40 -118 -20 -112C-16 -134 22 -136 26 -114C50 -116 58 -88 40 -74C26 -60 -24 -58 -44 -70Z',
      PAINT.leaf,
    )
  );
}

/** Window with rain or sky behind; upper left at (0, 0). */
export function windowOf(b: Brush, view: string): string {
  return (
    b.form(box(0, 0, 84, 66), '#ccd6d8', { shade: 0 }) +
    b.ids.clipped(box(2, 2, 80, 62), view) +
    b.line('M42 0V66M0 33H84', 1.6) +
    b.line(box(-3, -3, 90, 72), 2.6)
  );
}

/** Round banquet table from above at a slant; middle at (0, 0). */
export function roundTable(b: Brush, dishes: string): string {
  return (
    b.form('M-96 0V10C-96 34 -50 46 0 46C50 46 96 34 96 10V0Z', darker(PAINT.red, 0.02)) +
    b.form(oval(0, 0, 96, 34), '#e9d9b8') +
    b.line(oval(0, -2, 50, 16), 1) +
    moved(dishes, 0, -6)
  );
}

/** Bed from the side; foot end at the right. Mattress top at y = 0, from 0 to 130. */
export function bed(b: Brush): string {
  return (
    b.form('M-8 -40h8v74h-8ZM130 -24h8v58h-8Z', PAINT.wood) +
    b.form(box(0, 2, 130, 18), PAINT.white) +
    b.form(box(-2, 18, 134, 7), PAINT.wood)
  );
}
