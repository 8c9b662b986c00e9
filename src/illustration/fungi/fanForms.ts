import type { Species } from '#content/schemas/species.ts';
import { bodyOf } from './bodyOf.ts';
import type { Form } from './forms.ts';
import { drawLeafTuft, drawRosette } from './leafy.ts';
import { formFrom } from './otherForms.ts';
import { boxAbout, type Piece } from './pieces.ts';
import { tuftSection } from './tuftSection.ts';

/** Leaves of leather in a bunch (Thelephora). */
export function rosetteForm(species: Species): Form {
  const { width_cm: w, height_cm: h } = bodyOf(species);
  const piece: Piece = {
    foot: [0, 0],
    box: boxAbout(w * 1.3, h * 1.1, 0.3),
    draw: (foot, scale) => drawRosette(species, foot, scale),
  };
  return formFrom({
    pieces: [piece],
    few: [piece],
    sectionBox: boxAbout(w, h, 0.1),
    section: (foot, scale) => tuftSection(species, foot, scale),
    footWidth: w * 0.2,
    look: { part: 'margin', widthCm: w * 0.36 },
  });
}

/** Tufts of thin leaves on wood (Cordierites). */
export function leafTuftForm(species: Species): Form {
  const { width_cm: w, height_cm: h } = bodyOf(species);
  const piece = (x: number, y: number, size: number): Piece => ({
    foot: [x * w, y * h],
    box: boxAbout(w * 0.95 * size, h * 1.06 * size, 0.1),
    draw: (foot, scale) => drawLeafTuft(species, foot, scale, { size, seed: `${x}` }),
  });
  return {
    ...formFrom({
      pieces: [piece(-0.64, -0.02, 0.7), piece(0.2, 0.04, 1)],
      few: [piece(0, 0.02, 1)],
      sectionBox: boxAbout(w, h, 0.1),
      section: (foot, scale) => tuftSection(species, foot, scale),
      footWidth: w * 0.2,
      look: { part: 'cap', widthCm: w * 0.42 },
    }),
    sectionZoom: 1.2,
  };
}
