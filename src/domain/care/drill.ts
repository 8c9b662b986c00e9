/** A running or finished drill: step ids with the second at which each was done. Times are monotonic seconds. */
export interface DrillRun {
  readonly startedAt: number;
  readonly stoppedAt: number | null;
  readonly done: Readonly<Record<string, number>>;
}

/** A run that starts now. @param now seconds on a clock that never goes back */
export function startDrill(now: number): DrillRun {
  return { startedAt: now, stoppedAt: null, done: {} };
}

/** Notes a step; a second press takes it back. A stopped drill no longer changes. */
export function markStep(run: DrillRun, step: string, now: number): DrillRun {
  if (run.stoppedAt !== null) return run;
  if (step in run.done) {
    const { [step]: _gone, ...done } = run.done;
    return { ...run, done };
  }
  return { ...run, done: { ...run.done, [step]: Math.max(0, now - run.startedAt) } };
}

/** Ends the run; a second stop changes nothing. */
export function stopDrill(run: DrillRun, now: number): DrillRun {
  return run.stoppedAt === null ? { ...run, stoppedAt: Math.max(run.startedAt, now) } : run;
}

/** Seconds since the start, or of the whole run when it was stopped. */
export function drillSeconds(run: DrillRun, now: number): number {
  return Math.max(0, (run.stoppedAt ?? now) - run.startedAt);
}

/** m:ss, hours as minutes. */
export function clockText(seconds: number): string {
  const whole = Math.floor(seconds);
  const rest = whole % 60;
  return `${String(Math.floor(whole / 60))}:${rest < 10 ? '0' : ''}${String(rest)}`;
}
