import type { ClockReading } from '#domain/emergency/clock.ts';

/** Names this run of the page, because its steady counter begins at zero. */
const session = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

let wasHidden = false;
if (typeof document !== 'undefined') {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') wasHidden = true;
  });
}

/** One look at the phone's clocks. `wasVisible` speaks of the time since the last look. */
export function readClock(): ClockReading {
  const wasVisible = !wasHidden && document.visibilityState === 'visible';
  wasHidden = document.visibilityState === 'hidden';
  return { wallMs: Date.now(), steadyMs: performance.now(), session, wasVisible };
}
