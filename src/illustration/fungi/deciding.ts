import type { Species } from '#content/schemas/species.ts';
import { drawAgaric } from './agaric.ts';
import type { Lens } from './closeUp.ts';
import { spotOf, type Pose } from './figure.ts';
import type { Form } from './forms.ts';
import { specimenOf, type Age } from './specimen.ts';

/** What the magnifier shows. */
export interface Look {
  readonly part: string;
  /** width of the field in cm */
  readonly widthCm: number;
  /** draws the part so that it lies in the middle of the lens */
  draw(lens: Lens, scale: number): string;
}

/** The part that decides, from the traits: a boot or rings at the foot first, then what changes colour, then the rest. */
export function decidingPart({ draw, traits }: Species): string {
  if (draw.section.latex !== null) return 'milk';
  if (draw.volva.type !== 'none') return 'volva';
  if (draw.under.type === 'pores')
    return traits.under_bruise.typical.some((s) => s !== 'none' && s !== 'unknown')
      ? 'bruise'
      : 'pores';
  if (draw.root_cm > 0) return 'base';
  if (draw.cap.striae.share > 0.3) return 'margin';
  if (draw.ring.type !== 'none') return 'ring';
  if (draw.warts.shape !== 'none') return 'cap';
  if (
    draw.stem !== null &&
    ['net', 'dotted', 'pitted', 'snakeskin', 'scaly'].includes(draw.stem.pattern.type)
  )
    return 'stem';
  if (draw.under.type === 'folds' || draw.under.type === 'teeth') return 'underside';
  return draw.under.type === 'smooth' ? 'cap' : 'gills';
}

/** The field of view for a part, and how the specimen is turned to show it. */
export function deciding(species: Species, form: Form): Look {
  if (form.look !== undefined) return form.look;
  const part = decidingPart(species);
  const age: Age = part === 'cap' || part === 'margin' ? 'old' : 'mature';
  const specimen = specimenOf(species, age);
  const bulb = Math.max(specimen.bulb, specimen.stemBase);
  const widths: Record<string, number> = {
    volva: Math.max(bulb * 3.8, species.draw.volva.height_cm * 2.1),
    base: bulb * 6,
    ring: Math.max(species.draw.ring.width_cm * 3.2, specimen.stemTop * 7),
    stem: specimen.stemBase * 4.2,
    cap: specimen.capRadius * 1.05,
    margin: specimen.capRadius * 1.0,
  };
  const widthCm = widths[part] ?? specimen.capRadius * 1.0;
  const pitch =
    part === 'cap' || part === 'margin'
      ? 34
      : part === 'volva' || part === 'base' || part === 'stem'
        ? 6
        : -24;
  return {
    part,
    widthCm,
    draw: (lens, scale) => {
      const pose: Pose = { foot: [0, 0], scale, pitch, lean: 0.01, bow: 0.02, seed: 'lens' };
      const probe = spotOf(drawAgaric(specimen, pose), part) ?? [0, 0];
      const foot = [lens.centre[0] - probe[0], lens.centre[1] - probe[1]] as const;
      return drawAgaric(specimen, { ...pose, foot }).svg;
    },
  };
}
