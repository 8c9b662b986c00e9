import type { Bilingual } from '#domain/lang.ts';
import type { Report } from '#content/schemas/report.ts';
import type { CaseState } from '#domain/report/status.ts';

export interface Session {
  readonly name: string;
  readonly role: 'reader' | 'editor' | 'admin';
  readonly counties: '*' | readonly string[];
  readonly csrf: string;
}
export interface Place extends Bilingual {
  readonly code: string;
}
export interface Township extends Place {
  readonly countyCode: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}
export interface Facts {
  readonly counties: readonly Place[];
  readonly townships: readonly Township[];
  readonly outlines: readonly (readonly (readonly [number, number])[])[];
  readonly options: Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;
  readonly fields: readonly (Bilingual & { readonly id: string })[];
  /** from this latency on a mushroom meal is suspected of the slow, deadly poisons */
  readonly lateFromHours: number;
  readonly clusterRule: { readonly townshipWindowHours: number };
  readonly clusterWords: { readonly township: Bilingual; readonly meal: Bilingual };
}
export interface CaseLine {
  readonly id: string;
  readonly receiptNumber: string;
  readonly kind: Report['kind'];
  readonly hazard: string;
  readonly countyCode: string;
  readonly townshipCode: string | null;
  readonly ateCount: number | null;
  readonly illCount: number | null;
  readonly happenedMs: number;
  readonly receivedMs: number;
  readonly state: CaseState;
  readonly eventId: number | null;
  readonly photoCount: number;
}
export interface CaseList {
  readonly cases: readonly CaseLine[];
  readonly hasMore: boolean;
  readonly counts: Readonly<Partial<Record<CaseState, number>>>;
}
export interface CaseDetail extends CaseLine {
  readonly deleteAfterMs: number;
  readonly report: Report;
  readonly notes: readonly { id: number; atMs: number; author: string; text: string }[];
  readonly photosStored: readonly string[];
  readonly timeline: readonly LogEntry[];
}
export interface LogEntry {
  readonly seq?: number;
  readonly atMs: number;
  readonly actor: string;
  readonly action: string;
  readonly subject?: string;
  readonly detail: string;
}
export interface Alarm {
  readonly id: number;
  readonly kind: 'township' | 'meal';
  readonly countyCode: string;
  readonly townshipCode: string | null;
  readonly caseIds: readonly string[];
  readonly illCount: number;
  readonly raisedMs: number;
  readonly acknowledgedMs: number | null;
  readonly acknowledgedBy: string | null;
}
export interface OutbreakEvent {
  readonly id: number;
  readonly name: string;
  readonly caseCount: number;
}
export interface MapPlace {
  readonly countyCode: string;
  readonly townshipCode: string | null;
  readonly count: number;
  readonly ill: number | null;
}
export interface Delivery {
  readonly id: number;
  readonly target: string;
  readonly state: 'waiting' | 'dead';
  readonly attempts: number;
  readonly lastProblem: string | null;
}
export interface StaffLine {
  readonly name: string;
  readonly role: Session['role'];
  readonly counties: string;
  readonly active: number;
  readonly hasTotp: number;
}

/** A refusal of the receiver, or `offline` when it could not be reached. */
export class InboxProblem extends Error {
  readonly code: string;
  readonly retryAfterSeconds: number;

  constructor(code: string, retryAfterSeconds = 0) {
    super(code);
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

const TIMEOUT_MS = 20_000;

/**
 * Calls the receiver.
 *
 * @param csrf  token of the session; needed for every change
 * @throws InboxProblem
 */
export async function callInbox<T>(
  path: string,
  options: {
    readonly method?: 'POST' | 'DELETE';
    readonly csrf?: string;
    readonly body?: unknown;
  } = {},
): Promise<T> {
  const { method = 'GET', csrf, body } = options;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MS);
  const answer = await fetch(`/api/inbox${path}`, {
    method,
    credentials: 'same-origin',
    signal: controller.signal,
    headers: {
      ...(csrf === undefined ? {} : { 'X-Csrf-Token': csrf }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
    .catch(() => {
      throw new InboxProblem('offline');
    })
    .finally(() => clearTimeout(timer));
  if (answer.status === 204) return undefined as T;
  const value: unknown = await answer.json().catch(() => {
    throw new InboxProblem('offline');
  });
  if (answer.ok) return value as T;
  const error = (value as { error?: { code?: string; retryAfterSeconds?: number } }).error;
  throw new InboxProblem(error?.code ?? 'internal', error?.retryAfterSeconds);
}
