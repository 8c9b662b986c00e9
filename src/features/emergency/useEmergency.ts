import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { checkClock, trustWallClock, type ClockVerdict } from '#domain/emergency/clock.ts';
import type { EmergencyLimits } from '#domain/emergency/limits.ts';
import {
  changeRecord,
  courseOf,
  EMPTY_RECORD,
  isUntouched,
  raise,
  type ChangeProblem,
  type EmergencyRecord,
  type RecordChange,
} from '#domain/emergency/record.ts';
import { EMERGENCY_RECORD_KEY, recordFromStored } from '#domain/emergency/stored.ts';
import { timelineOf, type Timeline } from '#domain/emergency/timeline.ts';
import { readClock } from '#io/device/clockReading.ts';
import {
  readLocal,
  removeLocal,
  watchLocal,
  writeLocal,
  type StorageState,
} from '#io/device/localRecord.ts';

const TICK_MS = 15_000;

export interface EmergencyState {
  readonly record: EmergencyRecord;
  /** corrected time of the last tick */
  readonly nowMs: number;
  readonly timeline: Timeline;
  readonly verdict: ClockVerdict;
  readonly storage: StorageState;
}

/** An answer that was not taken, with what is needed to ask again. */
export interface Refused {
  readonly problem: ChangeProblem;
  readonly change: RecordChange;
}

export interface Emergency {
  /** null until the page runs in a browser: the poster must read the same before any script */
  readonly state: EmergencyState | null;
  readonly refused: Refused | null;
  change(change: RecordChange): void;
  confirmRefused(): void;
  dropRefused(): void;
  readReminder(hours: number): void;
  trustClock(): void;
  clear(): void;
}

interface Held {
  readonly record: EmergencyRecord;
  readonly nowMs: number;
  readonly verdict: ClockVerdict;
  readonly storage: StorageState;
}

const STEADY: ClockVerdict = { kind: 'steady' };

/** Looks at the clocks, moves the record on and keeps it. A verdict other than "steady" stays until it is answered. */
function tick(held: Held, limits: EmergencyLimits): Held {
  const check = checkClock(held.record.clock, readClock(), limits.clockFloorMs);
  const record = raise({ ...held.record, clock: check.memory }, check.nowMs, limits);
  const verdict = check.verdict.kind === 'steady' ? held.verdict : check.verdict;
  const storage = isUntouched(record) ? held.storage : writeLocal(EMERGENCY_RECORD_KEY, record);
  return { record, nowMs: check.nowMs, verdict, storage };
}

function load(limits: EmergencyLimits): Held {
  const record = recordFromStored(readLocal(EMERGENCY_RECORD_KEY)) ?? EMPTY_RECORD;
  return tick({ record, nowMs: 0, verdict: STEADY, storage: 'kept' }, limits);
}

/** Takes the answers given in another tab. Writing nothing here keeps two tabs from answering each other for ever. */
function adopt(held: Held | null): Held | null {
  if (held === null) return held;
  const other = recordFromStored(readLocal(EMERGENCY_RECORD_KEY)) ?? EMPTY_RECORD;
  return { ...held, record: { ...other, clock: held.record.clock } };
}

function stateOf(held: Held, limits: EmergencyLimits): EmergencyState {
  return { ...held, timeline: timelineOf(courseOf(held.record), held.nowMs, limits) };
}

/** The running record of one emergency: survives restarts, other tabs and a moved phone clock. */
export function useEmergency(limits: EmergencyLimits): Emergency {
  const [held, setHeld] = useState<Held | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const latest = useRef<Held | null>(null);
  latest.current = held;

  const put = useCallback((record: EmergencyRecord, from: Held) => {
    setHeld(tick({ ...from, record }, limits));
  }, []);

  useEffect(() => {
    setHeld(load(limits));
    const step = () => setHeld((now) => (now === null ? now : tick(now, limits)));
    const timer = setInterval(step, TICK_MS);
    document.addEventListener('visibilitychange', step);
    const stop = watchLocal(EMERGENCY_RECORD_KEY, () => setHeld(adopt));
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', step);
      stop();
    };
  }, []);

  const attempt = (change: RecordChange, isConfirmed: boolean) => {
    const now = latest.current;
    if (now === null) return;
    const result = changeRecord(now.record, change, { nowMs: now.nowMs, limits, isConfirmed });
    setRefused(result.ok ? null : { problem: result.problem, change });
    if (result.ok) put(result.value, now);
  };

  return {
    state: held === null ? null : stateOf(held, limits),
    refused,
    change: (change) => attempt(change, false),
    confirmRefused: () => refused !== null && attempt(refused.change, true),
    dropRefused: () => setRefused(null),
    readReminder(hours) {
      if (held === null) return;
      const remindersRead = [...new Set([...held.record.remindersRead, hours])];
      put({ ...held.record, remindersRead }, held);
    },
    trustClock() {
      if (held === null || held.record.clock === null) return;
      const clock = trustWallClock(held.record.clock);
      const unknown = { kind: 'unknown' as const };
      const onset = held.record.onset.kind === 'at' ? unknown : held.record.onset;
      const record = { ...held.record, clock, meal: unknown, onset };
      setHeld(tick({ ...held, record, verdict: STEADY }, limits));
    },
    clear() {
      removeLocal(EMERGENCY_RECORD_KEY);
      setRefused(null);
      setHeld((now) => now && { ...now, record: EMPTY_RECORD, verdict: STEADY });
    },
  };
}
