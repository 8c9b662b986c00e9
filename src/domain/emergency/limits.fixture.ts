import type { EmergencyLimits } from './limits.ts';

/** Limits as published, for tests. The shipped ones come from content/emergency/limits.yaml and are compared with these there. */
export const TEST_LIMITS: EmergencyLimits = {
  lateOnsetHours: 6,
  lateOnsetAppliesFromHours: 5,
  falseRecoveryHours: { min: 24, max: 72 },
  watchHours: { mushroom: 96, fermented_flour: 72, aconite: 24, unknown: 96 },
  reminderHours: [6, 12, 24, 48, 72, 96],
  oldestMealHours: 336,
  clockFloorMs: Date.UTC(2026, 10, 1),
};
