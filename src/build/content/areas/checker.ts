import { checkerRulesSchema } from '#content/schemas/checkerRules.ts';
import { checkerSafetySchema } from '#content/schemas/checkerSafety.ts';
import type { ContentArea } from '../area.ts';
import {
  RULES_FILE,
  SAFETY_FILE,
  checkerContentIn,
  checkerProblems,
  safetyContentIn,
} from '../checker/compile.ts';

/** Rules of the checker, its compact data, and the table that shows how it was tested. */
export const area: ContentArea = {
  id: 'checker',
  files: [
    { glob: RULES_FILE, schema: checkerRulesSchema },
    { glob: SAFETY_FILE, schema: checkerSafetySchema },
  ],
  check: checkerProblems,
  collections: [
    { name: 'checker', build: checkerContentIn },
    { name: 'checker-safety', build: safetyContentIn },
  ],
};
