import { useEffect, useState } from 'preact/hooks';
import { useText } from '#i18n/useText.ts';
import { allReports } from '#io/db/reportRepository.ts';
import type { ReportRow } from '#io/db/reportTables.ts';
import { isLocked } from '#io/device/reportLock.ts';
import { storageRoom } from '#io/device/storage.ts';
import { sendNow } from '#io/outbox/sender.ts';
import { watchWaiting } from '#io/outbox/waitingMark.ts';
import type { PageProps } from '#ui/feature.ts';
import { Button } from '#ui/Button.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useHead } from '#ui/useHead.ts';
import type { FormData } from './index.ts';
import { LockGate } from './parts/LockGate.tsx';
import { SentEntry } from './parts/SentEntry.tsx';
import { SharedPhone } from './parts/SharedPhone.tsx';

/** What became of the reports of this phone. "Delivered" stands only beside a receipt number. */
export default function SentPage({ data }: PageProps<FormData>) {
  const t = useText('report');
  const ui = useText('ui');
  useHead({ title: `${t('queue.title')} · ${ui('brand.full')}`, description: t('start.mineHint') });
  const [rows, setRows] = useState<readonly ReportRow[] | undefined>();
  const [isRefused, setRefused] = useState(false);
  const [isEvictable, setEvictable] = useState(false);
  const [isShut, setShut] = useState(false);
  const look = () => {
    setShut(isLocked());
    void allReports().then(setRows, () => setRefused(true));
  };
  useEffect(() => {
    void storageRoom().then((room) => setEvictable(room.isPersistent === false));
    const unwatch = watchWaiting(look);
    // Sending goes on in the background; states change without the number changing.
    const timer = setInterval(look, 2000);
    return () => {
      clearInterval(timer);
      unwatch();
    };
  }, []);
  const shown = (rows ?? []).filter((row) => row.isHidden !== true);
  const hiddenWaiting = (rows ?? []).filter(
    (row) => row.isHidden === true && row.entry.state !== 'delivered',
  ).length;
  const hasWaiting = (rows ?? []).some(
    ({ entry }) => entry.state !== 'delivered' || entry.photosMissing.length > 0,
  );
  return (
    <div class="wrap">
      <h1 class="section" tabIndex={-1}>
        {t('queue.title')}
      </h1>
      {isRefused && <Notice kind="alarm" role="alert" title={t('queue.refused')} />}
      {hiddenWaiting > 0 && (
        <Notice kind="info" title={t('lock.hiddenWaiting', { count: hiddenWaiting })} />
      )}
      {!isShut && rows !== undefined && shown.length === 0 && <Empty title={t('queue.empty')} />}
      {hasWaiting && (
        <>
          {isEvictable && <Notice kind="warn" title={t('queue.persist')} />}
          <Button onClick={() => void sendNow().then(look)}>{t('queue.sendNow')}</Button>
        </>
      )}
      {isShut ? (
        <LockGate onOpen={look} />
      ) : (
        <>
          <ul aria-live="polite">
            {shown.map((row) => (
              <SentEntry key={row.id} row={row} form={data} onChanged={look} />
            ))}
          </ul>
          {rows !== undefined && <SharedPhone onChanged={look} />}
        </>
      )}
    </div>
  );
}
