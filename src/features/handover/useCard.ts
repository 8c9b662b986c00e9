import { useEffect, useState } from 'preact/hooks';
import { CARE_CASE_KEY, keptCaseFromStored, type KeptCase } from '#domain/care/caseForm.ts';
import { EMERGENCY_RECORD_KEY, recordFromStored } from '#domain/emergency/stored.ts';
import { isUntouched } from '#domain/emergency/record.ts';
import { EMPTY_DRAFT, isEmptyDraft, type CardDraft } from '#domain/handover/draft.ts';
import { draftFromStored, HANDOVER_KEY } from '#domain/handover/storedDraft.ts';
import { draftOfCare, draftOfEmergency } from '#domain/handover/toDraft.ts';
import { queryNow } from '#io/device/address.ts';
import { readLocal, writeLocal, type StorageState } from '#io/device/localRecord.ts';

export interface CardState {
  readonly draft: CardDraft;
  readonly storage: StorageState;
  /** false until the stored form has been read */
  readonly isReady: boolean;
  /** a case that came along while another card is not finished: the reader chooses, neither is lost unasked */
  readonly offered: CardDraft | null;
  put(draft: CardDraft): void;
  /** goes on with the unfinished card */
  refuseOffer(): void;
}

/** What the page was opened with: the case of the family or of the look-up. */
function broughtDraft(noteOf: (kept: KeptCase) => string): CardDraft | null {
  const from = queryNow().get('from');
  if (from === 'care') {
    const kept = keptCaseFromStored(readLocal(CARE_CASE_KEY));
    return kept === null ? null : draftOfCare(kept, noteOf(kept));
  }
  if (from !== 'emergency') return null;
  const record = recordFromStored(readLocal(EMERGENCY_RECORD_KEY));
  return record === null || isUntouched(record) ? null : draftOfEmergency(record);
}

/** The form of the card, kept on the phone with every change. */
export function useCard(noteOf: (kept: KeptCase) => string): CardState {
  const [offered, setOffered] = useState<CardDraft | null>(null);
  const [draft, setDraft] = useState<CardDraft>(EMPTY_DRAFT);
  const [isReady, setReady] = useState(false);
  const [storage, setStorage] = useState<StorageState>('kept');
  useEffect(() => {
    const stored = draftFromStored(readLocal(HANDOVER_KEY)) ?? EMPTY_DRAFT;
    const brought = broughtDraft(noteOf);
    const isSame = JSON.stringify(brought) === JSON.stringify(stored);
    if (brought !== null && isEmptyDraft(stored)) setDraft(brought);
    else {
      setDraft(stored);
      if (!isSame) setOffered(brought);
    }
    setReady(true);
  }, []);
  const put = (next: CardDraft) => {
    setDraft(next);
    setOffered(null);
    setStorage(writeLocal(HANDOVER_KEY, next));
  };
  return { draft, storage, isReady, offered, put, refuseOffer: () => setOffered(null) };
}
