import { TAU } from './geometry.ts';

/** FNV-1a hash of a text as an unsigned 32-bit number. */
export function hashText(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  }
  return hash >>> 0;
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A function of one number that varies smoothly between about -1 and 1. */
export type Noise = (x: number) => number;

/**
 * Seeded randomness. The same seed text gives the same numbers on every machine.
 * Every part of a drawing takes its own `sub` stream, so that a change in one part leaves the others as they were.
 */
export class Random {
  readonly seed: string;
  private readonly next: () => number;

  constructor(seed: string) {
    this.seed = seed;
    this.next = mulberry(hashText(seed));
  }

  /** Uniform in [from, to). */
  between(from: number, to: number): number {
    return from + this.next() * (to - from);
  }

  /** Uniform in [0, 1). */
  unit(): number {
    return this.next();
  }

  /** Bell-shaped around 0, within -2 and 2, standard deviation about 0.58. */
  bell(): number {
    return this.next() + this.next() + this.next() + this.next() - 2;
  }

  whole(from: number, to: number): number {
    return Math.floor(this.between(from, to + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[Math.floor(this.next() * items.length)] ?? items[0];
  }

  /** An independent stream for one part. */
  sub(name: string): Random {
    return new Random(`${this.seed}/${name}`);
  }

  /** Smooth periodic noise over an angle, about -1 to 1; `low` to `high` are the numbers of waves round the circle. */
  wave(low = 1, high = 5): Noise {
    const terms: [number, number, number][] = [];
    let power = 0;
    for (let k = low; k <= high; k += 1) {
      const amount = 1 / Math.sqrt(k - low + 1);
      terms.push([k, amount * this.between(0.5, 1), this.between(0, TAU)]);
      power += amount * amount;
    }
    const scale = 1 / Math.sqrt(power);
    return (angle) => {
      let sum = 0;
      for (const [k, amount, phase] of terms) sum += amount * Math.sin(k * angle + phase);
      return sum * scale;
    };
  }

  /** Value noise over a line with period 64. */
  noise(): Noise {
    const values = Array.from({ length: 64 }, () => this.between(-1, 1));
    return (x) => {
      const i = Math.floor(x);
      const f = x - i;
      const s = f * f * (3 - 2 * f);
      const at = (k: number) => values[((k % 64) + 64) % 64] ?? 0;
      return at(i) * (1 - s) + at(i + 1) * s;
    };
  }

  /** Value noise over a plane with period 32. */
  noise2(): (x: number, y: number) => number {
    const values = Array.from({ length: 1024 }, () => this.between(-1, 1));
    const wrap = (k: number) => ((k % 32) + 32) % 32;
    const at = (i: number, j: number) => values[wrap(j) * 32 + wrap(i)] ?? 0;
    const ease = (t: number) => t * t * (3 - 2 * t);
    return (x, y) => {
      const i = Math.floor(x);
      const j = Math.floor(y);
      const a = ease(x - i);
      const b = ease(y - j);
      const top = at(i, j) * (1 - a) + at(i + 1, j) * a;
      const bottom = at(i, j + 1) * (1 - a) + at(i + 1, j + 1) * a;
      return top * (1 - b) + bottom * b;
    };
  }
}
