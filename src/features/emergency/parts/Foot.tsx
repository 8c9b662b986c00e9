import { useState } from 'preact/hooks';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Link } from '#ui/Link.tsx';
import { isUntouched } from '#domain/emergency/record.ts';
import type { Emergency } from '../useEmergency.ts';
import styles from './Foot.module.css';

/** What the page rests on, whether the record is kept, and the way to begin anew. */
export function Foot({ emergency }: { readonly emergency: Emergency }) {
  const t = useText('emergency');
  const [isAsking, setAsking] = useState(false);
  const { state } = emergency;
  return (
    <footer class={styles['foot']}>
      {state !== null && !isUntouched(state.record) && (
        <>
          <p class={state.storage === 'kept' ? undefined : styles['warn']} role="status">
            {t(`storage.${state.storage}`)}
          </p>
          {isAsking ? (
            <p role="alert">
              <b>{t('foot.newCaseAsk')}</b>
              <br />
              <Button
                look="outline"
                onClick={() => {
                  emergency.clear();
                  setAsking(false);
                }}
              >
                {t('foot.newCaseYes')}
              </Button>{' '}
              <Button onClick={() => setAsking(false)}>{t('foot.newCaseNo')}</Button>
            </p>
          ) : (
            <Button look="quiet" onClick={() => setAsking(true)}>
              {t('foot.newCase')}
            </Button>
          )}
        </>
      )}
      <p>{t('foot.unsigned')}</p>
      <p class="noPrint">
        <Link class={styles['sources']} to="/emergency/sources/">
          {t('foot.sources')}
        </Link>
      </p>
      <p>{t('call.hospital')}</p>
    </footer>
  );
}
