import type { Position } from '#domain/emergency/place.ts';
import { isPosition } from '#domain/emergency/place.ts';
import { phonePosition } from './location.ts';
import type { FixLimits, LocationProblem } from './location.ts';

/** In an emergency an older or later fix is worth more than none. */
const PATIENT: FixLimits = { timeoutMs: 30_000, oldestMs: 120_000 };

/** Where the phone is, as a message tells it, only after a tap. WGS-84. @returns the position or why there is none */
export async function askPosition(): Promise<Position | LocationProblem> {
  const found = await phonePosition(PATIENT);
  if (!found.ok) return found.problem;
  const { at, accuracyM } = found.value;
  const position = { latDeg: at.lat, lonDeg: at.lon, accuracyM };
  return isPosition(position) ? position : 'unavailable';
}
