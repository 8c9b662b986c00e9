import { useEffect, useState } from 'preact/hooks';
import { EDITION } from '#content/edition.ts';
import type { PackList } from '#domain/packs.ts';
import { useText } from '#i18n/useText.ts';
import { loadPackList } from '#io/sw/packs.ts';
import { offlineState, watchOffline } from '#io/sw/offlineState.ts';
import { checkForUpdate } from '#io/sw/register.ts';
import type { PageProps } from '#ui/feature.ts';
import { Button, LinkButton } from '#ui/Button.tsx';
import { Heading } from '#ui/Heading.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useHead } from '#ui/useHead.ts';
import { PackRow } from './parts/PackRow.tsx';
import { SettingsForm } from './parts/SettingsForm.tsx';
import { StorageNote } from './parts/StorageNote.tsx';

function CoreNote() {
  const t = useText('offline');
  const [state, setState] = useState(offlineState);
  useEffect(() => watchOffline(setState), []);
  if (state.isStored) return <Notice kind="info" role="status" title={t('core.stored')} />;
  if (state.isRefused) return <Notice kind="warn" role="status" title={t('core.refused')} />;
  return <Notice kind="info" role="status" title={t('core.storing')} />;
}

/** What a copy on a stick or in a chat says instead of packs. */
function CopyNote() {
  const t = useText('offline');
  return (
    <Notice kind="info" title={t('copy.title')}>
      <p>{t('copy.text')}</p>
      <p>{t('copy.old')}</p>
      <p>{t('copy.edition', { date: EDITION.date, number: EDITION.number })}</p>
    </Notice>
  );
}

/** What is on this phone of the site: the core, the packs, and what the browser may clear. */
function Stored() {
  const t = useText('offline');
  const [list, setList] = useState<PackList | undefined>();
  const [isUnlisted, setUnlisted] = useState(false);
  useEffect(() => {
    loadPackList().then(setList, () => setUnlisted(true));
  }, []);
  return (
    <>
      <CoreNote />
      <p class="small">
        {t('edition', {
          date: EDITION.date,
          number: EDITION.number,
          version: list?.version ?? '…',
        })}
      </p>
      <Button look="quiet" onClick={() => void checkForUpdate()}>
        {t('check')}
      </Button>

      <section class="section">
        <Heading>{t('packs.title')}</Heading>
        <p>{t('packs.text')}</p>
        {isUnlisted && <Notice kind="warn" title={t('packs.unlisted')} />}
        {list !== undefined && (
          <ul>
            <PackRow list={list} pack="plates" />
            <PackRow list={list} pack="map" />
            <PackRow list={list} pack="teaching" />
          </ul>
        )}
        <StorageNote />
      </section>
    </>
  );
}

/** What is on this phone, what can be added, how the app looks, and how to install it. */
export default function OfflinePage({ lang }: PageProps) {
  const t = useText('offline');
  const ui = useText('ui');
  useHead({ title: `${ui('title.offline')} · ${ui('brand.full')}`, description: t('description') });
  return (
    <div class="wrap">
      <h1 class="section" tabIndex={-1}>
        {ui('title.offline')}
      </h1>
      {EDITION.form === 'site' ? <Stored /> : <CopyNote />}

      <section class="section">
        <Heading>{t('settings.title')}</Heading>
        <SettingsForm lang={lang} />
      </section>

      {EDITION.form === 'site' && (
        <section class="section">
          <Heading>{t('install.title')}</Heading>
          <p>{t('install.text')}</p>
          <LinkButton look="outline" to="/offline/install/">
            {t('install.how')}
          </LinkButton>
          <LinkButton look="quiet" to="/offline/recording/">
            {t('recording.title')}
          </LinkButton>
        </section>
      )}
    </div>
  );
}
