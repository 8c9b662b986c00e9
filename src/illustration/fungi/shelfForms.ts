import type { Species } from '#content/schemas/species.ts';
import { type Point } from '../core/geometry.ts';
import { drawBracket } from './bracket.ts';
import { bracketSection, trogiaSection } from './fanSection.ts';
import type { Turn } from './flowing.ts';
import type { Form } from './forms.ts';
import { formFrom } from './otherForms.ts';
import type { Piece } from './pieces.ts';
import { drawTrogia } from './trogia.ts';

/** Half funnels in a swarm on wood: some show the face, some the gills, some both. */
export function trogiaForm(species: Species): Form {
  const width = species.draw.cap.width_cm?.mature ?? 4;
  const tall = (species.draw.stem?.length_cm ?? 2) * 0.62 + width * 0.72;
  const piece = (
    [x, y]: Point,
    size: number,
    turn: Turn,
    [short, age]: readonly [number, number],
  ): Piece => ({
    foot: [x * width, y * width],
    box: {
      left: -width * 0.62 * size,
      right: width * 0.62 * size,
      top: -tall * size * 1.05,
      bottom: 0.12,
    },
    draw: (foot, scale) =>
      drawTrogia(species, foot, scale, { size, turn, short, age, seed: `${x}` }),
  });
  return {
    sectionZoom: 1.6,
    ...formFrom({
      pieces: [
        piece([-0.6, -0.04], 0.8, { yaw: 200, pitch: -6, roll: -18 }, [0.5, 0.75]),
        piece([0.66, -0.05], 0.95, { yaw: 165, pitch: -10, roll: 12 }, [0.55, 1]),
        piece([0.98, 0.0], 0.55, { yaw: 40, pitch: 24, roll: 14 }, [0.7, 0.1]),
        piece([-0.98, 0.0], 0.62, { yaw: -30, pitch: 22, roll: -16 }, [0.75, 0.1]),
        piece([0.34, 0.01], 0.78, { yaw: -62, pitch: 16, roll: 6 }, [0.3, 0.55]),
        piece([-0.38, 0.03], 0.42, { yaw: 150, pitch: 8, roll: -6 }, [0.9, 0]),
        piece([-0.06, 0.06], 1, { yaw: 16, pitch: 22, roll: -5 }, [0.3, 0.3]),
      ],
      few: [
        piece([0.62, -0.04], 0.95, { yaw: 170, pitch: -8, roll: 10 }, [0.55, 0.9]),
        piece([-0.4, 0.02], 1, { yaw: 22, pitch: 24, roll: -6 }, [0.3, 0.2]),
      ],
      sectionBox: { left: -width * 0.5, right: width * 0.6, top: -tall, bottom: 0.1 },
      section: (foot, scale) => trogiaSection(species, foot, scale),
      footWidth: 0.3,
      look: {
        part: 'gills',
        widthCm: width * 0.62,
        best: piece([0.05, 0], 1, { yaw: 196, pitch: -14, roll: 0 }, [0.5, 0.6]),
      },
    }),
  };
}

interface Place {
  readonly at: Point;
  readonly size: number;
  readonly turn: Turn;
}

const front = (pitch: number, roll: number, yaw = 180): Turn => ({ yaw, pitch, roll });

/** One tuft whose stems come out of one place in the bark: upper caps show their gills, lower ones their faces. */
const TUFT: readonly Place[] = [
  { at: [-0.3, -0.3], size: 0.74, turn: front(-24, -30, 196) },
  { at: [0.32, -0.28], size: 0.84, turn: front(-34, 26, 164) },
  { at: [0.02, -0.4], size: 0.62, turn: front(-40, 3) },
  { at: [-0.36, 0.02], size: 0.86, turn: front(40, -20, 200) },
  { at: [0.4, 0.06], size: 0.78, turn: front(44, 22, 160) },
  { at: [0.0, 0.26], size: 1, turn: front(42, -4, 176) },
];

