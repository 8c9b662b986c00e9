import type { Species } from '#content/schemas/species.ts';
import { mix, tone } from '../core/colour.ts';
import { lerp, smoothstep, TAU, type Point } from '../core/geometry.ts';
import { Random } from '../core/random.ts';
import { paintSheet } from '../core/sheet.ts';
import { part } from '../core/svg.ts';
import type { Figure } from './figure.ts';
import { decurrentGills, fibres, flowing, flowingSheet, type Turn } from './flowing.ts';

export interface TrumpetLook {
  /** against the grown size */
  readonly size: number;
  readonly turn: Turn;
  /** 1 a whole funnel, towards 0 a fan */
  readonly short: number;
  /** 0 fresh, 1 old */
  readonly age: number;
  readonly seed: string;
}

/** Trogia: one thin tough sheet, stem, half funnel and wavy rim in one; gills run down it and turn red-brown. */
export function drawTrogia(
  species: Species,
  foot: Point,
  scale: number,
  look: TrumpetLook,
): Figure {
  const { draw } = species;
  const random = new Random(`${species.id}/trumpet/${look.seed}`);
  const s = scale * look.size;
  const width = (draw.cap.width_cm?.mature ?? 4) * s;
  const stem = (draw.stem?.length_cm ?? 2) * s * 0.62;
  const [top, base] = [
    (draw.stem?.width_top_cm ?? 0.4) * s * 0.5,
    (draw.stem?.width_base_cm ?? 0.3) * s * 0.5,
  ];
  const tall = width * 0.62;
  const along = flowing(
    {
      foot,
      profile: [
        [base * 1.25, 0],
        [base, stem * 0.3],
        [top, stem * 0.8],
        [top * 1.8, stem + tall * 0.1],
        [width * 0.2, stem + tall * 0.38],
        [width * 0.36, stem + tall * 0.72],
        [width * 0.52, stem + tall * 0.95],
      ],
      neck: 0.36,
      short: look.short,
      lobes: draw.cap.lobes * 1.1,
      ripple: 0.13,
      turn: look.turn,
    },
    random.sub('shape'),
  );
  const { colours, colours_old: old } = draw.cap;
  const young = draw.under.colour_young ?? '#faf8f2';
  const brown = draw.under.colour_old ?? '#a8714c';
  const gill = mix(young, brown, lerp(0.1, 0.9, look.age));
  const skin = (u: number) =>
    u < 0.62
      ? mix(
          mix(colours.centre, old.centre, look.age),
          mix(colours.mid, old.mid, look.age),
          smoothstep(0.3, 0.62, u),
        )
      : mix(
          mix(colours.mid, old.mid, look.age),
          mix(colours.margin, old.margin, look.age),
          smoothstep(0.62, 1, u),
        );
  const stemColour = (u: number) =>
    u < 0.2
      ? mix(draw.stem?.colours.base ?? '#b98e62', draw.stem?.colours.mid ?? '#dcc4a0', u / 0.2)
      : mix(draw.stem?.colours.mid ?? '#dcc4a0', gill, smoothstep(0.24, 0.42, u));
  const svg = paintSheet(
    {
      ...flowingSheet(along),
      colour: (u, _v, outside) => (outside ? stemColour(u) : skin(u)),
      outside: decurrentGills(
        {
          count: 54,
          from: 0.34,
          colour: tone(mix(gill, '#6e4a30', 0.35), -0.1),
          pale: tone(gill, 0.05),
          width: Math.max(0.7, s * 0.022),
        },
        random.sub('gills'),
      ),
      inside: fibres(
        90,
        (u) => tone(skin(u), -0.12),
        Math.max(0.7, s * 0.018),
        random.sub('fibres'),
      ),
      dark: (u, _v, outside) => (outside ? 0 : 0.42 * (1 - smoothstep(0.3, 0.7, u))),
      rim: { colour: tone(skin(1), 0.03), width: Math.max(0.8, s * 0.03) },
      ink: Math.max(1.1, Math.min(1.9, s * 0.026)),
    },
    random.sub('paint'),
  );
  const spot = (u: number, v: number): Point => {
    const [x, y] = along(u, v * TAU);
    return [x, y];
  };
  return {
    svg: `<g>${part('body', svg)}</g>`,
    spots: [
      { part: 'cap', at: spot(0.78, 0.02) },
      { part: 'gills', at: spot(0.6, 0.45) },
      { part: 'margin', at: spot(0.99, 0.9) },
      { part: 'stem', at: spot(0.16, 0) },
      { part: 'base', at: foot },
    ],
  };
}
