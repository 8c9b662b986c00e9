import type { Species } from '#content/schemas/species.ts';
import { boxOf, type Box, type Point } from '../core/geometry.ts';
import { DrawingFault } from '../picture.ts';
import type { Look } from './deciding.ts';
import type { Figure } from './figure.ts';
import { buttonForm } from './buttons.ts';
import { earForm } from './ear.ts';
import { leafTuftForm, rosetteForm } from './fanForms.ts';
import { bracketForm, trogiaForm } from './shelfForms.ts';
import { ballForm, clubForm, coralForm, headForm, stinkhornForm } from './otherForms.ts';
import { arrange, arrangeFew, sketchBodies, type Body, type Sketch } from './habit.ts';
import { trumpetForm } from './trumpet.ts';
import { rootLength } from './root.ts';
import { cutOf, drawSection } from './section.ts';
import { specimenOf } from './specimen.ts';

/** What every body form offers to the plate, the thumbnail and the pair. */
export interface Form {
  readonly habit: Sketch;
  /** feet for shadows: x, y, half width in cm */
  readonly feet: readonly (readonly [number, number, number])[];
  /** the few that stand on a thumbnail, with their feet */
  readonly small: Sketch;
  readonly smallFeet: readonly (readonly [number, number, number])[];
  /** figures of the habit that carry the call-outs, best first */
  readonly tellers: readonly number[];
  /** grows out of the side of a standing trunk, which is painted behind */
  readonly trunk?: boolean;
  /** what the magnifier shows; without it the traits decide */
  readonly look?: Look;
  readonly sectionBox: Box;
  /** how much larger than the habit a small section may stand; it then has its own bar */
  readonly sectionZoom?: number;
  section?(foot: Point, scale: number): Figure;
}

/** The drawing routine of a species. @throws DrawingFault when there is none for its form */
export function formOf(species: Species): Form {
  switch (species.draw.form) {
    case 'agaric':
    case 'bolete':
      return capAndStem(species);
    case 'chanterelle':
      if (species.draw.cap.profile.old === 'fan') return trogiaForm(species);
      return species.draw.cap.profile.mature === 'funnel'
        ? trumpetForm(species)
        : capAndStem(species);
    case 'shelf':
      return bracketForm(species);
    case 'cup':
      return buttonForm(species);
    case 'ear':
      return species.draw.under.type === 'cup_lining' ? leafTuftForm(species) : earForm(species);
    case 'ball':
      return ballForm(species);
    case 'coral':
    case 'antler':
      return coralForm(species);
    case 'club':
      return clubForm(species);
    case 'brain':
    case 'morel':
      return headForm(species);
    case 'stinkhorn':
      return stinkhornForm(species);
    case 'rosette':
      return rosetteForm(species);
    default:
      throw new DrawingFault(
        species.id,
        'draw.form',
        `no routine draws "${String(species.draw.form)}"`,
      );
  }
}

function capAndStem(species: Species): Form {
  const bodies = arrange(species);
  const main = bodies.findIndex(({ pose }) => pose.pitch < 0);
  const top = bodies.findIndex(({ age, pose }) => age !== 'young' && pose.pitch > 0);
  const mature = specimenOf(species, 'mature');
  const few = arrangeFew(species);
  const cut = cutOf(mature, [0, 0], 1);
  const bulb = Math.max(mature.bulb, mature.stemBase);
  const box = boxOf([
    cut.capPoint(-1.05, 0),
    cut.capPoint(1.05, 0),
    cut.capPoint(0, cut.cap.height * 1.05),
    [0, Math.max(rootLength(cut.stem), bulb * (species.draw.volva.type === 'none' ? 0.6 : 1.0))],
    [0, -mature.stemLength],
  ]);
  return {
    habit: sketchBodies(bodies),
    feet: feetOf(bodies),
    small: sketchBodies(few),
    smallFeet: feetOf(few),
    tellers: [main, top].filter((i) => i >= 0),
    sectionBox: box,
    section: (foot, scale) => drawSection(mature, foot, scale),
  };
}

function feetOf(bodies: readonly Body[]): Form['feet'] {
  return bodies.map(({ pose, specimen }) => [
    pose.foot[0],
    pose.foot[1],
    Math.max(specimen.bulb, specimen.stemBase) * 1.1,
  ]);
}
