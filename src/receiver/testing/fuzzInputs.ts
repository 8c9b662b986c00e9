import { createHash } from 'node:crypto';
import { FUZZ_SECRET, NASTY, ODD_HEADERS, rawRequests } from './fuzzWords.ts';
import { aReport, aUnsafeFoodReport, aWorkerReport } from '#content/schemas/report.samples.ts';

/** A request as it goes over the wire. `raw` is written to the socket as it is. */
export type FuzzRequest =
  | {
      readonly kind: 'http';
      readonly method: string;
      readonly path: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
    }
  | { readonly kind: 'raw'; readonly bytes: Uint8Array };

/** A small generator with a seed, so that a run can be repeated (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Pick = <T>(list: readonly T[]) => T;

/** Makes all kinds of bad and odd requests, in a repeatable order. */
export class FuzzInputs {
  private readonly random: () => number;
  private count = 0;

  constructor(seed: number) {
    this.random = makeRandom(seed);
  }

  next(): FuzzRequest {
    const makers = [
      () => this.mutatedReport(),
      () => this.mutatedReport(),
      () => this.mutatedReport(),
      () => this.mutatedReport(),
      () => this.brokenJson(),
      () => this.badUtf8(),
      () => this.deep(),
      () => this.hugeNumber(),
      () => this.oddPath(),
      () => this.oddHeaders(),
      () => this.receipt(),
      () => this.inbox(),
      () => this.rawSocket(),
      () => this.smallPhoto(),
    ];
    return this.pick(makers)();
  }

  private readonly pick: Pick = (list) => list[Math.floor(this.random() * list.length)] as never;

  private id(): string {
    this.count += 1;
    const tail = this.count.toString(16).padStart(12, '0');
    return `0198204c-7c00-7${Math.floor(this.random() * 4096)
      .toString(16)
      .padStart(3, '0')}-8000-${tail}`;
  }

  private report(): Record<string, unknown> {
    const make = this.pick([aReport, aReport, aWorkerReport, aUnsafeFoodReport]);
    return JSON.parse(JSON.stringify(make({ id: this.id() }))) as Record<string, unknown>;
  }

  private post(
    body: string | Uint8Array,
    headers: Readonly<Record<string, string>> = {},
  ): FuzzRequest {
    return {
      kind: 'http',
      method: 'POST',
      path: '/api/reports',
      body,
      headers: { 'content-type': 'application/json', 'receipt-secret': FUZZ_SECRET, ...headers },
    };
  }

  /** Changes, removes, adds or doubles one to three values somewhere in a sound report. */
  private mutate(value: unknown): unknown {
    if (Array.isArray(value) && value.length > 0 && this.random() < 0.8) {
      const copy: unknown[] = [...value];
      const at = Math.floor(this.random() * copy.length);
      copy[at] = this.mutate(copy[at]);
      if (this.random() < 0.2) copy.push(...copy);
      return copy;
    }
    if (
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      this.random() < 0.9
    ) {
      const copy = { ...value } as Record<string, unknown>;
      const key = this.pick(Object.keys(copy));
      const way = this.random();
      if (key === undefined || way < 0.15)
        copy[this.pick(['name', 'idCard', '__proto__', 'constructor', '', '菌', 'a'.repeat(300)])] =
          this.pick(NASTY);
      else if (way < 0.3) Reflect.deleteProperty(copy, key);
      else copy[key] = this.mutate(copy[key]);
      return copy;
    }
    return this.pick(NASTY);
  }

  private mutatedReport(): FuzzRequest {
    let value: unknown = this.report();
    const times = Math.floor(this.random() * 4);
    for (let time = 0; time < times; time += 1) value = this.mutate(value);
    return this.post(JSON.stringify(value) ?? 'null');
  }

  private brokenJson(): FuzzRequest {
    const json = JSON.stringify(this.report());
    const at = Math.floor(this.random() * json.length);
    const way = this.random();
    if (way < 0.4) return this.post(json.slice(0, at));
    if (way < 0.7)
      return this.post(
        json.slice(0, at) +
          this.pick(['}', ']', '"', '\\u', '\\', ',', '\u0000', '1e9999', '/*', 'NaN']) +
          json.slice(at + 1),
      );
    return this.post(`${json}${json}`);
  }

