import type { Drawing } from '#content/schemas/drawing.ts';
import type { Species } from '#content/schemas/species.ts';
import type { Hex } from '../core/colour.ts';
import { clamp, lerp, type Point } from '../core/geometry.ts';
import { DrawingFault } from '../picture.ts';
import { isClosed, profileCurve, type CapProfile } from './profile.ts';

export type Age = 'young' | 'mature' | 'old';

export type Stops = readonly (readonly [number, Hex])[];

/** One fruit body of cap and stem at one age. Lengths in centimetres. */
export interface Specimen {
  readonly id: string;
  readonly age: Age;
  readonly draw: Drawing;
  readonly traits: Species['traits'];
  readonly profile: CapProfile;
  /** [radius, height] of the cap as shares, from the middle (0) to the edge (1) */
  readonly curve: (u: number) => Point;
  readonly capRadius: number;
  readonly capHeight: number;
  readonly capColours: Stops;
  readonly underColour: Hex;
  readonly closed: boolean;
  readonly stemLength: number;
  readonly stemTop: number;
  readonly stemBase: number;
  /** half the width of the bulb; 0 when there is none */
  readonly bulb: number;
  readonly stemColours: Stops;
  /** a young amanita still inside its universal veil */
  readonly inEgg: boolean;
}

/** Whether a trait of the species has this state. */
export function has(
  traits: Species['traits'],
  trait: keyof Species['traits'],
  state: string,
): boolean {
  const value = traits[trait];
  return 'typical' in value && (value.typical as readonly (string | number)[]).includes(state);
}

function stops(colours: Drawing['cap']['colours']): Stops {
  return [
    [0, colours.centre],
    [0.5, colours.mid],
    [1, colours.margin],
  ];
}

/** Share of the grown stem length at each age. */
const LENGTH_SHARE: Record<Age, number> = { young: 0.5, mature: 1, old: 1.02 };

/**
 * Resolves a drawing for one age.
 *
 * @throws DrawingFault when cap or stem are missing, or the cap has no side view
 */
export function specimenOf(species: Species, age: Age): Specimen {
  const { draw, id } = species;
  const profile = draw.cap.profile[age];
  const curve = profileCurve(profile);
  if (curve === undefined)
    throw new DrawingFault(id, `draw.cap.profile.${age}`, `${profile} is no cap with a stem`);
  if (draw.cap.width_cm === null)
    throw new DrawingFault(id, 'draw.cap.width_cm', 'a cap needs a width');
  if (draw.stem === null)
    throw new DrawingFault(id, 'draw.stem', `the form ${draw.form} needs a stem`);
  const width = draw.cap.width_cm[age];
  const ratio = draw.cap.height_ratio[age];
  if (width <= 0 || ratio <= 0) {
    throw new DrawingFault(
      id,
      `draw.cap.${width <= 0 ? 'width_cm' : 'height_ratio'}.${age}`,
      'must be more than 0',
    );
  }
  const { stem, under } = draw;
  const inEgg = age === 'young' && profile === 'egg' && draw.volva.type === 'saccate';
  const capHeight = width * ratio;
  const stout =
    age === 'young' ? Math.min(1.25, (width / draw.cap.width_cm.mature) * 1.7 + 0.35) : 1;
  const limit = width * (isClosed(profile) ? 0.34 : 0.42);
  return {
    id,
    age,
    draw,
    traits: species.traits,
    profile,
    curve,
    capRadius: width / 2,
    capHeight,
    capColours: stops(age === 'old' ? draw.cap.colours_old : draw.cap.colours),
    underColour: underColour(under, age, id),
    closed: age === 'young' && isClosed(profile),
    stemLength: stem.length_cm * (inEgg ? 0.2 : LENGTH_SHARE[age]),
    stemTop: Math.min((stem.width_top_cm / 2) * stout, limit),
    stemBase: (stem.width_base_cm / 2) * (age === 'young' ? clamp(stout, 0.6, 1.2) : 1),
    bulb: ((draw.volva.bulb_width_cm ?? 0) / 2) * (age === 'young' ? 0.82 : 1),
    stemColours: [
      [0, stem.colours.base],
      [0.5, stem.colours.mid],
      [1, stem.colours.top],
    ],
    inEgg,
  };
}

function underColour(under: Drawing['under'], age: Age, id: string): Hex {
  const colour = age === 'young' ? under.colour_young : (under.colour_old ?? under.colour_young);
  if (colour === null)
    throw new DrawingFault(id, 'draw.under.colour_young', 'the underside needs a colour');
  return colour;
}

/** Thickness of the flesh below the skin, in cap radii, at a radius (0 to 1). */
export function fleshThickness(s: Specimen, r: number): number {
  const height = s.capHeight / s.capRadius;
  const fleshy = s.draw.form === 'bolete' ? 0.62 : s.profile === 'funnel' ? 0.3 : 0.44;
  const most = Math.min(height * fleshy, s.draw.form === 'bolete' ? 0.42 : 0.26);
  return most * Math.pow(clamp(1 - r * r), 0.8) + 0.014;
}

/** Depth of gills or tubes in cap radii at a radius, by how they meet the stem at `stemRadius` (in cap radii). */
export function gillDepth(s: Specimen, r: number, stemRadius: number): number {
  const { attachment, type } = s.draw.under;
  if (type === 'smooth') return 0;
  const deep = type === 'pores' ? 0.15 : type === 'folds' ? 0.035 : type === 'teeth' ? 0.07 : 0.12;
  const x = clamp((r - stemRadius) / (1 - stemRadius));
  const tail = Math.pow(clamp(1 - x), 0.62);
  switch (attachment) {
    case 'free':
      return (
        deep * clamp((x - 0.03) / 0.14) ** 0.6 * (0.2 + 0.8 * Math.pow(clamp((1 - x) / 0.8), 0.7))
      );
    case 'adnexed':
      return deep * tail * lerp(0.25, 1, clamp(x / 0.22) ** 0.7);
    case 'notched':
      return (
        deep * tail * (x < 0.1 ? lerp(0.55, 0.4, x / 0.1) : lerp(0.4, 1, clamp((x - 0.1) / 0.14)))
      );
    case 'decurrent':
      return deep * tail * (1 + 0.25 * (1 - x));
    case 'adnate':
    case 'lateral':
    case 'na':
      return deep * tail;
    default:
      throw new DrawingFault(s.id, 'draw.under.attachment', `no way to draw "${attachment}"`);
  }
}
