import type { Species } from '#content/schemas/species.ts';
import { lerp, type Point } from '../core/geometry.ts';
import { Random } from '../core/random.ts';
import { bodyOf } from './bodyOf.ts';
import { drawFan } from './fan.ts';
import type { Form } from './forms.ts';
import { boxAbout, type Piece } from './pieces.ts';
import { formFrom } from './otherForms.ts';
import { fanSection } from './fanSection.ts';

/** Leaves of leather in a bunch (Thelephora). */
export function rosetteForm(species: Species): Form {
  const { width_cm: w, height_cm: h, branch_width_cm } = bodyOf(species);
  const leaf = branch_width_cm ?? 2;
  const random = new Random(`${species.id}/rosette`);
  const flat: Species = {
    ...species,
    draw: {
      ...species.draw,
      cap: { ...species.draw.cap, zones: Math.max(2, species.draw.cap.zones), lobes: 0.7 },
    },
  };
  const fans: { x: number; y: number; turn: number; size: number }[] = [];
  for (let row = 0; row < 4; row += 1) {
    const count = 9 - row;
    for (let i = 0; i < count; i += 1) {
      const v = lerp(-1, 1, (i + 0.5) / count);
      fans.push({
        x: v * w * 0.2 * (1 - row * 0.1),
        y: -lerp(0.34, 0.02, row / 3) * h + random.bell() * 0.15,
        turn: v * lerp(58, 70, row / 3) + random.bell() * 7,
        size: (h * lerp(0.62, 0.42, row / 3) + leaf * 0.2) * random.between(0.9, 1.1),
      });
    }
  }
  const piece: Piece = {
    foot: [0, 0],
    box: boxAbout(w * 1.25, h * 1.08, 0.3),
    draw: (foot, scale) => {
      const figures = fans.map(({ x, y, turn, size }, i) =>
        drawFan(flat, {
          foot: [foot[0] + x * scale, foot[1] + y * scale],
          width: size * 1.5,
          scale,
          below: false,
          turn,
          upright: true,
          seed: `r${i}`,
        }),
      );
      return {
        svg: figures.map(({ svg }) => svg).join(''),
        spots: [...(figures[12]?.spots.slice(0, 2) ?? []), { part: 'base', at: foot }],
      };
    },
  };
  return formFrom({
    pieces: [piece],
    few: [piece],
    sectionBox: boxAbout(h * 0.9, h * 0.5, 0.1),
    section: (foot, scale) =>
      fanSection(
        {
          ...species,
          draw: {
            ...species.draw,
            under: {
              ...species.draw.under,
              colour_old: species.draw.under.colour_old ?? species.draw.cap.colours.centre,
            },
          },
        },
        foot,
        scale,
      ),
    footWidth: w * 0.2,
    look: { part: 'cap', widthCm: w * 0.4 },
  });
}

/** Shells in tiers on bark, seen from above; one from below. Petal fungi stand up on short stems. */
export function shelfForm(species: Species): Form {
  const width = species.draw.cap.width_cm?.mature ?? 5;
  const upright = species.draw.form === 'chanterelle';
  const stemCm = upright
    ? (species.draw.stem?.length_cm ?? 2)
    : species.draw.stem?.position === 'lateral'
      ? Math.min(species.draw.stem.length_cm, width * 0.14)
      : 0;
  const piece = ([x, y]: Point, size: number, below: boolean, turn = 0): Piece => ({
    foot: [x * width, y * width],
    box: upright
      ? {
          left: -width * 0.62 * size,
          right: width * 0.62 * size,
          top: -(width * 0.55 * size + stemCm * 0.8),
          bottom: 0.1,
        }
      : below
        ? {
            left: -width * 0.62 * size,
            right: width * 0.62 * size,
            top: -width * 0.46 * size,
            bottom: width * 0.14 * size,
          }
        : {
            left: -width * 0.62 * size,
            right: width * 0.62 * size,
            top: -width * 0.14 * size,
            bottom: width * 0.46 * size,
          },
    draw: (foot, scale) =>
      drawFan(species, {
        foot,
        width: width * size,
        scale,
        below,
        turn,
        upright,
        seed: `${x}${y}`,
        stemCm: stemCm * (upright ? 1 : size),
      }),
  });
  if (upright) {
    return formFrom({
      pieces: [
        piece([-0.95, -0.06], 0.8, false, -22),
        piece([0.95, -0.06], 0.9, true, 20),
        piece([-0.4, 0], 0.7, true, -8),
        piece([0.5, 0.02], 0.8, false, 10),
        piece([0.05, 0.06], 1, false, -4),
      ],
      few: [piece([0.6, -0.04], 0.9, true, 14), piece([-0.25, 0.02], 1, false, -8)],
      sectionBox: boxAbout(width, width * 0.5, 0.1),
      section: (foot, scale) => fanSection(species, foot, scale),
      footWidth: 0.3,
      look: { part: 'cap', widthCm: width * 0.6 },
    });
  }
  const tiers = [
    piece([-0.62, -0.62], 0.72, false, 8),
    piece([0.55, -0.55], 0.8, false, -10),
    piece([-0.5, -0.12], 0.9, false, 6),
    piece([0.5, -0.02], 1, false, -5),
  ];
  return {
    ...formFrom({
      pieces: [...tiers, piece([0, 0.98], 0.85, true)],
      few: [piece([0, -0.42], 1, false), piece([0.1, 0.42], 0.8, true)],
      sectionBox: boxAbout(width * 0.9, width * 0.4, 0.1),
      section: (foot, scale) => fanSection(species, foot, scale),
      footWidth: 0,
      look: { part: 'gills', widthCm: width * 0.5 },
    }),
    trunk: true,
  };
}
