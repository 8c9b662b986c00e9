import type { SpotKind } from './spots.ts';

/** Shapes differ, not only colours: filled square with cross, open square with cross, ring. 28 × 28, on a light ground. */
const SHAPES: Readonly<Record<SpotKind, string>> = {
  severe:
    '<rect x="2" y="2" width="24" height="24" fill="#1b4f72" stroke="#fff" stroke-width="1.5"/><path d="M14 7v14M7 14h14" stroke="#fff" stroke-width="4"/>',
  county:
    '<rect x="3" y="3" width="22" height="22" fill="#fff" stroke="#1b4f72" stroke-width="3"/><path d="M14 8v12M8 14h12" stroke="#1b4f72" stroke-width="3"/>',
  township: '<circle cx="14" cy="14" r="8" fill="#fff" stroke="#1b4f72" stroke-width="3"/>',
};

const svg = (body: string) =>
  `<svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true" focusable="false">${body}</svg>`;

/** A mark as SVG text. */
export function symbolOf(kind: SpotKind): string {
  return svg(SHAPES[kind]);
}

/** A ring with a number: so many places here. */
export function clusterSymbol(count: number): string {
  const size = count < 10 ? 34 : count < 100 ? 40 : 46;
  return `<svg viewBox="0 0 46 46" width="${size}" height="${size}" aria-hidden="true" focusable="false"><circle cx="23" cy="23" r="20" fill="#fff" stroke="#1b4f72" stroke-width="3"/><text x="23" y="29" text-anchor="middle" font-size="17" font-weight="700" fill="#1b4f72">${count}</text></svg>`;
}

export const ME_SYMBOL = svg(
  '<path d="M14 2 25 14 14 26 3 14z" fill="#2a211c" stroke="#fff" stroke-width="2"/>',
);
export const CHOSEN_SYMBOL = svg(
  '<circle cx="14" cy="14" r="9" fill="#b3261e" stroke="#fff" stroke-width="2"/>',
);
