import { useEffect, useRef, useState } from 'preact/hooks';
import { EDITION } from '#content/edition.ts';
import { beijingIso } from '#domain/report/answers.ts';
import type { Envelope } from '#domain/report/answers.ts';
import { makeReportId } from '#domain/report/id.ts';
import type { ReportId } from '#domain/report/id.ts';
import { makeReceiptSecret } from '#domain/report/receipt.ts';
import { latestDraft, queueReport, saveDraft } from '#io/db/reportRepository.ts';
import type { PhotoChange } from '#io/db/reportRepository.ts';
import type { DraftRow } from '#io/db/reportTables.ts';
import { isLocked } from '#io/device/reportLock.ts';
import { askPersistence } from '#io/device/storage.ts';
import { askBackgroundSync } from '#io/outbox/backgroundSync.ts';
import { sendNow } from '#io/outbox/sender.ts';

/** Id of a new draft or report. */
export const newReportId = (): ReportId =>
  makeReportId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

/** Whether the answers on screen are on disk: yes, on their way, or refused by the phone. */
export type Kept = 'yes' | 'saving' | 'no';

export interface Draft<Answers> {
  readonly id: ReportId;
  readonly answers: Answers;
  readonly kept: Kept;
  readonly isLoaded: boolean;
  /** another window has handed this draft in: nothing more can be added to it */
  readonly isFinished: boolean;
  readonly change: (part: Partial<Answers>) => void;
  /**
   * A change that comes with the bytes of a photo: shown only when it is on disk.
   *
   * @returns false when the phone has no room for it; everything that was there before stays
   */
  readonly changePhoto: (part: Partial<Answers>, photo: PhotoChange) => Promise<boolean>;
  /** Puts these answers aside and begins with an empty form. */
  readonly startNew: () => void;
}

interface Open<Answers> {
  readonly id: ReportId;
  readonly answers: Answers;
}

/** A draft that is on disk after every answer, and comes back after the phone was switched off. */
export function useDraft<Answers extends object>(
  kind: DraftRow['kind'],
  empty: Answers,
): Draft<Answers> {
  const [row, setRow] = useState<Open<Answers> | undefined>();
  const [kept, setKept] = useState<Kept>('yes');
  const [isFinished, setFinished] = useState(false);
  const current = useRef(row);
  const writing = useRef(0);
  const show = (next: Open<Answers>) => {
    current.current = next;
    setRow(next);
  };
  useEffect(() => {
    const begin = (draft: DraftRow | undefined) => {
      show(
        draft === undefined
          ? { id: newReportId(), answers: empty }
          : { id: draft.id, answers: draft.answers as Answers },
      );
      if (Object.keys(early.current).length > 0) change(early.current);
    };
    // Behind a code: whoever opens the form begins an empty one; the other draft stays where it is.
    (isLocked() ? Promise.resolve(undefined) : latestDraft(kind)).then(begin, () => {
      begin(undefined);
      setKept('no');
    });
  }, []);
  const early = useRef<Partial<Answers>>({});
  const write = (next: Open<Answers>, photo?: PhotoChange) =>
    saveDraft(
      {
        id: next.id,
        kind,
        answers: next.answers as Record<string, unknown>,
        changedMs: Date.now(),
      },
      photo,
    );
  const change = (part: Partial<Answers>) => {
    if (current.current === undefined) {
      // A tap before the phone has read its draft: it is added to it as soon as it is there.
      early.current = { ...early.current, ...part };
      return;
    }
    // From the ref, not from the render: two quick taps must both be kept.
    const next = { ...current.current, answers: { ...current.current.answers, ...part } };
    show(next);
    setKept('saving');
    const turn = ++writing.current;
    write(next).then(
      (how) => {
        if (how === 'finished') setFinished(true);
        if (turn === writing.current) setKept('yes');
      },
      (cause: unknown) => {
        console.warn('draft not kept', cause);
        setKept('no');
      },
    );
  };
  const changePhoto = async (part: Partial<Answers>, photo: PhotoChange) => {
    if (current.current === undefined) return false;
    const next = { ...current.current, answers: { ...current.current.answers, ...part } };
    try {
      if ((await write(next, photo)) === 'finished') setFinished(true);
    } catch (cause) {
      console.warn('photo not kept', cause);
      return false;
    }
    // Answers that were given while the photo was written stand; only what came with the photo is added.
    show({ ...next, answers: { ...current.current.answers, ...part } });
    return true;
  };
  const startNew = () => {
    setFinished(false);
    show({ id: newReportId(), answers: empty });
  };
  return {
    id: row?.id ?? ('' as ReportId),
    answers: row?.answers ?? { ...empty, ...early.current },
    kept,
    isLoaded: row !== undefined,
    isFinished,
    change,
    changePhoto,
    startNew,
  };
}

/** What the phone adds to the answers when they are finished. */
export function envelopeOf(id: ReportId, language: string): Envelope {
  return {
    id,
    createdAt: beijingIso(Date.now()),
    language,
    appVersion: EDITION.number,
  };
}

/**
 * Finishes a report: first onto the disk, then towards the receiver.
 *
 * @throws when the phone could not store it; nothing was sent then and the answers are still on screen
 */
export async function finishReport(id: ReportId, content: unknown): Promise<void> {
  const secret = makeReceiptSecret(crypto.getRandomValues(new Uint8Array(12)));
  const finishedMs = Date.now();
  const entry = { id, finishedMs, attempts: 0, nextTryMs: 0, state: 'queued' } as const;
  await queueReport({ id, entry, json: JSON.stringify(content), secret });
  void askPersistence();
  void askBackgroundSync();
  void sendNow();
}
