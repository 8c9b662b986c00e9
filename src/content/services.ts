import type { ServiceId } from './schemas/region.ts';

/** Services that decide where a severe case can be treated, in the order in which they are shown. */
export const SERVICES: readonly ServiceId[] = [
  'emergency_24h',
  'icu',
  'hemoperfusion',
  'plasma_exchange',
  'dialysis',
];
