import type { Drawing } from '#content/schemas/drawing.ts';
import type { Species, Traits } from '#content/schemas/species.ts';
import type { Vocabulary } from '#content/schemas/vocabulary.ts';
import { tone, type Hex } from '../../core/colour.ts';
import { DrawingFault, type PictureInput } from '../../picture.ts';

/** The plain mushroom that every option picture starts from; an option changes one thing of it. */
export interface Reference {
  readonly species: Species;
  readonly vocabulary: Vocabulary;
  /** a species of the data, for forms that are no umbrella */
  real(id: string): Species;
}

const PLAIN: Drawing = {
  form: 'agaric',
  cap: {
    profile: { young: 'egg', mature: 'convex', old: 'plane' },
    width_cm: { young: 2, mature: 6, old: 6.4 },
    height_ratio: { young: 1, mature: 0.36, old: 0.16 },
    colours: { centre: '#b8925c', mid: '#c6a26c', margin: '#d0b080' },
    colours_old: { centre: '#b8925c', mid: '#c6a26c', margin: '#d0b080' },
    striae: { share: 0, count: 0 },
    lobes: 0.05,
    fringe: 'none',
    gloss: 0.2,
    streaks: { density: 0, colour: '#8a6434' },
    cracks: 0,
    zones: 0,
  },
  warts: { shape: 'none', density: 0, size_mm: [0, 0], colour: null },
  under: {
    type: 'gills',
    gill_count: 70,
    pore_mm: null,
    attachment: 'adnate',
    lamellulae: true,
    colour_young: '#f2e9d2',
    colour_old: '#f2e9d2',
  },
  stem: {
    length_cm: 6.5,
    width_top_cm: 1,
    width_base_cm: 1.15,
    curve: 0.05,
    position: 'centre',
    hollow: false,
    colours: { top: '#efe4cc', mid: '#ece0c6', base: '#e4d6b8' },
    pattern: { type: 'none', density: 0, colour: null },
  },
  ring: { type: 'none', position: null, width_cm: 0, colour: null },
  volva: { type: 'none', height_cm: 0, bulb_width_cm: 1.2, colour: null },
  section: { flesh: '#f8f2e2', cut: null, cut_after_s: null, latex: null },
  group: { habit: 'single', min: 1, max: 1 },
  ground: 'soil_forest',
  root_cm: 0,
};

export function referenceOf({ species, vocabulary }: PictureInput): Reference {
  const first = species[0];
  if (first === undefined) throw new DrawingFault('options', 'species', 'there are none');
  const traits = Object.fromEntries(
    Object.entries(first.traits).map(([id, value]) => [
      id,
      'typical' in value ? { ...value, typical: [], rare: [] } : value,
    ]),
  ) as unknown as Traits;
  return {
    species: { ...first, id: 'plain', draw: PLAIN, traits },
    vocabulary,
    real: (id) => {
      const found = species.find((one) => one.id === id);
      if (found === undefined)
        throw new DrawingFault('options', id, 'the species that stands for a form is gone');
      return found;
    },
  };
}

/** One change of the plain mushroom, part by part. */
export interface Change {
  readonly cap?: Partial<Drawing['cap']>;
  readonly under?: Partial<Drawing['under']>;
  readonly stem?: Partial<NonNullable<Drawing['stem']>>;
  readonly ring?: Partial<Drawing['ring']>;
  readonly volva?: Partial<Drawing['volva']>;
  readonly warts?: Partial<Drawing['warts']>;
  readonly section?: Partial<Drawing['section']>;
  readonly form?: Drawing['form'];
  readonly root_cm?: number;
  readonly traits?: Readonly<Record<string, string>>;
}

export function changed(species: Species, change: Change): Species {
  const { draw, traits } = species;
  const marked = Object.fromEntries(
    Object.entries(change.traits ?? {}).map(([id, state]) => [id, { typical: [state], rare: [] }]),
  );
  return {
    ...species,
    traits: { ...traits, ...marked } as Traits,
    draw: {
      ...draw,
      form: change.form ?? draw.form,
      root_cm: change.root_cm ?? draw.root_cm,
      cap: { ...draw.cap, ...change.cap },
      under: { ...draw.under, ...change.under },
      stem: draw.stem === null ? null : { ...draw.stem, ...change.stem },
      ring: { ...draw.ring, ...change.ring },
      volva: { ...draw.volva, ...change.volva },
      warts: { ...draw.warts, ...change.warts },
      section: { ...draw.section, ...change.section },
    },
  };
}

/** The same side view at every age. */
export function shaped(
  profile: Drawing['cap']['profile']['mature'],
  ratio: number,
): Partial<Drawing['cap']> {
  return {
    profile: { young: profile, mature: profile, old: profile },
    height_ratio: { young: ratio, mature: ratio, old: ratio },
  };
}

export function capColoured(hex: Hex): Partial<Drawing['cap']> {
  const colours = { centre: tone(hex, -0.02), mid: hex, margin: tone(hex, 0.015) };
  return { colours, colours_old: colours };
}
