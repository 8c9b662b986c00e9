import { CHARACTERS } from './characters.ts';

const PAPER = '#faf5e9';
const CINNABAR = '#b3261e';

/** 菌安 side by side, each tall, filling the square from (x, y) with the given side. */
function name(x: number, y: number, side: number, colour: string): string {
  const [sx, sy] = [side / 50, side / 25.5];
  const one = (d: string, left: number) =>
    `<g transform="translate(${(x + left * sx).toFixed(2)} ${y.toFixed(2)}) scale(${sx.toFixed(3)} ${sy.toFixed(3)})"><path d="${d}"/></g>`;
  return `<g fill="none" stroke="${colour}" stroke-width="2.1" stroke-linecap="round" stroke-linejoin="round">${one(CHARACTERS.菌, 0)}${one(CHARACTERS.安, 26)}</g>`;
}

function seal(x: number, side: number, colour: string, ground: string): string {
  const y = x;
  const e = side * 0.012;
  const inset = side * 0.06;
  return (
    `<path fill="${colour}" d="M${x + e} ${y}L${x + side * 0.45} ${y + e}L${x + side - e} ${y + e / 2}L${x + side} ${y + side * 0.6}L${x + side - e} ${y + side}L${x + side * 0.35} ${y + side - e}L${x} ${y + side - e / 2}L${x + e} ${y + side * 0.4}Z"/>` +
    `<path fill="none" stroke="${ground}" stroke-width="${side * 0.018}" d="M${x + inset} ${y + inset}h${side - 2 * inset}v${side - 2 * inset}h${2 * inset - side}Z"/>` +
    name(x + side * 0.14, y + side * 0.14, side * 0.72, ground)
  );
}

const svg = (body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${body}</svg>`;

/** Square seal on paper with round corners: the app icon and the favicon. */
export function appIcon(): string {
  return svg(
    `<rect width="512" height="512" rx="96" fill="${PAPER}"/>${seal(60, 392, CINNABAR, PAPER)}`,
  );
}

/** The same without round corners: the system rounds it. */
export function squareIcon(): string {
  return svg(`<rect width="512" height="512" fill="${PAPER}"/>${seal(60, 392, CINNABAR, PAPER)}`);
}

/** Solid cinnabar; what matters lies inside the middle 80 % that every mask leaves. */
export function maskableIcon(): string {
  return svg(`<rect width="512" height="512" fill="${CINNABAR}"/>${name(128, 128, 256, PAPER)}`);
}

/** One colour on nothing, for systems that tint icons themselves. */
export function monochromeIcon(): string {
  return svg(
    `<path fill="none" stroke="#000" stroke-width="20" d="M70 70h372v372h-372Z"/>${name(122, 122, 268, '#000')}`,
  );
}
