import { utf8Bytes, utf8Text } from './utf8.ts';

/** What can be wrong with the bytes of a card. */
export type WireProblem = 'damaged' | 'unknown-id' | 'too-long';

/** Thrown inside the codec only; codec.ts turns it into a refusal. */
export class WireFault extends Error {
  readonly problem: WireProblem;
  constructor(problem: WireProblem) {
    super(problem);
    this.problem = problem;
  }
}

export class ByteWriter {
  readonly bytes: number[] = [];
  push(byte: number): void {
    this.bytes.push(byte & 255);
  }
}

export class ByteReader {
  private at = 0;
  private readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
  next(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new WireFault('damaged');
    this.at += 1;
    return byte;
  }
  take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new WireFault('damaged');
    this.at += length;
    return this.bytes.slice(this.at - length, this.at);
  }
  get isDone(): boolean {
    return this.at === this.bytes.length;
  }
}

/** How one kind of value is written to bytes and read back. */
export interface Shape<T> {
  write(out: ByteWriter, value: T): void;
  read(from: ByteReader): T;
}

/** A whole number 0 … max, seven bits in a byte, low bits first. The shortest form is the only one accepted. */
export function uint(max: number): Shape<number> {
  return {
    write(out, value) {
      if (!Number.isInteger(value) || value < 0 || value > max) throw new WireFault('too-long');
      let rest = value;
      while (rest >= 128) {
        out.push((rest % 128) + 128);
        rest = Math.floor(rest / 128);
      }
      out.push(rest);
    },
    read(from) {
      let value = 0;
      let scale = 1;
      for (let count = 0; count < 8; count += 1) {
        const byte = from.next();
        value += (byte & 127) * scale;
        if (byte < 128) {
          if (value > max || (byte === 0 && count > 0)) throw new WireFault('damaged');
          return value;
        }
        scale *= 128;
      }
      throw new WireFault('damaged');
    },
  };
}

/** A number shifted and scaled to whole steps: `fixed(-90, 90, 5)` holds five decimals. */
export function fixed(min: number, max: number, decimals: number): Shape<number> {
  const scale = 10 ** decimals;
  const offset = Math.round(min * scale);
  const steps = uint(Math.round(max * scale) - offset);
  return {
    write: (out, value) => steps.write(out, Math.round(value * scale) - offset),
    read: (from) => (steps.read(from) + offset) / scale,
  };
}

export function text(maxBytes: number): Shape<string> {
  const length = uint(maxBytes);
  return {
    write(out, value) {
      const bytes = utf8Bytes(value);
      length.write(out, bytes.length);
      for (const byte of bytes) out.push(byte);
    },
    read(from) {
      const value = utf8Text(from.take(length.read(from)));
      if (value === null) throw new WireFault('damaged');
      return value;
    },
  };
}

/** One of a closed list, by its place. A place beyond the list comes from a newer app. */
export function oneOf<const T>(members: readonly T[]): Shape<T> {
  const place = uint(2 ** 14);
  return {
    write(out, value) {
      const at = members.indexOf(value);
      if (at < 0) throw new WireFault('unknown-id');
      place.write(out, at);
    },
    read(from) {
      const member = members[place.read(from)];
      if (member === undefined) throw new WireFault('unknown-id');
      return member;
    },
  };
}

export function list<T>(item: Shape<T>, max: number): Shape<readonly T[]> {
  const length = uint(max);
  return {
    write(out, values) {
      length.write(out, values.length);
      for (const value of values) item.write(out, value);
    },
    read: (from) => Array.from({ length: length.read(from) }, () => item.read(from)),
  };
}

/** Present or null, told by one byte. */
export function maybe<T>(inner: Shape<T>): Shape<T | null> {
  const flag = uint(1);
  return {
    write(out, value) {
      flag.write(out, value === null ? 0 : 1);
      if (value !== null) inner.write(out, value);
    },
    read: (from) => (flag.read(from) === 0 ? null : inner.read(from)),
  };
}

type ShapesOf<T> = { readonly [Key in keyof T]-?: Shape<T[Key]> };

/** The fields of an object one after the other, in the order they stand in the format. */
export function fields<T extends object>(shapes: ShapesOf<T>): Shape<T> {
  const keys = Object.keys(shapes) as (keyof T)[];
  return {
    write(out, value) {
      for (const key of keys) shapes[key].write(out, value[key]);
    },
    read(from) {
      const entries = keys.map((key) => [key, shapes[key].read(from)] as const);
      return Object.fromEntries(entries) as T;
    },
  };
}