/** Shells one above the other, each from its own place in the bark. */
const TIERS: readonly Place[] = [
  { at: [-0.2, -0.6], size: 0.8, turn: front(-30, -12, 190) },
  { at: [0.34, -0.36], size: 0.9, turn: front(-20, 16, 168) },
  { at: [-0.3, -0.02], size: 0.95, turn: front(16, -14, 192) },
  { at: [0.26, 0.14], size: 1, turn: front(32, 12, 172) },
  { at: [-0.14, 0.42], size: 0.82, turn: front(46, -8, 184) },
];

/** Small felted fans close together: from above, from the side, some hanging so that the split gills show. */
const SWARM: readonly Place[] = [
  { at: [-0.72, -0.72], size: 0.8, turn: front(62, -8, 190) },
  { at: [0.05, -0.86], size: 0.95, turn: front(58, 6, 172) },
  { at: [0.82, -0.66], size: 0.7, turn: front(-62, 14, 186) },
  { at: [-0.5, 0.0], size: 1, turn: front(-70, -10, 178) },
  { at: [0.5, 0.02], size: 0.95, turn: front(64, 10, 184) },
  { at: [-0.86, 0.62], size: 0.62, turn: front(56, -14, 194) },
  { at: [0.86, 0.66], size: 0.85, turn: front(-64, 8, 176) },
  { at: [0.0, 0.78], size: 0.72, turn: front(60, 0, 178) },
];

/** Petals on a conifer log, stemless, tongue to shell, in a row of tiers. */
const PETALS: readonly Place[] = [
  { at: [-0.5, -0.7], size: 0.9, turn: front(-40, -16, 190) },
  { at: [0.42, -0.58], size: 0.82, turn: front(40, 18, 168) },
  { at: [-0.46, 0.04], size: 0.82, turn: front(38, -18, 196) },
  { at: [0.36, 0.22], size: 1, turn: front(50, 8, 174) },
  { at: [-0.3, 0.72], size: 0.7, turn: front(-48, -6, 184) },
  { at: [0.52, 0.86], size: 0.6, turn: front(46, 14, 170) },
];

function placesOf(species: Species): readonly Place[] {
  if (species.draw.under.type === 'split_gills') return SWARM;
  if ((species.draw.stem?.length_cm ?? 0) < 0.5) return PETALS;
  return species.id === 'omphalotus-guepiniformis' ? TIERS : TUFT;
}

/** Shelf fungi on a standing trunk. */
export function bracketForm(species: Species): Form {
  const width = species.draw.cap.width_cm?.mature ?? 5;
  const piece = ({ at, size, turn }: Place): Piece => ({
    foot: [at[0] * width, at[1] * width],
    box: {
      left: -width * 0.66 * size,
      right: width * 0.66 * size,
      top: -width * 0.72 * size,
      bottom: turn.pitch > 0 ? width * 0.5 * size : width * 0.1,
    },
    draw: (foot, scale) =>
      drawBracket(species, foot, scale, { size, turn, seed: `${at[0]}${at[1]}` }),
  });
  const pieces = placesOf(species).map(piece);
  const below = placesOf(species).filter(({ turn }) => turn.pitch < 0);
  return {
    ...formFrom({
      pieces,
      few: [
        piece({ at: [0.2, -0.2], size: 0.86, turn: front(-38, 10, 176) }),
        piece({ at: [-0.16, 0.12], size: 1, turn: front(36, -6, 184) }),
      ],
      sectionBox: {
        left: -width * 0.1,
        right: width * 0.9,
        top: -width * 0.36,
        bottom: width * 0.06,
      },
      section: (foot, scale) => bracketSection(species, foot, scale),
      footWidth: 0,
      look: {
        part: 'gills',
        widthCm: width * (species.draw.under.type === 'split_gills' ? 0.36 : 0.62),
        best: piece({ at: below[0]?.at ?? [0, 0], size: 1, turn: front(-50, 4, 178) }),
      },
    }),
    trunk: true,
    sectionZoom: 2,
  };
}
