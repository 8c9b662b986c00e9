import { useEffect, useState } from 'preact/hooks';
import { EMERGENCY_RECORD_KEY, recordFromStored } from '#domain/emergency/stored.ts';
import { isUntouched } from '#domain/emergency/record.ts';
import { EMPTY_DRAFT, isEmptyDraft, type CardDraft } from '#domain/handover/draft.ts';
import { draftFromStored } from '#domain/handover/storedDraft.ts';
import { draftOfEmergency } from '#domain/handover/toDraft.ts';
import { queryNow } from '#io/device/address.ts';
import { readLocal, writeLocal, type StorageState } from '#io/device/localRecord.ts';

const DRAFT_KEY = 'junan.handover';

export interface CardState {
  readonly draft: CardDraft;
  readonly storage: StorageState;
  /** false until the stored form has been read */
  readonly isReady: boolean;
  put(draft: CardDraft): void;
}

function firstDraft(): CardDraft {
  const stored = draftFromStored(readLocal(DRAFT_KEY)) ?? EMPTY_DRAFT;
  const isFromFamily = queryNow().get('from') === 'emergency';
  if (!isFromFamily || !isEmptyDraft(stored)) return stored;
  const record = recordFromStored(readLocal(EMERGENCY_RECORD_KEY));
  return record === null || isUntouched(record) ? stored : draftOfEmergency(record);
}

/** The form of the card, kept on the phone with every change. */
export function useCard(): CardState {
  const [draft, setDraft] = useState<CardDraft>(EMPTY_DRAFT);
  const [isReady, setReady] = useState(false);
  const [storage, setStorage] = useState<StorageState>('kept');
  useEffect(() => {
    setDraft(firstDraft());
    setReady(true);
  }, []);
  const put = (next: CardDraft) => {
    setDraft(next);
    setStorage(writeLocal(DRAFT_KEY, next));
  };
  return { draft, storage, isReady, put };
}
