import type { Hex } from '../../core/colour.ts';
import { capColoured, shaped, type Change } from './reference.ts';
import type { View } from './views.ts';

/** One option: what is changed, and from where it is seen. */
export interface Option {
  readonly view: View;
  readonly change: Change;
}

type Table = Readonly<Record<string, Change>>;

function table(view: View, states: Table): Readonly<Record<string, Option>> {
  return Object.fromEntries(Object.entries(states).map(([id, change]) => [id, { view, change }]));
}

const warty = (
  shape: 'pyramid' | 'patch' | 'powder' | 'scale_flat' | 'scale_raised',
  size: readonly [number, number],
  colour: Hex,
  density = 0.5,
): Change => ({ warts: { shape, density, size_mm: [size[0], size[1]], colour } });
const pattern = (
  type:
    | 'fibrous'
    | 'scaly'
    | 'snakeskin'
    | 'net'
    | 'dotted'
    | 'velvety'
    | 'powdery'
    | 'pitted'
    | 'grooved',
  density: number,
  colour: Hex,
): Change => ({ stem: { pattern: { type, density, colour } } });
const BULB = { bulb_width_cm: 2 };
const WHITE = '#faf6ea';
const sack = (type: string): Change => ({
  volva: {
    type,
    height_cm: type === 'saccate' ? 2.1 : 0.8,
    bulb_width_cm: type === 'saccate' ? 1.5 : 2.1,
    colour: WHITE,
  },
});
const ringed = (type: string, position = 0.2): Change => ({
  ring: {
    type,
    position,
    width_cm: 1.1,
    colour: type === 'cobweb' || type === 'zone' ? '#a8703e' : WHITE,
  },
});
const bruised = (state: string): Change => ({
  form: 'bolete',
  under: { type: 'pores', pore_mm: 0.9, colour_old: '#e2c765', colour_young: '#e2c765' },
  traits: { under_bruise: state },
});
const cut = (state: string): Change => ({
  section: { flesh: '#f3e6b8' },
  traits: { cut_change: state },
});
const milky = (latex: Hex | null, turned: Hex | null = null): Change => ({
  section: { latex, cut: turned },
  under: { gill_count: 44 },
});
const BRUISES = [
  'none',
  'blue',
  'red',
  'red_then_black',
  'black',
  'yellow',
  'brown',
  'green',
  'pink',
  'purple',
];

