import type { EatenKind } from './eaten.ts';

export interface HourSpan {
  readonly min: number;
  readonly max: number;
}

/**
 * The hours the emergency page counts with. They are facts with sources (content/emergency/limits.yaml) and come in as data.
 * No limit ends anything: after the last one the hospital decides, the app never says "over".
 */
export interface EmergencyLimits {
  /** the published line: a first symptom this many hours after the meal points to the deadliest group */
  readonly lateOnsetHours: number;
  /** the app already acts from here on, because hours are remembered badly */
  readonly lateOnsetAppliesFromHours: number;
  /** the hours in which people feel better while organs fail (假愈期) */
  readonly falseRecoveryHours: HourSpan;
  /** least hours under hospital watch, counted from the meal */
  readonly watchHours: Readonly<Record<EatenKind, number>>;
  /** the page reminds at these hours after the meal */
  readonly reminderHours: readonly number[];
  /** a meal longer ago than this is refused by the clock, never by the advice */
  readonly oldestMealHours: number;
  /** a phone clock before this moment is wrong for certain, ms since 1970 UTC */
  readonly clockFloorMs: number;
}
