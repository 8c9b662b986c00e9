import { ok, refused, type Result } from '#domain/result.ts';

export interface PhonePosition {
  /** WGS-84 degrees, as the phone gives them */
  readonly at: { readonly lat: number; readonly lon: number };
  /** radius in metres that holds the phone with 68 % probability, as the platform defines it */
  readonly accuracyM: number;
}

/** `denied`: the reader or the phone said no. `unavailable`: no signal or no receiver. */
export type LocationProblem = 'denied' | 'unavailable' | 'timeout' | 'unsupported';

/** How long to wait for a fix, and how old a known one may be. */
export interface FixLimits {
  readonly timeoutMs: number;
  readonly oldestMs: number;
}
const USUAL: FixLimits = { timeoutMs: 20_000, oldestMs: 60_000 };

const PROBLEMS: Readonly<Record<number, LocationProblem>> = {
  1: 'denied',
  2: 'unavailable',
  3: 'timeout',
};

/** Asks the phone where it is. Call it only from a tap: it opens the permission question. Never rejects. */
export function phonePosition(
  limits: FixLimits = USUAL,
): Promise<Result<PhonePosition, LocationProblem>> {
  if (!('geolocation' in navigator)) return Promise.resolve(refused('unsupported'));
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const at = { lat: coords.latitude, lon: coords.longitude };
        resolve(ok({ at, accuracyM: coords.accuracy }));
      },
      ({ code }) => resolve(refused(PROBLEMS[code] ?? 'unavailable')),
      { enableHighAccuracy: true, timeout: limits.timeoutMs, maximumAge: limits.oldestMs },
    );
  });
}
