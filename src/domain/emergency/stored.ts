import { isEatenKind } from './eaten.ts';
import { isPosition, type Place } from './place.ts';
import { MOST_PEOPLE, type Person } from './people.ts';
import { EMPTY_RECORD, type EmergencyRecord } from './record.ts';
import type { ClockMemory } from './clock.ts';
import type { MealAnswer, OnsetAnswer } from './times.ts';

export { EMERGENCY_RECORD_KEY } from './key.ts';

type Loose = Readonly<Record<string, unknown>>;

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function finite(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function mealOf(value: unknown): MealAnswer {
  if (!isLoose(value)) return { kind: 'unset' };
  if (value['kind'] === 'unknown') return { kind: 'unknown' };
  const ms = finite(value['ms']);
  return value['kind'] === 'at' && ms !== null ? { kind: 'at', ms } : { kind: 'unset' };
}

function onsetOf(value: unknown): OnsetAnswer {
  return isLoose(value) && value['kind'] === 'none-yet' ? { kind: 'none-yet' } : mealOf(value);
}

function personOf(value: unknown): Person | null {
  if (!isLoose(value)) return null;
  const id = finite(value['id']);
  if (id === null) return null;
  const symptoms = Array.isArray(value['symptoms'])
    ? value['symptoms'].filter((item): item is string => typeof item === 'string')
    : [];
  const age = value['age'] === 'child' ? 'child' : 'adult';
  return { id, age, onset: onsetOf(value['onset']), symptoms };
}

function placeOf(value: unknown): Place | null {
  if (!isLoose(value)) return null;
  const code = value['townshipCode'];
  const townshipCode = typeof code === 'string' ? code : null;
  const raw = isLoose(value['position']) ? value['position'] : null;
  const latDeg = raw === null ? null : finite(raw['latDeg']);
  const lonDeg = raw === null ? null : finite(raw['lonDeg']);
  const accuracyM = raw === null ? null : finite(raw['accuracyM']);
  const position = latDeg === null || lonDeg === null ? null : { latDeg, lonDeg, accuracyM };
  const kept = position !== null && isPosition(position) ? position : null;
  return townshipCode === null && kept === null ? null : { townshipCode, position: kept };
}

function clockOf(value: unknown): ClockMemory | null {
  if (!isLoose(value)) return null;
  const wallMs = finite(value['wallMs']);
  const steadyMs = finite(value['steadyMs']);
  const correctionMs = finite(value['correctionMs']);
  const session = value['session'];
  if (wallMs === null || steadyMs === null || correctionMs === null) return null;
  if (typeof session !== 'string') return null;
  return { wallMs, steadyMs, correctionMs, session, isUncertain: value['isUncertain'] === true };
}

function numbersOf(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.filter((item): item is number => finite(item) !== null) : [];
}

/**
 * Reads a stored record. Each part that is damaged falls back by itself, so that one bad field does not cost the rest;
 * a damaged late mark counts as late.
 *
 * @returns null when nothing was stored or it is from a newer version (which is then left alone)
 */
export function recordFromStored(value: unknown): EmergencyRecord | null {
  if (!isLoose(value) || value['version'] !== 1) return null;
  const people = Array.isArray(value['people']) ? value['people'].map(personOf) : [];
  return {
    ...EMPTY_RECORD,
    eaten: isEatenKind(value['eaten']) ? value['eaten'] : null,
    meal: mealOf(value['meal']),
    hasEarlierMeals: value['hasEarlierMeals'] === true,
    onset: onsetOf(value['onset']),
    people: people.filter((person): person is Person => person !== null).slice(0, MOST_PEOPLE),
    place: placeOf(value['place']),
    isLate: value['isLate'] !== false,
    remindersRead: numbersOf(value['remindersRead']),
    clock: clockOf(value['clock']),
  };
}
