import { useEffect, useState } from 'preact/hooks';
import { EDITION } from '#content/edition.ts';
import { useText } from '#i18n/useText.ts';
import { watchWaiting } from '#io/outbox/waitingMark.ts';
import { CallKey } from '#ui/CallKey.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Row } from '#ui/Row.tsx';
import { useHead } from '#ui/useHead.ts';

/** Two kinds of report, kept apart: somebody is ill, or something dangerous is sold or served. */
export default function StartPage() {
  const t = useText('report');
  const ui = useText('ui');
  useHead({ title: `${t('start.title')} · ${ui('brand.full')}`, description: t('description') });
  const [waiting, setWaiting] = useState(0);
  useEffect(() => watchWaiting(setWaiting), []);
  return (
    <div class="wrap">
      <h1 class="section" tabIndex={-1}>
        {t('start.title')}
      </h1>
      <p class="large">{t('start.lead')}</p>
      <CallKey />
      {waiting > 0 && (
        <Notice kind="warn" role="status" title={t('start.waiting', { count: waiting })} />
      )}
      <ul class="section">
        <Row to="/report/ill/" title={t('start.ill')} hint={t('start.illHint')} />
        <Row to="/report/unsafe/" title={t('start.unsafe')} hint={t('start.unsafeHint')} />
        {EDITION.form === 'site' && (
          <>
            <Row to="/report/worker/" title={t('start.worker')} hint={t('start.workerHint')} />
            <Row to="/report/sent/" title={t('start.mine')} hint={t('start.mineHint')} />
            <Row to="/report/status/" title={t('status.title')} />
          </>
        )}
      </ul>
    </div>
  );
}