/** States whose picture is the plain mushroom with one change. Colour characters are made from the palette. */
export const STATES: Readonly<Record<string, Readonly<Record<string, Option>>>> = {
  cap_shape: table('cap-side', {
    hemispherical: { cap: shaped('hemisphere', 0.5) },
    egg: { cap: { ...shaped('egg', 1), width_cm: { young: 3.6, mature: 3.6, old: 3.6 } } },
    convex: { cap: shaped('convex', 0.36) },
    flat: { cap: shaped('plane', 0.13) },
    depressed: { cap: shaped('depressed', 0.22) },
    funnel: { cap: shaped('funnel', 0.42), under: { attachment: 'decurrent' } },
    conical: { cap: shaped('cone', 0.62) },
    bell: { cap: shaped('bell', 0.62) },
    umbonate: { cap: shaped('umbo', 0.3) },
    pointed: { cap: shaped('spike', 0.36) },
    cylinder: {
      cap: { ...shaped('cylinder', 1.6), width_cm: { young: 2.6, mature: 2.6, old: 2.6 } },
    },
    irregular: { cap: { ...shaped('depressed', 0.26), lobes: 1 } },
  }),
  cap_margin: table('cap', {
    smooth_even: {},
    striate_short: { cap: { striae: { share: 0.16, count: 64 } } },
    striate_long: { cap: { striae: { share: 0.55, count: 46 } } },
    lobed: { cap: { lobes: 0.95, ...shaped('plane', 0.16) } },
    inrolled: { cap: shaped('globe', 0.44) },
    appendiculate: { cap: { fringe: 'flaps' } },
    fringed: { cap: { fringe: 'hairs' } },
    split: { traits: { cap_margin: 'split' } },
    upturned: { cap: { ...shaped('funnel', 0.3), lobes: 0.5 }, under: { attachment: 'adnate' } },
  }),
  cap_surface: table('cap', {
    smooth: {},
    silky: { cap: { gloss: 0.55, streaks: { density: 0.5, colour: '#dcc190' } } },
    innate_streaks: { cap: { streaks: { density: 0.9, colour: '#5a3f22' } } },
    velvety: { traits: { cap_surface: 'velvety' }, cap: { gloss: 0 } },
    felted: {
      warts: { shape: 'hair', density: 0.9, size_mm: [1, 2], colour: '#8f6a3c' },
      cap: { gloss: 0 },
    },
    fibrous_split: { traits: { cap_surface: 'fibrous_split' } },
    scales_flat: warty('scale_flat', [4, 7], '#7a4c28'),
    scales_raised: warty('scale_raised', [5, 9], '#6e4424', 0.7),
    warts: warty('pyramid', [3, 5], WHITE),
    patches: warty('patch', [14, 24], WHITE, 0.4),
    powdery: warty('powder', [1, 1], '#fffaf0', 0.9),
    cracked: { cap: { cracks: 0.75 } },
    slimy: { cap: { gloss: 1, ...capColoured('#a87c44') } },
    sticky_wet: { cap: { gloss: 0.72 } },
    zoned: { cap: { zones: 5 } },
    wrinkled: { traits: { cap_surface: 'wrinkled' } },
    waxy_watersoaked: {
      cap: {
        gloss: 0.45,
        colours: { centre: '#d8bd90', mid: '#b08a55', margin: '#7c5a32' },
        colours_old: { centre: '#d8bd90', mid: '#b08a55', margin: '#7c5a32' },
      },
    },
  }),
  cap_centre: table('cap', {
    same: {},
    darker: { cap: { colours: { centre: '#6e4a26', mid: '#b08a56', margin: '#d0b080' } } },
    paler: { cap: { colours: { centre: '#eedfbe', mid: '#cdab76', margin: '#a87e48' } } },
    other_colour: { cap: { colours: { centre: '#9a4638', mid: '#c6a26c', margin: '#d0b080' } } },
  }),
  hymenophore: table('under', {
    gills: {},
    pores: { form: 'bolete', under: { type: 'pores', pore_mm: 1.1 } },
    folds: { under: { type: 'folds', gill_count: 34, attachment: 'decurrent' } },
    teeth: { under: { type: 'teeth' } },
    smooth: { under: { type: 'smooth', attachment: 'na' } },
  }),
  gill_attachment: table('cut-gills', {
    free: { under: { attachment: 'free' } },
    adnexed: { under: { attachment: 'adnexed' } },
    adnate: { under: { attachment: 'adnate' } },
    notched: { under: { attachment: 'notched' } },
    decurrent: { under: { attachment: 'decurrent' } },
  }),
  gill_spacing: table('under', {
    crowded: { under: { gill_count: 120 } },
    close: { under: { gill_count: 64 } },
    distant: { under: { gill_count: 22 } },
  }),
  short_gills: table('under', {
    many: { under: { gill_count: 34, lamellulae: true } },
    few: { under: { gill_count: 54, lamellulae: false } },
  }),
  under_bruise: table('under', Object.fromEntries(BRUISES.map((state) => [state, bruised(state)]))),
  stem_shape: table('whole', {
    equal: { stem: { width_top_cm: 1.3, width_base_cm: 1.3 } },
    taper_up: { stem: { width_top_cm: 0.7, width_base_cm: 2 } },
    taper_down: { stem: { width_top_cm: 1.9, width_base_cm: 0.8 } },
    club: { stem: { width_top_cm: 0.9, width_base_cm: 2.4 }, traits: { stem_shape: 'club' } },
    swollen_middle: {
      stem: { width_top_cm: 1.1, width_base_cm: 1.1 },
      traits: { stem_shape: 'swollen_middle' },
    },
  }),
  stem_surface: table('stem', {
    smooth: {},
    fibrous: pattern('fibrous', 0.8, '#a08458'),
    scaly: pattern('scaly', 0.55, '#8a6238'),
    snakeskin: pattern('snakeskin', 0.7, '#7a705f'),
    net: pattern('net', 0.8, '#8a5a34'),
    dotted: pattern('dotted', 0.5, '#9a4636'),
    velvety: pattern('velvety', 0.9, '#6a4628'),
    powdery: pattern('powdery', 0.9, '#fffdf6'),
    pitted: pattern('pitted', 0.7, '#b5763c'),
    grooved: pattern('grooved', 0.6, '#a08458'),
  }),
  stem_interior: table('cut-stem', {
    solid: {},
    stuffed: { traits: { stem_interior: 'stuffed' } },
    hollow: { stem: { hollow: true } },
  }),
  ring: table('ring', {
    none: {},
    skirt: ringed('skirt'),
    movable: ringed('movable'),
    cobweb: { ...ringed('cobweb', 0.24), traits: { ring: 'cobweb' } },
    fugitive: ringed('fugitive'),
    zone: ringed('zone', 0.3),
  }),
  ring_position: table('whole', {
    top: ringed('skirt', 0.05),
    upper: ringed('skirt', 0.25),
    middle: ringed('skirt', 0.48),
    low: ringed('skirt', 0.72),
  }),
  volva: table('base', {
    none: { volva: BULB },
    saccate: sack('saccate'),
    limbate: sack('limbate'),
    collar: sack('collar'),
    belts: sack('belts'),
    crumbs: { volva: { type: 'crumbs', height_cm: 0.8, bulb_width_cm: 2.1, colour: '#7d746a' } },
  }),
  stem_base: table('base', {
    not_swollen: {},
    slightly_swollen: { volva: { bulb_width_cm: 1.55 } },
    round_bulb: { volva: { bulb_width_cm: 2.3 } },
    spindle_root: { traits: { stem_base: 'spindle_root' } },
    long_root: { root_cm: 9 },
    pointed: { traits: { stem_base: 'pointed' } },
    strings: { traits: { stem_base: 'strings' } },
    white_felt: { traits: { stem_base: 'white_felt' } },
    yellow_felt: { traits: { stem_base: 'yellow_felt' } },
  }),
  cut_change: table('cut', Object.fromEntries(BRUISES.map((state) => [state, cut(state)]))),
  latex: table('under', {
    none: { under: { gill_count: 44 } },
    white: milky('#fdfbf2'),
    white_browning: milky('#fdfbf2', '#8a5a30'),
    white_yellowing: milky('#fdfbf2', '#e2bc2e'),
    orange: milky('#e0701e'),
    wine_red: milky('#8a2a3c'),
    watery: milky('#dfe6e2'),
  }),
};
