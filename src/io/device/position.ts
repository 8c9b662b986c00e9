import type { Position } from '#domain/emergency/place.ts';
import { isPosition } from '#domain/emergency/place.ts';

export type PositionProblem = 'denied' | 'unavailable' | 'timeout' | 'unsupported';

const TIMEOUT_MS = 30_000;
const OLDEST_FIX_MS = 120_000;

/** Asks the phone where it is, only after a tap. WGS-84. @returns the position or why there is none */
export function askPosition(): Promise<Position | PositionProblem> {
  if (!('geolocation' in navigator)) return Promise.resolve('unsupported');
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const { latitude: latDeg, longitude: lonDeg, accuracy: accuracyM } = coords;
        const position = { latDeg, lonDeg, accuracyM };
        resolve(isPosition(position) ? position : 'unavailable');
      },
      (fault) => {
        if (fault.code === fault.PERMISSION_DENIED) resolve('denied');
        else resolve(fault.code === fault.TIMEOUT ? 'timeout' : 'unavailable');
      },
      { enableHighAccuracy: true, timeout: TIMEOUT_MS, maximumAge: OLDEST_FIX_MS },
    );
  });
}
