import { useState } from 'preact/hooks';
import { useText } from '#i18n/useText.ts';
import { wipeForgotten } from '#io/db/reportRepository.ts';
import { openWith, removeLock } from '#io/device/reportLock.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { CodeField } from './CodeField.tsx';

/** In front of receipts and drafts while a code is set. A forgotten code costs receipts and drafts, never a report that waits. */
export function LockGate({ onOpen }: { readonly onOpen: () => void }) {
  const t = useText('report');
  const [isAsking, setAsking] = useState(false);
  const open = async (code: string) => {
    if (!(await openWith(code))) return t('lock.wrong');
    onOpen();
    return undefined;
  };
  const forget = async () => {
    await wipeForgotten();
    removeLock();
    onOpen();
  };
  return (
    <>
      <p>{t('lock.closed')}</p>
      <CodeField action={t('lock.open')} onCode={open} />
      {isAsking ? (
        <Notice kind="warn" role="alert" title={t('lock.forgetSure')}>
          <Button look="outline" onClick={() => setAsking(false)}>
            {t('queue.keep')}
          </Button>
          <Button look="outline" onClick={() => void forget()}>
            {t('queue.yesDelete')}
          </Button>
        </Notice>
      ) : (
        <Button look="quiet" onClick={() => setAsking(true)}>
          {t('lock.forgotten')}
        </Button>
      )}
    </>
  );
}
