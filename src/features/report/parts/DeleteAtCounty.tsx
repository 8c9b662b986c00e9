import { useState } from 'preact/hooks';
import { useText } from '#i18n/useText.ts';
import { request } from '#io/net/request.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

export interface DeleteAtCountyProps {
  readonly receiptNumber: string;
  readonly secret: string;
  /** the county has deleted it */
  readonly onDeleted?: () => void;
}

type Stage = 'closed' | 'ask' | 'busy' | 'deleted' | 'gone' | 'noAnswer';

async function deleteThere(receiptNumber: string, secret: string): Promise<Stage> {
  const answer = await request(`${import.meta.env.BASE_URL}api/receipts/${receiptNumber}`, {
    method: 'DELETE',
    purpose: 'write',
    headers: { 'receipt-secret': secret },
  });
  if (answer?.status === 204) return 'deleted';
  return answer?.status === 404 && answer.body !== undefined ? 'gone' : 'noAnswer';
}

/** The right to have a report deleted, with its receipt: asked once more, then told what the county answered. */
export function DeleteAtCounty({ receiptNumber, secret, onDeleted }: DeleteAtCountyProps) {
  const t = useText('report');
  const [stage, setStage] = useState<Stage>('closed');
  const run = async () => {
    setStage('busy');
    const result = await deleteThere(receiptNumber, secret);
    setStage(result);
    if (result === 'deleted') onDeleted?.();
  };
  if (stage === 'deleted' || stage === 'gone' || stage === 'noAnswer') {
    return (
      <>
        <Notice kind="info" role="status" title={t(`remove.${stage}`)} />
        {stage === 'noAnswer' && (
          <Button look="quiet" onClick={() => void run()}>
            {t('remove.county')}
          </Button>
        )}
      </>
    );
  }
  if (stage === 'closed') {
    return (
      <Button look="quiet" onClick={() => setStage('ask')}>
        {t('remove.county')}
      </Button>
    );
  }
  return (
    <Notice kind="warn" role="alert" title={t('remove.sure')}>
      <Button look="outline" onClick={() => setStage('closed')}>
        {t('queue.keep')}
      </Button>
      <Button look="outline" isBusy={stage === 'busy'} onClick={() => void run()}>
        {t(stage === 'busy' ? 'remove.busy' : 'queue.yesDelete')}
      </Button>
    </Notice>
  );
}
