import { useState } from 'preact/hooks';
import { useText } from '#i18n/useText.ts';
import { wipeReceipts } from '#io/db/reportRepository.ts';
import { canLock, closeLock, hasLock, lockWith, removeLock } from '#io/device/reportLock.ts';
import { Button } from '#ui/Button.tsx';
import { CodeField } from './CodeField.tsx';

export interface SharedPhoneProps {
  readonly onChanged: () => void;
}

/** For a phone that several people use: a code before receipts and drafts, and a way to remove one's receipts. */
export function SharedPhone({ onChanged }: SharedPhoneProps) {
  const t = useText('report');
  const [isSet, setSet] = useState(hasLock);
  const [said, setSaid] = useState('');
  const [isAsking, setAsking] = useState(false);
  const lock = async (code: string) => {
    if (!(await lockWith(code))) return t('step.unsaved');
    setSet(true);
    setSaid(t('lock.isSet'));
    return undefined;
  };
  const wipe = async () => {
    const waiting = await wipeReceipts();
    setAsking(false);
    setSaid(waiting > 0 ? t('lock.wipedSome', { count: waiting }) : t('lock.wiped'));
    onChanged();
  };
  return (
    <section class="section">
      <h2>{t('lock.title')}</h2>
      <p>{t('lock.what')}</p>
      {isSet ? (
        <>
          <Button
            look="outline"
            onClick={() => {
              closeLock();
              onChanged();
            }}
          >
            {t('lock.close')}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              removeLock();
              setSet(false);
              setSaid(t('lock.removed'));
            }}
          >
            {t('lock.remove')}
          </Button>
        </>
      ) : canLock() ? (
        <CodeField action={t('lock.set')} onCode={lock} />
      ) : (
        <p>{t('lock.cannot')}</p>
      )}
      {isAsking ? (
        <>
          <p role="alert">{t('lock.wipeSure')}</p>
          <Button look="quiet" onClick={() => setAsking(false)}>
            {t('queue.keep')}
          </Button>
          <Button look="quiet" onClick={() => void wipe()}>
            {t('queue.yesDelete')}
          </Button>
        </>
      ) : (
        <Button look="quiet" onClick={() => setAsking(true)}>
          {t('lock.wipe')}
        </Button>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
