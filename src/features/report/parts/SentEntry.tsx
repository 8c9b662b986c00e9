import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { Report } from '#content/schemas/report.ts';
import { useText } from '#i18n/useText.ts';
import { forgetReport, mendRejected } from '#io/db/reportRepository.ts';
import type { ReportRow } from '#io/db/reportTables.ts';
import { Button } from '#ui/Button.tsx';
import { useHref } from '#ui/Link.tsx';
import { newReportId } from '../draftModel.ts';
import type { FormData } from '../index.ts';
import { answersOfIllness } from '../mend.ts';
import styles from '../form.module.css';
import { DeleteAtCounty } from './DeleteAtCounty.tsx';
import { WaysOut } from './WaysOut.tsx';

export interface SentEntryProps {
  readonly row: ReportRow;
  readonly form: FormData;
  readonly onChanged: () => void;
}

/** Codes of the receiver that have a sentence of their own; the others share one. */
const REASONS = ['bad-report', 'id-conflict', 'deleted', 'too-large'] as const;
/** After so many attempts without an answer the other ways are pointed out. */
const MANY_ATTEMPTS = 3;

function Receipt({ row, onChanged }: Omit<SentEntryProps, 'form'>) {
  const t = useText('report');
  const { entry, secret } = row;
  if (entry.state !== 'delivered') return null;
  return (
    <>
      <p>
        {t('queue.receipt')} <b class="number">{entry.receiptNumber}</b>
      </p>
      <p>
        {t('queue.secret')} <b class="number">{secret}</b>
      </p>
      <p>{t('queue.note')}</p>
      <p>{t('queue.next')}</p>
      {entry.photosMissing.length > 0 && (
        <p>{t('queue.photos', { count: entry.photosMissing.length })}</p>
      )}
      {(row.photosRefused ?? 0) > 0 && (
        <p>{t('queue.photosRefused', { count: row.photosRefused ?? 0 })}</p>
      )}
      <DeleteAtCounty
        receiptNumber={entry.receiptNumber}
        secret={secret}
        onDeleted={() => void forgetReport(row.id).then(onChanged)}
      />
    </>
  );
}

/** One report: its state in words, its receipt, and the ways out when it cannot be sent. */
export function SentEntry({ row, form, onChanged }: SentEntryProps) {
  const t = useText('report');
  const [isAsking, setAsking] = useState(false);
  const { route } = useLocation();
  const href = useHref();
  const { entry } = row;
  const report = JSON.parse(row.json) as Report;
  const forget = () => void forgetReport(row.id).then(onChanged);
  const mend = async () => {
    if (report.kind !== 'illness') return;
    const id = newReportId();
    const answers = answersOfIllness(report) as Record<string, unknown>;
    await mendRejected(row, { id, kind: 'illness', answers, changedMs: Date.now() });
    route(href('/report/ill/'));
  };
  return (
    <li class={styles['entry']}>
      <h2>{t(`queue.${entry.state}`)}</h2>
      <p class="small">
        {t('queue.made', { time: report.createdAt.replace('T', ' ').slice(0, 16) })}
      </p>
      <Receipt row={row} onChanged={onChanged} />
      {entry.state === 'queued' && entry.isVersionUnknown === true && <p>{t('queue.version')}</p>}
      {entry.state === 'queued' && entry.attempts >= MANY_ATTEMPTS && <p>{t('queue.many')}</p>}
      {entry.state === 'rejected' && (
        <p>{t(`why.${REASONS.find((code) => code === entry.code) ?? 'other'}`)}</p>
      )}
      {entry.state !== 'delivered' && <WaysOut row={row} form={form} />}
      <div class={styles['entryKeys']}>
        {entry.state === 'rejected' && report.kind === 'illness' && (
          <Button look="outline" onClick={() => void mend()}>
            {t('queue.mend')}
          </Button>
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
