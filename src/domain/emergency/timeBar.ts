import type { EatenKind } from './eaten.ts';
import type { EmergencyLimits } from './limits.ts';

/** A stretch of the picture of time. Only `false-recovery` is hatched; none is calm. */
export interface BarStretch {
  readonly kind: 'early' | 'late' | 'false-recovery' | 'organ-watch' | 'heart-watch';
  readonly fromHours: number;
  readonly toHours: number;
}

export interface TimeBar {
  readonly totalHours: number;
  readonly stretches: readonly BarStretch[];
  /** 0 … 1 along the bar; at the end when the hours have run past it; null when they are not known */
  readonly marker: number | null;
  /** hours written under the bar */
  readonly ticks: readonly number[];
}

/** The picture of time for what was eaten. A new case starts at the left, the false recovery lies in the middle. */
export function timeBarOf(
  eaten: EatenKind | null,
  elapsedHours: number | null,
  limits: EmergencyLimits,
): TimeBar {
  const total = limits.watchHours[eaten ?? 'unknown'];
  const marker = elapsedHours === null ? null : Math.min(1, Math.max(0, elapsedHours / total));
  if (eaten === 'aconite') {
    const stretches = [{ kind: 'heart-watch' as const, fromHours: 0, toHours: total }];
    return { totalHours: total, stretches, marker, ticks: [0, total] };
  }
  const { min, max } = limits.falseRecoveryHours;
  const all: readonly BarStretch[] = [
    { kind: 'early', fromHours: 0, toHours: limits.lateOnsetHours },
    { kind: 'late', fromHours: limits.lateOnsetHours, toHours: min },
    { kind: 'false-recovery', fromHours: min, toHours: max },
    { kind: 'organ-watch', fromHours: max, toHours: total },
  ];
  const stretches = all.filter((stretch) => stretch.toHours > stretch.fromHours);
  const ticks = [0, ...stretches.map((stretch) => stretch.toHours)];
  return { totalHours: total, stretches, marker, ticks };
}
