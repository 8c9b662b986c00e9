import * as v from 'valibot';
import { described, hex, notNegative, share, term } from './shared.ts';

/** Forms of the drawing routines. */
export const DRAWING_FORMS = [
  'agaric',
  'bolete',
  'chanterelle',
  'shelf',
  'cup',
  'ear',
  'ball',
  'coral',
  'club',
  'antler',
  'brain',
  'morel',
  'stinkhorn',
  'rosette',
] as const;

/** Side views of a cap. */
export const CAP_PROFILES = [
  'egg',
  'globe',
  'hemisphere',
  'convex',
  'plane',
  'depressed',
  'funnel',
  'cone',
  'bell',
  'umbo',
  'spike',
  'fan',
  'cylinder',
  'saddle',
  'brain',
  'honeycomb',
  'disc',
  'cup',
  'top',
  'none',
] as const;

const profile = v.picklist(CAP_PROFILES);
const capColours = v.strictObject({ centre: hex, mid: hex, margin: hex });

const capSchema = v.strictObject({
  profile: described(
    'side view at three ages',
    v.strictObject({ young: profile, mature: profile, old: profile }),
  ),
  width_cm: described(
    'cap width at three ages; null where there is no cap',
    v.nullable(v.strictObject({ young: notNegative, mature: notNegative, old: notNegative })),
  ),
  height_ratio: described(
    'cap height divided by width at three ages',
    v.strictObject({ young: notNegative, mature: notNegative, old: notNegative }),
  ),
  colours: described(
    'radial gradient of a mature cap (coral forms: tips, branches, foot)',
    capColours,
  ),
  colours_old: described('the same of an old cap', capColours),
  striae: described(
    'marginal lines: share of the radius, number on the full circle',
    v.strictObject({ share, count: notNegative }),
  ),
  lobes: described('waviness of the edge', share),
  fringe: described('what hangs from the edge', v.picklist(['none', 'flaps', 'hairs'])),
  gloss: described('0 dry, 1 wet and slimy', share),
  streaks: described('radial fibres in the skin', v.strictObject({ density: share, colour: hex })),
  cracks: described('cracking into plates', share),
  zones: described('number of rings on the cap', v.pipe(v.number(), v.integer(), v.minValue(0))),
});

const stemSchema = v.strictObject({
  length_cm: notNegative,
  width_top_cm: notNegative,
  width_base_cm: notNegative,
  curve: described('0 straight, 1 strongly bent', share),
  position: v.picklist(['centre', 'lateral']),
  hollow: v.boolean(),
  colours: v.strictObject({ top: hex, mid: hex, base: hex }),
  pattern: v.strictObject({
    type: v.picklist([
      'none',
      'fibrous',
      'powdery',
      'snakeskin',
      'scaly',
      'net',
      'grooved',
      'dotted',
      'velvety',
      'pitted',
    ]),
    density: share,
    colour: v.nullable(hex),
  }),
});

const bodySchema = v.strictObject({
  height_cm: notNegative,
  width_cm: notNegative,
  branches: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  branch_width_cm: v.optional(notNegative),
  tip_shape: v.optional(v.picklist(['blunt', 'pointed', 'toothed', 'club'])),
  base_colour: v.optional(hex),
  tip_colour: v.optional(hex),
  foot_cm: v.optional(notNegative),
  skirt_cm: v.optional(notNegative),
  skirt_colour: v.optional(hex),
  insect_cm: v.optional(notNegative),
});

/** The `draw` block: lengths in cm (warts in mm), colours #RRGGBB, shares 0 to 1. Estimates made from the traits. */
export const drawingSchema = v.strictObject({
  form: described('which drawing routine', v.picklist(DRAWING_FORMS)),
  note: described('a hint for the illustrator, never shown', v.optional(v.string())),
  cap: capSchema,
  warts: described(
    'veil remnants or scales on the cap',
    v.strictObject({
      shape: v.picklist([
        'none',
        'flat',
        'pyramid',
        'conical',
        'patch',
        'powder',
        'scale_flat',
        'scale_raised',
        'hair',
      ]),
      density: share,
      size_mm: v.tuple([notNegative, notNegative]),
      colour: v.nullable(hex),
    }),
  ),
  under: described(
    'underside; gill_count = gills that reach the stem on the full circle',
    v.strictObject({
      type: term,
      gill_count: notNegative,
      pore_mm: v.nullable(notNegative),
      attachment: term,
      lamellulae: v.boolean(),
      colour_young: v.nullable(hex),
      colour_old: v.nullable(hex),
    }),
  ),
  stem: described('null where there is no stem', v.nullable(stemSchema)),
  ring: v.strictObject({
    type: term,
    position: described('0 at the cap, 1 at the ground', v.nullable(share)),
    width_cm: notNegative,
    colour: v.nullable(hex),
  }),
  volva: described(
    'wrapping of the stem base',
    v.strictObject({
      type: term,
      height_cm: notNegative,
      bulb_width_cm: v.nullable(notNegative),
      colour: v.nullable(hex),
    }),
  ),
  section: described(
    'lengthwise section; cut = colour after cut_after_s seconds',
    v.strictObject({
      flesh: hex,
      cut: v.nullable(hex),
      cut_after_s: v.nullable(notNegative),
      latex: v.nullable(hex),
    }),
  ),
  group: described(
    'how many fruit bodies in a scene',
    v.strictObject({
      habit: term,
      min: v.pipe(v.number(), v.integer(), v.minValue(1)),
      max: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
  ground: described('background: a state of the character `substrate`', term),
  root_cm: described('length of the root in the soil', notNegative),
  body: described('only for forms without a normal cap and stem', v.optional(bodySchema)),
});

export type Drawing = v.InferOutput<typeof drawingSchema>;
