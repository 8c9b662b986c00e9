import { useState } from 'preact/hooks';
import type { PracticeContent } from '#content/clinicalCare.ts';
import { clockText } from '#domain/care/drill.ts';
import { drillLines, drillText, type DrillRecord } from '#domain/care/drillRecord.ts';
import { wallTimeText } from '#domain/emergency/wallTime.ts';
import { useText } from '#i18n/useText.ts';
import { saveTextFile } from '#io/device/saveFile.ts';
import { Button } from '#ui/Button.tsx';
import type { DrillRecords } from '../useDrillRecords.ts';
import styles from './DrillSheet.module.css';

type Script = PracticeContent['drill'][number];

/** The day and hour of a drill, in Beijing time. */
export function useDrillWhen(): (ms: number) => string {
  const t = useText('care');
  return (ms) => {
    const { month, day, time } = wallTimeText(ms);
    const year = new Date(ms).getFullYear();
    return t('practice.when', { year, month, day, time });
  };
}

/** One drill on paper and on the screen: who, when, the times reached, what failed. */
export function DrillSheet({
  script,
  record,
  store,
}: {
  readonly script: Script;
  readonly record: DrillRecord;
  readonly store: DrillRecords;
}) {
  const t = useText('care');
  const when = useDrillWhen()(record.startedAtMs);
  const [saved, setSaved] = useState('');
  const total =
    record.totalSeconds === null ? t('practice.brokenOff') : clockText(record.totalSeconds);
  const save = () => {
    const text = drillText(record, script.steps, {
      title: `${t('practice.record')}${t('list.colon')}${script.name}`,
      when,
      whoHead: t('practice.who'),
      timeHead: t('practice.times'),
      failedHead: t('practice.failed'),
      total: t('practice.total'),
      brokenOff: t('practice.brokenOff'),
      notReached: t('practice.notReached'),
      blank: t('practice.blank'),
      colon: t('list.colon'),
    });
    const name = `${t('practice.record')}-${when}.txt`.replace(/[\\/:*?"<>|\s]+/g, '-');
    saveTextFile(name, text, 'text/plain;charset=utf-8');
    setSaved(t('stock.exported', { name }));
  };
  const field = (key: 'who' | 'failed') => (
    <label class={styles['field']}>
      <b>{t(`practice.${key}`)}</b>
      <textarea
        class="noPrint"
        rows={2}
        placeholder={t(`practice.${key}Hint`)}
        value={record[key]}
        onInput={(event) => {
          store.keep({ ...record, [key]: event.currentTarget.value });
        }}
      />
      <span class={`onlyPrint ${styles['written']}`}>{record[key]}</span>
    </label>
  );
  return (
    <section class={styles['sheet']}>
      <h4>
        {t('practice.record')}
        {t('list.colon')}
        {script.name}
      </h4>
      <p>{when}</p>
      {field('who')}
      <table class={styles['times']}>
        <tbody>
          {drillLines(record, script.steps, t('practice.notReached')).map(
            ({ step, time, isReached }) => (
              <tr key={step}>
                <th scope="row">{step}</th>
                <td class={isReached ? '' : styles['not']}>{time}</td>
              </tr>
            ),
          )}
          <tr>
            <th scope="row">{t('practice.total')}</th>
            <td>{total}</td>
          </tr>
        </tbody>
      </table>
      {field('failed')}
      {store.storage !== 'kept' && (
        <p role="alert" class={styles['not']}>
          {t('practice.notKept')}
        </p>
      )}
      <p class={`${styles['keys']} noPrint`}>
        <Button
          look="outline"
          onClick={() => {
            store.print(record);
          }}
        >
          {t('practice.print')}
        </Button>{' '}
        <Button look="outline" onClick={save}>
          {t('practice.save')}
        </Button>{' '}
        <span role="status">{saved}</span>
      </p>
    </section>
  );
}
