import { useEffect, useState } from 'preact/hooks';
import { isEmptyDraft } from '#domain/handover/draft.ts';
import { draftFromStored, HANDOVER_KEY } from '#domain/handover/storedDraft.ts';
import { workerAnswersOfCard } from '#domain/report/fromCard.ts';
import type { WorkerAnswers } from '#domain/report/workerAnswers.ts';
import { queryNow } from '#io/device/address.ts';
import { readLocal } from '#io/device/localRecord.ts';
import type { Draft } from '../draftModel.ts';

/** How the handover card of this phone came into the form: not asked for, taken over, or waiting because a report is begun already. */
export type FromCard = 'none' | 'taken' | 'ask';

const isBegun = ({ event = {}, patients = [] }: WorkerAnswers) =>
  Object.keys(event).length > 0 || patients.length > 0;

/** Takes the handover card of this phone over when the address says `?from=handover`. Never over a report that is begun. */
export function useFromCard(draft: Draft<WorkerAnswers>) {
  const [state, setState] = useState<FromCard>('none');
  const card = () => draftFromStored(readLocal(HANDOVER_KEY)) ?? undefined;
  const take = () => {
    const found = card();
    if (found === undefined) return;
    if (isBegun(draft.answers)) draft.startNew();
    draft.change(workerAnswersOfCard(found));
    setState('taken');
  };
  useEffect(() => {
    const isAsked = queryNow().get('from') === 'handover';
    const found = isAsked && draft.isLoaded ? card() : undefined;
    if (found === undefined || isEmptyDraft(found) || state !== 'none') return;
    if (isBegun(draft.answers)) setState('ask');
    else take();
  }, [draft.isLoaded]);
  return { state, take };
}
