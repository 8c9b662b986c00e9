import { useState } from 'preact/hooks';
import type { IllnessReport, Report } from '#content/schemas/report.ts';
import { useText } from '#i18n/useText.ts';
import { forgetReport } from '#io/db/reportRepository.ts';
import type { ReportRow } from '#io/db/reportTables.ts';
import { saveTextFile } from '#io/device/saveFile.ts';
import { copyText } from '#io/device/clipboard.ts';
import { smsHref } from '#io/device/share.ts';
import { Button } from '#ui/Button.tsx';
import type { FormData } from '../index.ts';
import { smsText } from '../summary.ts';
import styles from '../form.module.css';

export interface SentEntryProps {
  readonly row: ReportRow;
  readonly form: FormData;
  readonly onChanged: () => void;
}

function answersOf(report: IllnessReport) {
  const { place, ...rest } = report;
  return {
    ...rest,
    countyCode: place.countyCode,
    ...(place.townshipCode === undefined ? {} : { townshipCode: place.townshipCode }),
  };
}

/** One report: its state in words, its receipt, and the ways out when it cannot be sent. */
export function SentEntry({ row, form, onChanged }: SentEntryProps) {
  const t = useText('report');
  const [isAsking, setAsking] = useState(false);
  const { entry } = row;
  const report = JSON.parse(row.json) as Report;
  const sms = report.kind === 'illness' ? smsText(answersOf(report) as never, form, t) : row.json;
  const forget = () => void forgetReport(row.id).then(onChanged);
  return (
    <li class={styles['entry']}>
      <h2>{t(`queue.${entry.state}`)}</h2>
      <p class="small">
        {t('queue.made', { time: report.createdAt.replace('T', ' ').slice(0, 16) })}
      </p>
      {entry.state === 'delivered' && (
        <>
          <p>
            {t('queue.receipt')} <b class="number">{entry.receiptNumber}</b>
          </p>
          <p>
            {t('queue.secret')} <b class="number">{row.secret}</b>
          </p>
          <p>{t('queue.note')}</p>
          <p>{t('queue.next')}</p>
          {entry.photosMissing.length > 0 && (
            <p>{t('queue.photos', { count: entry.photosMissing.length })}</p>
          )}
        </>
      )}
      {entry.state === 'rejected' && (
        <p>{t('queue.why', { code: [entry.code, ...entry.fields].join(' · ') })}</p>
      )}
      <div class={styles['entryKeys']}>
        {entry.state !== 'delivered' && (
          <>
            <a href={smsHref(sms)}>{t('queue.text')}</a>
            <Button
              look="outline"
              onClick={() => saveTextFile(`junan-${row.id}.json`, row.json, 'application/json')}
            >
              {t('queue.file')}
            </Button>
            <Button look="outline" onClick={() => void copyText(sms)}>
              {t('queue.copy')}
            </Button>
          </>
        )}
        {isAsking ? (
          <>
            <p role="alert">{t('queue.forgetSure')}</p>
            <Button look="quiet" onClick={() => setAsking(false)}>
              {t('queue.keep')}
            </Button>
            <Button look="quiet" onClick={forget}>
              {t('queue.yesDelete')}
            </Button>
          </>
        ) : (
          <Button
            look="quiet"
            onClick={() => (entry.state === 'delivered' ? forget() : setAsking(true))}
          >
            {t('queue.forget')}
          </Button>
        )}
      </div>
    </li>
  );
}
