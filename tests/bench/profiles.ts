/** A phone and its network. */
export interface Profile {
  readonly id: 'weak' | 'fast';
  readonly name: string;
  readonly bitsPerSecond: number;
  /** round trip */
  readonly latencyMs: number;
  /** how much slower than this machine */
  readonly cpuSlowdown: number;
}

/** Blueprint section 9: the weak network of a mountain village with a cheap phone, and a good one with a middling phone. */
export const PROFILES: readonly Profile[] = [
  {
    id: 'weak',
    name: '400 kbit/s, 400 ms, CPU 6×',
    bitsPerSecond: 400_000,
    latencyMs: 400,
    cpuSlowdown: Number(process.env['CPU'] ?? 6),
  },
  {
    id: 'fast',
    name: '4G: 9 Mbit/s, 170 ms, CPU 4×',
    bitsPerSecond: 9_000_000,
    latencyMs: 170,
    cpuSlowdown: 4,
  },
];

/** A page that is measured, and a key on it whose answer is waited for. */
export interface BenchPage {
  readonly id: string;
  readonly path: string;
  /** what is tapped once the page is ready */
  readonly tap: string;
}

export const PAGES: readonly BenchPage[] = [
  { id: 'home', path: '/', tap: 'nav a[href$="/mushrooms/"], a[href$="/mushrooms/"]' },
  { id: 'emergency', path: '/emergency/', tap: 'main button, #app button' },
  {
    id: 'species',
    path: '/mushrooms/amanita-exitialis/',
    tap: 'nav a[href$="/check/"], a[href$="/check/"]',
  },
  { id: 'index', path: '/mushrooms/', tap: 'main button[aria-pressed], #app button' },
  { id: 'checker', path: '/check/', tap: 'main button, #app button' },
];
