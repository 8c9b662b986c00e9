import { MINUTE_MS, type InstantMs } from './times.ts';

/** One look at the phone's clocks. */
export interface ClockReading {
  /** Date.now(): may be set by anyone */
  readonly wallMs: number;
  /** performance.now(): cannot be set, but starts anew with each session and may pause while the phone sleeps */
  readonly steadyMs: number;
  /** names the session the steady counter belongs to */
  readonly session: string;
  /** the page was in view since the last reading: only then may a leap forward be told from a sleeping phone */
  readonly wasVisible: boolean;
}

/** What is remembered between readings and over restarts. */
export interface ClockMemory {
  readonly wallMs: number;
  readonly steadyMs: number;
  readonly session: string;
  /** corrected time = wall + correction; keeps the running hours right when the wall clock is moved */
  readonly correctionMs: number;
  /** the corrected time may be too early (the clock was moved back while we did not look) */
  readonly isUncertain: boolean;
}

export type ClockVerdict =
  | { readonly kind: 'steady' }
  | { readonly kind: 'set-back'; readonly byMs: number; readonly isExact: boolean }
  | { readonly kind: 'set-forward'; readonly byMs: number }
  | { readonly kind: 'before-release' };

export interface ClockCheck {
  readonly verdict: ClockVerdict;
  readonly memory: ClockMemory;
  /** the time to count with; never earlier than the last one */
  readonly nowMs: InstantMs;
}

/** Drift of cheap phones and slow timers stays far below this; people who set a clock move it further. */
export const CLOCK_TOLERANCE_MS = 2 * MINUTE_MS;

function remember(reading: ClockReading, correctionMs: number, isUncertain: boolean): ClockMemory {
  const { wallMs, steadyMs, session } = reading;
  return { wallMs, steadyMs, session, correctionMs, isUncertain };
}

/** Time between two readings of one session, or null when the steady counter began anew. */
function steadyStep(memory: ClockMemory, reading: ClockReading): number | null {
  if (memory.session !== reading.session || reading.steadyMs < memory.steadyMs) return null;
  return reading.steadyMs - memory.steadyMs;
}

/**
 * Compares the wall clock with what is remembered and keeps the running hours right.
 *
 * - moved back in this session: by how much is known, the hours go on as if nothing happened
 * - moved back between sessions: at least so much; the hours go on from where they stood and the time is asked again
 * - moved forward in view: by how much is known
 * - moved forward while hidden or closed: cannot be told from waiting; the hours count as the phone says (the longer, stricter way)
 *
 * @param releasedMs the build date: a wall clock before it is wrong for certain
 */
export function checkClock(
  memory: ClockMemory | null,
  reading: ClockReading,
  releasedMs: number,
): ClockCheck {
  if (memory === null) {
    const isOld = reading.wallMs < releasedMs;
    const verdict: ClockVerdict = isOld ? { kind: 'before-release' } : { kind: 'steady' };
    return { verdict, memory: remember(reading, 0, isOld), nowMs: reading.wallMs };
  }
  const wallStep = reading.wallMs - memory.wallMs;
  const step = steadyStep(memory, reading);
  const lastMs = memory.wallMs + memory.correctionMs;
  if (step !== null) {
    const leapMs = wallStep - step;
    const isBack = leapMs < -CLOCK_TOLERANCE_MS;
    const isForward = leapMs > CLOCK_TOLERANCE_MS && reading.wasVisible;
    if (isBack || isForward) {
      const next = remember(reading, memory.correctionMs - leapMs, memory.isUncertain);
      const verdict: ClockVerdict = isBack
        ? { kind: 'set-back', byMs: -leapMs, isExact: true }
        : { kind: 'set-forward', byMs: leapMs };
      return { verdict, memory: next, nowMs: reading.wallMs + next.correctionMs };
    }
  } else if (wallStep < -CLOCK_TOLERANCE_MS) {
    const next = remember(reading, lastMs - reading.wallMs, true);
    const verdict: ClockVerdict = { kind: 'set-back', byMs: -wallStep, isExact: false };
    return { verdict, memory: next, nowMs: lastMs };
  }
  const nowMs = Math.max(lastMs, reading.wallMs + memory.correctionMs);
  const next = remember(reading, nowMs - reading.wallMs, memory.isUncertain);
  return { verdict: { kind: 'steady' }, memory: next, nowMs };
}

/** A remembered time as the phone's clock would show it today. Messages speak in the wall time people see. */
export function asWallMs(instantMs: InstantMs, memory: ClockMemory): number {
  return instantMs - memory.correctionMs;
}

/** The person has looked at the phone's time and says it is right now: counting starts again from the wall clock. */
export function trustWallClock(memory: ClockMemory): ClockMemory {
  return { ...memory, correctionMs: 0, isUncertain: false };
}
