import { BEIJING_OFFSET_MS } from '#domain/emergency/wallTime.ts';
import { MINUTE_MS } from '#domain/emergency/times.ts';

/** A moment as the value of a datetime-local field, in Beijing time. */
export function toInput(ms: number | null): string {
  return ms === null ? '' : new Date(ms + BEIJING_OFFSET_MS).toISOString().slice(0, 16);
}

/** Reads a datetime-local field as Beijing time. @returns null when it is empty or half filled */
export function fromInput(value: string): number | null {
  const ms = Date.parse(`${value}:00Z`);
  return Number.isNaN(ms) ? null : Math.floor((ms - BEIJING_OFFSET_MS) / MINUTE_MS) * MINUTE_MS;
}
