import { Refusal } from './problem.ts';

interface Bucket {
  tokens: number;
  filledMs: number;
}

/** Addresses remembered at once; more means that the oldest are forgotten, so that memory stays bounded. */
const MAX_KEYS = 20_000;

/**
 * Token buckets: `perMinute` on average, a minute's worth at once.
 * Each key has its own; an unused bucket is full again after a minute and may be forgotten.
 */
export class RateLimit {
  private readonly perMinute: number;
  private readonly now: () => number;
  private readonly buckets = new Map<string, Bucket>();

  constructor(perMinute: number, now: () => number = Date.now) {
    this.perMinute = perMinute;
    this.now = now;
  }

  /** @returns seconds to wait; 0 when the request may go on */
  take(key: string): number {
    const nowMs = this.now();
    const bucket = this.buckets.get(key) ?? { tokens: this.perMinute, filledMs: nowMs };
    const refill = (Math.max(0, nowMs - bucket.filledMs) / 60_000) * this.perMinute;
    bucket.tokens = Math.min(this.perMinute, bucket.tokens + refill);
    bucket.filledMs = nowMs;
    this.buckets.delete(key);
    this.buckets.set(key, bucket);
    if (this.buckets.size > MAX_KEYS) this.buckets.delete(this.buckets.keys().next().value ?? '');
    if (bucket.tokens >= 1) {
      bucket.tokens -= 1;
      return 0;
    }
    return Math.max(1, Math.ceil(((1 - bucket.tokens) / this.perMinute) * 60));
  }

  /** @throws Refusal too-many-requests */
  check(key: string): void {
    const wait = this.take(key);
    if (wait > 0) throw new Refusal('too-many-requests', { retryAfterSeconds: wait });
  }
}

/** At most `running` at once and `waiting` in line; more are refused with `busy`. */
export class Gate {
  private readonly running: number;
  private readonly waiting: number;
  private active = 0;
  private readonly line: (() => void)[] = [];

  constructor(running: number, waiting: number) {
    this.running = running;
    this.waiting = waiting;
  }

  /** @throws Refusal busy */
  async pass<T>(task: () => Promise<T>): Promise<T> {
    if (this.active >= this.running) {
      if (this.line.length >= this.waiting) throw new Refusal('busy', { retryAfterSeconds: 5 });
      await new Promise<void>((resolve) => this.line.push(resolve));
    }
    this.active += 1;
    try {
      return await task();
    } finally {
      this.active -= 1;
      this.line.shift()?.();
    }
  }
}
