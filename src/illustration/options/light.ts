import type { Hex } from '../core/colour.ts';
import { TAU, type Point } from '../core/geometry.ts';
import { Pen } from '../core/pen.ts';
import { Ids, radialFill } from '../core/svg.ts';
import { Pad } from './pad.ts';

const PRINTS: Readonly<Record<string, Hex>> = {
  white: '#ffffff',
  cream: '#f4e3b4',
  yellow: '#eec63a',
  pink: '#e59a9e',
  ochre: '#cf9440',
  rusty: '#d2691a',
  brown: '#643718',
  olive_brown: '#7c7c26',
  purple_brown: '#5b2f55',
  black: '#141214',
  green: '#7fa06e',
  red_brown: '#aa2f1c',
};

/** Powder in rays on paper, half black and half white, so that pale and dark prints both show. */
export function sporePrint(state: string): string | undefined {
  const colour = PRINTS[state];
  if (colour === undefined) return undefined;
  const pad = new Pad();
  pad
    .fill('M10 6H158V120H10Z', '#fffefb')
    .fill('M84 6H158V120H84Z', '#3f4046')
    .line('M10 6H158V120H10Z', 2);
  const middle: Point = [84, 63];
  const rays = new Pen();
  for (let i = 0; i < 64; i += 1) {
    const a = (i / 64) * TAU;
    const p = (r: number): Point => [
      middle[0] + r * 1.15 * Math.cos(a),
      middle[1] + r * Math.sin(a),
    ];
    rays.move(p(9)).line(p(i % 2 === 0 ? 50 : 47));
  }
  if (['white', 'cream'].includes(state)) pad.line(rays.d, 3.9, '#b9ad98', 0.5);
  return pad.line(rays.d, 3.3, colour).svg;
}

/** The same mushroom from below in full darkness; only its gills may shine. */
export function glow(state: string): string | undefined {
  if (state !== 'yes' && state !== 'no') return undefined;
  const pad = new Pad();
  const shines = state === 'yes';
  pad.fill('M0 0H168V126H0Z', '#12141b');
  const light = shines
    ? radialFill(new Ids('glow'), 'M0 0H168V126H0Z', { centre: [84, 56], radii: [86, 62] }, [
        { offset: 0, colour: '#8df0b0', opacity: 0.75 },
        { offset: 0.55, colour: '#58c890', opacity: 0.4 },
        { offset: 1, colour: '#58c890', opacity: 0 },
      ])
    : '';
  const figure = new Pad();
  figure.fill('M18 50C24 16 54 8 84 8S144 16 150 50Z', shines ? '#2b4a40' : '#1e212a');
  const face = 'M18 50C30 24 138 24 150 50C138 78 30 78 18 50Z';
  figure.fill(face, shines ? '#b4ffce' : '#232731');
  const gills = new Pen();
  for (let i = 0; i < 40; i += 1) {
    const a = (i / 40) * TAU;
    gills
      .move([84 + 14 * Math.cos(a), 50 + 5 * Math.sin(a)])
      .line([84 + 64 * Math.cos(a), 50 + 20 * Math.sin(a)]);
  }
  figure.within(face, () => figure.line(gills.d, 1.5, shines ? '#3f9a6c' : '#15171e'));
  figure.fill('M72 52L70 120H98L96 52Z', shines ? '#3d6a58' : '#1e212a');
  return pad.svg + light + figure.svg;
}
