/** What a key, a swipe or a tap asks of the slides. */
export type SlideAction = 'next' | 'back' | 'first' | 'last' | 'black' | 'full' | 'close';

const KEYS: Readonly<Record<string, SlideAction>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  B: 'black',
  '.': 'black',
  f: 'full',
  F: 'full',
  Escape: 'close',
};

/** Keys of keyboards and of remotes, which send PageUp, PageDown and the full stop. */
export function actionOfKey(key: string): SlideAction | undefined {
  return KEYS[key];
}

/** A finger must travel this far, in CSS pixels, to mean a swipe. */
const SWIPE_PX = 48;

/**
 * A finger or mouse that went down and up: a swipe to the left goes on; a tap in the left third goes back, in the right third on.
 *
 * @param x      where it went up, from the left edge of the screen
 * @param dx     how far it travelled to the right
 * @param width  of the screen
 */
export function actionOfPointer(x: number, dx: number, width: number): SlideAction | undefined {
  if (Math.abs(dx) >= SWIPE_PX) return dx < 0 ? 'next' : 'back';
  if (x < width / 3) return 'back';
  return x > (width * 2) / 3 ? 'next' : undefined;
}

/** State of a lesson that is being held; shared between the slides and the notes. */
export interface Lecture {
  readonly at: number;
  readonly isBlack: boolean;
  /** when the first slide was left, ms since 1970; undefined before */
  readonly startedAt?: number;
}

/** The lecture after an action. @param last index of the last slide */
export function moved(lecture: Lecture, action: SlideAction, last: number, now: number): Lecture {
  const to = (at: number): Lecture => ({
    startedAt: now,
    ...lecture,
    at: Math.min(last, Math.max(0, at)),
    isBlack: false,
  });
  switch (action) {
    case 'next':
      return to(lecture.at + 1);
    case 'back':
      return to(lecture.at - 1);
    case 'first':
      return to(0);
    case 'last':
      return to(last);
    case 'black':
      return { ...lecture, isBlack: !lecture.isBlack };
    case 'full':
    case 'close':
      return lecture;
  }
}

/** m:ss of a time span in ms; never negative. */
export function clockOf(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Minute from the start at which a step should end. */
export function endMinute(minutes: readonly number[], at: number): number {
  return minutes.slice(0, at + 1).reduce((sum, one) => sum + one, 0);
}
