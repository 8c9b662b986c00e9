import { clamp, lerp, type Point } from '../core/geometry.ts';

/** One finger or stalk from a foot: a bent tube with a rounded, pointed or club-shaped end. */
export function fingerShape(
  foot: Point,
  tip: Point,
  look: { width: number; bend: number; shape: string },
): Point[] {
  const [dx, dy] = [tip[0] - foot[0], tip[1] - foot[1]];
  const length = Math.hypot(dx, dy) || 1;
  const n: Point = [-dy / length, dx / length];
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 0; i <= 20; i += 1) {
    const t = i / 20;
    const bow = look.bend * length * Math.sin(Math.PI * t) * 0.5;
    const c: Point = [foot[0] + dx * t + n[0] * bow, foot[1] + dy * t + n[1] * bow];
    const end = Math.sqrt(clamp((1 - t) / 0.07));
    const club =
      look.shape === 'club'
        ? lerp(0.55, 1.25, clamp((t - 0.42) / 0.3))
        : look.shape === 'pointed'
          ? 1.1 - 0.8 * t
          : 1.1 - 0.3 * t;
    const half = (look.width / 2) * club * Math.min(1, end);
    left.push([c[0] + n[0] * half, c[1] + n[1] * half]);
    right.push([c[0] - n[0] * half, c[1] - n[1] * half]);
  }
  return [...left, ...right.reverse()];
}
