import { clamp, lerp } from './geometry.ts';

/** `#rrggbb` */
export type Hex = string;
type Lab = readonly [lightness: number, a: number, b: number];

const known = new Map<Hex, Lab>();

function linear(channel: number): number {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}

function gamma(value: number): number {
  const c = clamp(value);
  return Math.round(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055));
}

/** OKLab of a colour (Björn Ottosson, 2020), so that mixing and darkening look even to the eye. */
export function labOf(hex: Hex): Lab {
  const cached = known.get(hex);
  if (cached !== undefined) return cached;
  const n = Number.parseInt(hex.slice(1), 16);
  const [r, g, b] = [linear(n >> 16), linear((n >> 8) & 255), linear(n & 255)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lab: Lab = [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
  known.set(hex, lab);
  return lab;
}

function hexOf([L, a, b]: Lab): Hex {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return `#${((1 << 24) | (red << 16) | (green << 8) | blue).toString(16).slice(1)}`;
}

export function mix(from: Hex, to: Hex, t: number): Hex {
  const a = labOf(from);
  const b = labOf(to);
  return hexOf([lerp(a[0], b[0], t), lerp(a[1], b[1], t), lerp(a[2], b[2], t)]);
}

/** Lighter (or darker, when negative) by `lightness` of OKLab; `chroma` multiplies the colourfulness. */
export function tone(hex: Hex, lightness: number, chroma = 1): Hex {
  const [l, a, b] = labOf(hex);
  return hexOf([clamp(l + lightness), a * chroma, b * chroma]);
}

/** Shadow of a colour: pale things take a cool grey-brown shadow, strong colours a deeper one of their own. */
export function shadowOf(hex: Hex, depth = 0.3): Hex {
  const [l, a, b] = labOf(hex);
  const chroma = Math.hypot(a, b);
  if (chroma < 0.05 && l > 0.75) return mix(tone(hex, -depth), '#77757e', 0.4);
  return tone(hex, -depth * 0.9, 0.9);
}

export function lightnessOf(hex: Hex): number {
  return labOf(hex)[0];
}

/** A colour along stops of [position, colour], positions rising. */
export function ramp(stops: readonly (readonly [number, Hex])[], t: number): Hex {
  let before = stops[0];
  if (before === undefined) throw new RangeError('a ramp needs stops');
  for (const stop of stops) {
    if (t <= stop[0]) {
      const span = stop[0] - before[0];
      return span <= 0 ? stop[1] : mix(before[1], stop[1], (t - before[0]) / span);
    }
    before = stop;
  }
  return before[1];
}

/** Rounds a colour so that many strokes share one path. */
export function grouped(hex: Hex, step = 0.045): Hex {
  const [l, a, b] = labOf(hex);
  const round = (v: number, by: number) => Math.round(v / by) * by;
  return hexOf([round(l, step), round(a, step * 0.6), round(b, step * 0.6)]);
}

/** How different two colours look: distance in OKLab. */
export function colourDistance(a: Hex, b: Hex): number {
  const p = labOf(a);
  const q = labOf(b);
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}