  private badUtf8(): FuzzRequest {
    const bytes = Buffer.from(JSON.stringify(this.report()));
    const at = Math.floor(this.random() * (bytes.length - 4));
    bytes.set(
      this.pick([[0xff, 0xfe], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe8]]),
      at,
    );
    return this.post(bytes);
  }

  private deep(): FuzzRequest {
    const depth = Math.floor(this.random() * 30_000);
    const [open, close] = this.pick([
      ['[', ']'],
      ['{"a":', '}'],
      ['{"photos":[', ']}'],
    ] as const);
    return this.post(open.repeat(depth) + '1' + (this.random() < 0.5 ? close.repeat(depth) : ''));
  }

  private hugeNumber(): FuzzRequest {
    const json = JSON.stringify(this.report());
    const digits = '9'.repeat(1 + Math.floor(this.random() * 5000));
    return this.post(json.replace(/:\d+/, `:${this.pick(['', '-', '0.', '1e'])}${digits}`));
  }

  private oddPath(): FuzzRequest {
    const parts = [
      '..',
      '%2e%2e',
      '%00',
      '%',
      '//',
      'reports',
      'receipts',
      'inbox',
      'photos',
      '\\',
      '%c0%ae',
      ';',
      '?',
      '?a=%ff',
      'a'.repeat(2000),
      '%F0%9F',
      '..%2f..%2fetc%2fpasswd',
      '0198204c-7c00-7000-8000-000000000001',
    ];
    const length = 1 + Math.floor(this.random() * 5);
    const path = Array.from({ length }, () => this.pick(parts)).join('/');
    return {
      kind: 'http',
      method: this.pick(['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'PROPFIND']),
      path: `${this.pick(['/', '/api/', '/api/reports/', '/inbox/', '/api/inbox/'])}${path}`,
      headers: {},
      body: '{}',
    };
  }

  private oddHeaders(): FuzzRequest {
    const json = JSON.stringify(this.report());
    return this.post(json, this.pick(ODD_HEADERS));
  }

  private receipt(): FuzzRequest {
    const number = this.pick([
      'WS-0720-4K2M7Q',
      'WS-0000-000000',
      "WS-0720-' OR 1",
      '%',
      'WS%2D0720',
      '回执',
      'a'.repeat(500),
    ]);
    return {
      kind: 'http',
      method: this.pick(['GET', 'DELETE']),
      path: `/api/receipts/${encodeURIComponent(number)}`,
      headers:
        this.random() < 0.8
          ? { 'receipt-secret': this.pick([FUZZ_SECRET, '', 'AAAA-BBBB-CCCC', '%00']) }
          : {},
    };
  }

  private inbox(): FuzzRequest {
    const paths = [
      '/session',
      '/cases',
      '/cases/x',
      '/cases?state=%00&county=1e9',
      '/export/csv',
      '/audit?before=NaN',
      '/alarms/1e99/acknowledge',
      '/live',
      '/facts',
      '/deliveries/-1/retry',
      '/staff',
    ];
    return {
      kind: 'http',
      method: this.pick(['GET', 'POST', 'DELETE']),
      path: `/api/inbox${this.pick(paths)}`,
      headers: {
        'content-type': 'application/json',
        cookie: `junan=${'a'.repeat(Math.floor(this.random() * 200))}`,
        'sec-fetch-site': this.pick(['same-origin', 'cross-site']),
      },
      body: JSON.stringify(this.pick(NASTY)) ?? 'null',
    };
  }

  private rawSocket(): FuzzRequest {
    const json = JSON.stringify(this.report());
    const text = this.pick(rawRequests(json));
    return { kind: 'raw', bytes: Buffer.from(text, 'latin1') };
  }

  private smallPhoto(): FuzzRequest {
    const body = Buffer.from(
      Array.from({ length: Math.floor(this.random() * 200) }, () =>
        Math.floor(this.random() * 256),
      ),
    );
    return {
      kind: 'http',
      method: 'PUT',
      body,
      path: `/api/reports/${this.pick([this.id(), '0198204c-7c00-7000-8000-000000000001', 'x'])}/photos/${createHash('sha256').update(body).digest('hex')}`,
      headers: { 'content-type': this.pick(['image/jpeg', 'text/html', '']) },
    };
  }
}
