import type { Aconite } from './habit.ts';

/**
 * Aconites that Yunnan has and whose parts the sources describe (content/foods/aconite.yaml, `species`). Species without a
 * description there (A. nagarum var. heterotrichum, A. kusnezoffii) are not drawn. Colours of leaf and root are general
 * knowledge and wait for a botanist.
 */
export const ACONITES: readonly Aconite[] = [
  {
    // upright 60–150 cm; raceme; helmet 2–2.6 cm high, side sepals 1.5–2 cm; root inverted cone 2–4 × 1–1.6 cm
    id: 'aconitum-carmichaelii',
    habit: 'upright',
    flower: { colour: '#6159ae', hood: 56, beak: 34 },
    leaf: { colour: '#6f8d4e', breadth: 0.3, teeth: 3 },
    flowers: 17,
    rootRatio: 2.2,
  },
  {
    // twining, to 4 m; 3–6 flowers with a high helmet; root 2.5–7 × about 1 cm
    id: 'aconitum-vilmorinianum',
    habit: 'twining',
    flower: { colour: '#5f5bb4', hood: 66, beak: 26 },
    leaf: { colour: '#748f52', breadth: 0.36, teeth: 2 },
    flowers: 6,
    rootRatio: 4.2,
  },
  {
    // twining; helmet 2–2.4 cm; leaf about 7.5 × 10 cm; root not described: the genus pair is drawn
    id: 'aconitum-episcopale',
    habit: 'twining',
    flower: { colour: '#6a62b2', hood: 52, beak: 30 },
    leaf: { colour: '#6b8a52', breadth: 0.26, teeth: 3 },
    flowers: 9,
    rootRatio: 2.4,
  },
];
