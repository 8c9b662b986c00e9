import { bodyAndSkin } from './body-and-skin.ts';
import { digestion } from './digestion.ts';
import { heartAndBreath } from './heart-and-breath.ts';
import { nerves } from './nerves.ts';
import type { Sketch } from './sketch.ts';

const SKETCHES = { ...digestion, ...nerves, ...heartAndBreath, ...bodyAndSkin };

/** Ids of content/clinical/symptoms.yaml. */
export type DrawnSymptom = keyof typeof SKETCHES;

/** A picture for every symptom of the vocabulary. */
export const SYMPTOM_SKETCHES: Readonly<Record<DrawnSymptom, Sketch>> = SKETCHES;
