import type { Species } from '#content/schemas/species.ts';
import { type Point } from '../core/geometry.ts';
import { drawBall } from './ball.ts';
import { ballCuts } from './ballSection.ts';
import { bodyOf } from './bodyOf.ts';
import { antlerSection, drawAntler } from './antler.ts';
import { coralSection, drawCoral } from './coral.ts';
import { drawClub, insectDepth } from './club.ts';
import { clubSection } from './clubSection.ts';
import type { Figure } from './figure.ts';
import type { Form } from './forms.ts';
import { drawHead, headMeasures } from './heads.ts';
import { headSection } from './headSection.ts';
import { boxAbout, sketchPieces, type Piece } from './pieces.ts';
import { drawStinkhorn } from './stinkhorn.ts';
import { stinkhornSection } from './stinkhornEgg.ts';

interface Parts {
  readonly pieces: readonly Piece[];
  readonly few: readonly Piece[];
  readonly sectionBox: Form['sectionBox'];
  readonly section: (foot: Point, scale: number) => Figure;
  readonly footWidth: number;
  /** share of the width that the magnifier shows, and the part it looks at */
  readonly look: { readonly part: string; readonly widthCm: number; readonly best?: Piece };
}

/** A form from its pieces. */
export function formFrom({ pieces, few, section, sectionBox, footWidth, look }: Parts): Form {
  const feet = (list: readonly Piece[]) =>
    list.map(({ foot }) => [foot[0], foot[1], footWidth] as const);
  const best = look.best ?? few[few.length - 1] ?? pieces[0];
  return {
    habit: sketchPieces(pieces),
    feet: feet(pieces),
    small: sketchPieces(few),
    smallFeet: feet(few),
    tellers: [pieces.length - 1],
    sectionBox,
    section,
    look: {
      part: look.part,
      widthCm: look.widthCm,
      draw: (lens, scale) => {
        const probe = best?.draw([0, 0], scale).spots.find((spot) => spot.part === look.part)
          ?.at ?? [0, 0];
        return best?.draw([lens.centre[0] - probe[0], lens.centre[1] - probe[1]], scale).svg ?? '';
      },
    },
  };
}

export function ballForm(species: Species): Form {
  const { width_cm: w, height_cm: h } = bodyOf(species);
  const piece = (x: number, y: number, size: number, open = false): Piece => ({
    foot: [x * w, y * h],
    box: boxAbout(w * 1.1 * size, h * 1.03 * size, h * 0.06),
    draw: (foot, scale) => drawBall(species, foot, scale, { size, seed: `${x}${size}`, open }),
  });
  return formFrom({
    pieces: [
      piece(-0.95, -0.05, 0.8),
      piece(0.98, -0.02, 0.95, true),
      piece(0.55, 0.12, 0.45),
      piece(0, 0.06, 1),
    ],
    few: [piece(0.95, -0.03, 0.75, true), piece(0, 0.04, 1)],
    sectionBox: boxAbout(w * 2.2, h, 0),
    section: (foot, scale) => ballCuts(species, foot, scale),
    footWidth: w * 0.3,
    look: { part: 'cap', widthCm: w * 0.55 },
  });
}

export function coralForm(species: Species): Form {
  const { width_cm: w, height_cm: h } = bodyOf(species);
  const antler = species.draw.form === 'antler';
  const draw = (seed: string) => (foot: Point, scale: number) =>
    antler ? drawAntler(species, foot, scale, seed) : drawCoral(species, foot, scale, seed);
  const piece = (x: number, y: number, size: number): Piece => ({
    foot: [x * w, y * h],
    box: boxAbout(w * 1.15 * size, h * size, h * 0.06),
    draw: (foot, scale) => draw(`p${x}`)(foot, scale * size),
  });
  return formFrom({
    pieces: antler
      ? [piece(0.95, -0.03, 0.62), piece(-0.8, -0.02, 0.45), piece(0, 0.02, 1)]
      : [piece(0.84, -0.03, 0.5), piece(0, 0.02, 1)],
    few: [piece(0, 0, 1)],
    sectionBox: boxAbout(w, h, h * 0.04),
    section: (foot, scale) =>
      antler ? antlerSection(species, foot, scale) : coralSection(species, foot, scale),
    footWidth: w * 0.22,
    look: { part: 'cap', widthCm: w * 0.45 },
  });
}

export function clubForm(species: Species): Form {
  const { width_cm: w, height_cm: h, insect_cm } = bodyOf(species);
  const down = insectDepth(species);
  const wide = Math.max(w * 2.2, (insect_cm ?? 0) * 1.05);
  const piece = (x: number, size: number): Piece => ({
    foot: [x * wide, 0],
    box: boxAbout(wide, h * 1.08 * size, down * size),
    draw: (foot, scale) => drawClub(species, foot, scale * size, `p${x}`),
  });
  return formFrom({
    pieces: [piece(1.05, 0.8), piece(-1.0, 0.7), piece(0, 1)],
    few: [piece(0.9, 0.8), piece(0, 1)],
    sectionBox: boxAbout(Math.max(w, h * 0.3), h, 0.1),
    section: (foot, scale) => clubSection(species, foot, scale),
    footWidth: w * 0.4,
    look: { part: 'insect', widthCm: (insect_cm ?? 2) * 1.5 },
  });
}

export function headForm(species: Species): Form {
  const { w, h, stem } = headMeasures(species, 1);
  const piece = (
    x: number,
    size: number,
    [lean, yaw]: readonly [number, number],
    points = 2,
  ): Piece => ({
    foot: [x * w, size < 1 ? 0.3 * (1 - size) : 0],
    box: boxAbout(w * 2.25 * size, (stem + h * 1.08) * size, w * 0.08),
    draw: (foot, scale) =>
      drawHead(species, foot, scale, { size, lean, yaw, points, seed: `p${x}` }),
  });
  return {
    sectionZoom: 1.4,
    ...formFrom({
      pieces: [
        piece(2.1, 0.8, [0.06, 62], 3),
        piece(-1.5, 0.45, [-0.08, -70]),
        piece(0, 1, [-0.03, 14]),
      ],
      few: [piece(1.9, 0.72, [0.05, 62], 3), piece(0, 1, [-0.02, 14])],
      sectionBox: boxAbout(w * 2.2, stem + h, 0.1),
      section: (foot, scale) => headSection(species, foot, scale),
      footWidth: w * 0.4,
      look: { part: 'cap', widthCm: w * 1.1 },
    }),
  };
}

export function stinkhornForm(species: Species): Form {
  const { width_cm: w, height_cm: h } = bodyOf(species);
  const piece = (x: number, size: number): Piece => ({
    foot: [x * w, 0],
    box: boxAbout(w * 1.06 * size, h * size, h * 0.09 * size),
    draw: (foot, scale) => drawStinkhorn(species, foot, scale * size, `p${x}`),
  });
  return formFrom({
    pieces: [piece(0.98, 0.68), piece(0, 1)],
    few: [piece(0, 1)],
    sectionBox: boxAbout(w * 0.75, w * 0.74, 0.2),
    section: (foot, scale) => stinkhornSection(species, foot, scale),
    footWidth: w * 0.2,
    look: { part: 'cap', widthCm: h * 0.36 },
  });
}
