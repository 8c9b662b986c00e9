/** Colours of the symptom pictures by meaning. There is no green: nothing here is a good sign. */
export const TINTS = {
  ink: '#2a211c',
  skin: '#ecd2b3',
  cloth: '#b7c2c9',
  trousers: '#7d8891',
  hair: '#3a2e28',
  white: '#ffffff',
  alarm: '#b3261e',
  water: '#5b97bd',
  brown: '#5a3720',
  yellow: '#e3b437',
  purple: '#75609c',
  metal: '#d9d4c8',
} as const;

export type Tint = keyof typeof TINTS;

/** One path: filled, stroked or both. Strokes have round caps and joins. */
export interface Mark {
  readonly d: string;
  readonly fill?: Tint;
  readonly line?: Tint;
  /** stroke width in units, needed with `line` */
  readonly width?: number;
}

/** What a person with this symptom looks like, on a 96 × 96 grid; later marks lie on top. */
export type Sketch = readonly Mark[];

/** Filled and outlined in ink. */
export const shape = (fill: Tint, d: string): Mark => ({ d, fill, line: 'ink', width: 2.6 });
export const fill = (tint: Tint, d: string): Mark => ({ d, fill: tint });
export const ink = (d: string, width = 2.6): Mark => ({ d, line: 'ink', width });
export const stroke = (line: Tint, d: string, width = 3.4): Mark => ({ d, line, width });
/** The part that hurts or is wrong. */
export const alarm = (d: string, width = 3.4): Mark => ({ d, line: 'alarm', width });

/** An arm, a leg: a thick stroke with an outline. */
export const limb = (tint: Tint, d: string, width = 11): Sketch => [
  { d, line: 'ink', width },
  { d, line: tint, width: width - 5 },
];

export const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;

const short = (n: number) => String(Math.round(n * 10) / 10);

/** Eight short rays round a place: pain. `from` and `to` are distances from the middle. */
export function rays(x: number, y: number, from: number, to: number): string {
  let d = '';
  for (let i = 0; i < 8; i += 1) {
    const a = (i / 8) * Math.PI * 2 + 0.39;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    d += `M${short(x + c * from)} ${short(y + s * from)}L${short(x + c * to)} ${short(y + s * to)}`;
  }
  return d;
}

/** A red spot with rays. */
export const pain = (x: number, y: number, r = 6): Sketch => [
  fill('alarm', disc(x, y, r)),
  alarm(rays(x, y, r + 3, r + 8), 2.8),
];

/** A falling drop with its tip at (x, y). */
export const drop = (x: number, y: number, r = 3.5): string =>
  `M${x} ${y}c${r} ${2 * r} ${r} ${3 * r} 0 ${3 * r}s-${r}-${r} 0-${3 * r}z`;

/** A sketch as one SVG; small enough to stand inside a page. */
export function sketchSvg(sketch: Sketch, attributes = ''): string {
  const paths = sketch.map((mark) => {
    const paint = mark.fill === undefined ? '' : ` fill="${TINTS[mark.fill]}"`;
    const pen =
      mark.line === undefined
        ? ''
        : ` stroke="${TINTS[mark.line]}" stroke-width="${mark.width ?? 3}"`;
    return `<path${paint}${pen} d="${mark.d}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"${attributes} fill="none" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</svg>`;
}
