import type { Camera, Point3 } from '../core/camera.ts';
import { clamp, lerp, smoothstep, type Point } from '../core/geometry.ts';
import type { Random } from '../core/random.ts';
import { has, type Specimen } from './specimen.ts';

export interface StemPose {
  readonly camera: Camera;
  /** units of the picture per centimetre */
  readonly scale: number;
  /** sideways shift of the top as a share of the length */
  readonly lean: number;
  /** bend to the side as a share of the length */
  readonly bow: number;
}

/** The stem as a bent tube: `s` runs from the foot (0) to the cap (1), `angle` round it (0 right, ¼ turn front). */
export class StemShape {
  readonly specimen: Specimen;
  readonly length: number;
  readonly scale: number;
  readonly pose: StemPose;
  private readonly left: (x: number) => number;
  private readonly swell: number;

  constructor(specimen: Specimen, pose: StemPose, random: Random) {
    this.specimen = specimen;
    this.pose = pose;
    this.scale = pose.scale;
    this.length = specimen.stemLength * pose.scale;
    this.left = random.noise();
    this.swell = has(specimen.traits, 'stem_shape', 'swollen_middle') ? 0.22 : 0;
  }

  axis(s: number): Point3 {
    const { lean, bow } = this.pose;
    return [this.length * (lean * s + bow * 2 * s * (1 - s)), this.length * s, 0];
  }

  /** Half the width at a height, in units. */
  radius(s: number): number {
    const { stemTop, stemBase, bulb } = this.specimen;
    const shape = has(this.specimen.traits, 'stem_shape', 'club') ? 0.6 : 1;
    let r = lerp(stemBase, stemTop, Math.pow(clamp(s), shape)) * this.scale;
    r *= 1 + this.swell * Math.sin(Math.PI * clamp(s));
    r *= 1 + 0.1 * smoothstep(0.9, 1, s);
    const spare = bulb * this.scale - this.specimen.stemBase * this.scale;
    if (spare > 0.5) {
      const reach = clamp((bulb * this.scale * 1.9) / this.length, 0.03, 0.6);
      const x = s / reach;
      r += spare * Math.exp(-((x - 0.42) ** 2) / 0.2);
    }
    if (this.taperBelow > 0) r *= lerp(1 - this.taperBelow, 1, smoothstep(0, 0.22, s));
    return r * (1 + 0.025 * this.left(s * 7));
  }

  /** How much the foot narrows: pointed and rooting stems. */
  private get taperBelow(): number {
    const { traits } = this.specimen;
    if (has(traits, 'stem_base', 'pointed')) return 0.45;
    return has(traits, 'stem_shape', 'taper_down') && this.specimen.bulb === 0 ? 0.12 : 0;
  }

  /** The stem goes on below the ground. */
  get rooted(): boolean {
    return this.specimen.draw.root_cm > 0 || has(this.specimen.traits, 'stem_base', 'spindle_root');
  }

  /** How round the foot ends: share of its radius below s = 0. */
  get foot(): number {
    return this.specimen.bulb > this.specimen.stemBase * 1.15
      ? 0.75
      : this.taperBelow > 0.3
        ? 0.9
        : 0.5;
  }

  point3(s: number, angle: number, swell = 1): Point3 {
    const [x, y] = this.axis(s);
    const r = this.radius(s) * swell;
    return [x + r * Math.cos(angle), y, r * Math.sin(angle)];
  }

  point(s: number, angle: number, swell = 1): Point {
    return this.pose.camera.see(this.point3(s, angle, swell));
  }

  /** Both silhouettes from the foot up, and the rounded foot from left to right. */
  sides(): { left: Point[]; right: Point[]; foot: Point[] } {
    const count = 30;
    const heights = Array.from({ length: count + 1 }, (_, i) => i / count);
    const base = this.pose.camera.see(this.axis(0));
    const r = this.radius(0);
    const foot = Array.from({ length: 9 }, (_, i) => {
      const a = Math.PI - ((i + 1) / 10) * Math.PI;
      return [base[0] + r * Math.cos(a), base[1] + r * this.foot * Math.sin(a)] as const;
    });
    return {
      left: heights.map((s) => this.point(s, Math.PI)),
      right: heights.map((s) => this.point(s, 0)),
      foot,
    };
  }

  /** Closed outline; its upper end is the far half of a circle, as the stem goes into the cap. */
  outline(): Point[] {
    const { left, right, foot } = this.sides();
    const top = Array.from({ length: 9 }, (_, i) => this.point(1, -((i + 1) / 10) * Math.PI));
    return [...left.reverse(), ...foot, ...right, ...top];
  }
}
