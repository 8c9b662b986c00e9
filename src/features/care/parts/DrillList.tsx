import type { PracticeContent } from '#content/clinicalCare.ts';
import { clockText } from '#domain/care/drill.ts';
import { useState } from 'preact/hooks';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import type { DrillRecords } from '../useDrillRecords.ts';
import { DrillSheet, useDrillWhen } from './DrillSheet.tsx';
import styles from './Practice.module.css';

/** All drills kept on this phone, newest first. One is removed only after asking again. */
export function DrillList({
  scripts,
  store,
}: {
  readonly scripts: PracticeContent['drill'];
  readonly store: DrillRecords;
}) {
  const t = useText('care');
  const whenOf = useDrillWhen();
  const [asking, setAsking] = useState<string | null>(null);
  if (store.records.length === 0) return <p class="small">{t('practice.noRecords')}</p>;
  return (
    <>
      {store.records.map((record) => {
        const script = scripts.find((each) => each.id === record.script);
        if (script === undefined) return null;
        const total =
          record.totalSeconds === null ? t('practice.brokenOff') : clockText(record.totalSeconds);
        return (
          <details key={record.id} class={styles['drill']}>
            <summary>
              {whenOf(record.startedAtMs)} · {script.name} · {total}
            </summary>
            <DrillSheet script={script} record={record} store={store} />
            <p class={`${styles['keys']} noPrint`}>
              {asking === record.id ? (
                <>
                  <b role="alert">{t('practice.removeAsk')}</b>{' '}
                  <Button
                    look="outline"
                    onClick={() => {
                      store.remove(record.id);
                    }}
                  >
                    {t('practice.remove')}
                  </Button>{' '}
                  <Button
                    onClick={() => {
                      setAsking(null);
                    }}
                  >
                    {t('practice.keep')}
                  </Button>
                </>
              ) : (
                <Button
                  look="quiet"
                  onClick={() => {
                    setAsking(record.id);
                  }}
                >
                  {t('practice.remove')}
                </Button>
              )}
            </p>
          </details>
        );
      })}
    </>
  );
}
