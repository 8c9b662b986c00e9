import type { ProblemCode } from '../report/problems.ts';
import type { ReportId } from '../report/id.ts';

interface Common {
  readonly id: ReportId;
  /** milliseconds by the phone's clock, when the user pressed send; oldest goes first */
  readonly finishedMs: number;
  /** failed attempts since the last reset */
  readonly attempts: number;
  /** not before this moment; 0 = at once */
  readonly nextTryMs: number;
}

/** A finished report on the phone. There is no state that means "given up": only the user removes a report. */
export type OutboxEntry =
  | (Common & {
      readonly state: 'queued';
      /** the receiver answered that it does not know this version of the app yet */
      readonly isVersionUnknown?: boolean;
    })
  | (Common & { readonly state: 'sending'; readonly leaseEndMs: number })
  | (Common & {
      readonly state: 'delivered';
      readonly receiptNumber: string;
      readonly receivedAt: string;
      readonly photosMissing: readonly string[];
    })
  | (Common & {
      readonly state: 'rejected';
      readonly code: ProblemCode | 'unknown';
      readonly fields: readonly string[];
    });

/** What came back from one attempt, after the body was read. */
export type AttemptOutcome =
  | {
      readonly kind: 'delivered';
      readonly receiptNumber: string;
      readonly receivedAt: string;
      readonly photosMissing: readonly string[];
    }
  | {
      readonly kind: 'rejected';
      readonly code: ProblemCode | 'unknown';
      readonly fields: readonly string[];
    }
  | { readonly kind: 'retry'; readonly afterMs?: number; readonly isVersionUnknown?: boolean };
