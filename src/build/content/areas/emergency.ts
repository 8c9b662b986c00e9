import {
  lateSchema,
  limitsSchema,
  poisonSchema,
  remindersSchema,
  sectionSchema,
  signsSchema,
  vomitingSchema,
} from '#content/schemas/emergency.ts';
import type { ContentArea } from '../area.ts';
import { checkEmergency } from '../emergency/check.ts';
import { emergencyGroundsIn } from '../emergency/grounds.ts';
import { emergencyContentIn } from '../emergency/pages.ts';

const SECTIONS = ['now', 'never', 'leftovers', 'waiting', 'tell'] as const;

/** What the emergency pages say (content/emergency/) and the region's rule on inducing vomiting. */
export const area: ContentArea = {
  id: 'emergency',
  files: [
    ...SECTIONS.map((id) => ({ glob: `emergency/${id}.yaml`, schema: sectionSchema })),
    { glob: 'emergency/late.yaml', schema: lateSchema },
    { glob: 'emergency/limits.yaml', schema: limitsSchema },
    { glob: 'emergency/reminders.yaml', schema: remindersSchema },
    { glob: 'emergency/signs.yaml', schema: signsSchema },
    { glob: 'emergency/poisons/*.yaml', schema: poisonSchema },
    { glob: 'region/*/vomiting.yaml', schema: vomitingSchema },
  ],
  check: checkEmergency,
  collections: [
    { name: 'emergency', build: (store, lang) => ({ ...emergencyContentIn(store, lang) }) },
    { name: 'emergency-grounds', build: (store, lang) => ({ ...emergencyGroundsIn(store, lang) }) },
  ],
};
