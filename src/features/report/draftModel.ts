import { useEffect, useRef, useState } from 'preact/hooks';
import { EDITION } from '#content/edition.ts';
import { beijingIso } from '#domain/report/answers.ts';
import type { Envelope } from '#domain/report/answers.ts';
import { makeReportId } from '#domain/report/id.ts';
import type { ReportId } from '#domain/report/id.ts';
import { makeReceiptSecret } from '#domain/report/receipt.ts';
import { latestDraft, queueReport, saveDraft } from '#io/db/reportRepository.ts';
import type { DraftRow } from '#io/db/reportTables.ts';
import { askPersistence } from '#io/device/storage.ts';
import { sendNow } from '#io/outbox/sender.ts';

const newId = (): ReportId => makeReportId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

export interface Draft<Answers> {
  readonly id: ReportId;
  readonly answers: Answers;
  /** false = the phone refuses to keep it; the page says so */
  readonly isKept: boolean;
  readonly isLoaded: boolean;
  readonly change: (part: Partial<Answers>) => void;
}

/** A draft that is on disk after every answer, and comes back after the phone was switched off. */
export function useDraft<Answers extends object>(
  kind: DraftRow['kind'],
  empty: Answers,
): Draft<Answers> {
  const [row, setRow] = useState<
    { readonly id: ReportId; readonly answers: Answers } | undefined
  >();
  const [isKept, setKept] = useState(true);
  const current = useRef(row);
  /** answers that were given before the stored draft had come */
  const early = useRef<Partial<Answers> | undefined>(undefined);
  useEffect(() => {
    const begin = (draft: DraftRow | undefined) => {
      current.current =
        draft === undefined
          ? { id: newId(), answers: empty }
          : { id: draft.id, answers: draft.answers as Answers };
      setRow(current.current);
      if (early.current !== undefined) change(early.current);
    };
    latestDraft(kind).then(begin, () => {
      setKept(false);
      begin(undefined);
    });
  }, []);
  const change = (part: Partial<Answers>) => {
    if (current.current === undefined) {
      early.current = { ...early.current, ...part };
      return;
    }
    // From the ref, not from the render: two quick taps must both be kept.
    const answers = { ...current.current.answers, ...part };
    current.current = { ...current.current, answers };
    setRow(current.current);
    saveDraft({
      id: current.current.id,
      kind,
      answers: answers as Record<string, unknown>,
      changedMs: Date.now(),
    }).then(
      () => setKept(true),
      () => setKept(false),
    );
  };
  return {
    id: row?.id ?? ('' as ReportId),
    answers: row?.answers ?? { ...empty, ...early.current },
    isKept,
    isLoaded: row !== undefined,
    change,
  };
}

/** What the phone adds to the answers when they are finished. */
export function envelopeOf(id: ReportId, language: string): Envelope {
  return {
    id,
    createdAt: beijingIso(Date.now()),
    language,
    appVersion: EDITION.number,
    photos: [],
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
  await queueReport({ id, entry, json: JSON.stringify(content), secret }, []);
  void askPersistence();
  void sendNow();
}
