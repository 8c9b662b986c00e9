// FIRST BUNDLE: keep small
import { useText } from '#i18n/useText.ts';
import { missingTextCount } from '#i18n/catalogue.ts';
import type { Resolved } from '../resolve.ts';
import { CaseStrip } from './CaseStrip.tsx';
import { ContentAge } from './ContentAge.tsx';
import { NoticeBanner } from './NoticeBanner.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { NotFound, Unreachable } from './fallbacks.tsx';
import { SomethingWrong } from './SomethingWrong.tsx';
import { TabBar } from './TabBar.tsx';
import { TopBar } from './TopBar.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';
import { WaitingMark } from './WaitingMark.tsx';
import styles from './Shell.module.css';

function Page({ shown }: { readonly shown: Resolved }) {
  if (shown.kind === 'not-found') return <NotFound />;
  if (shown.kind === 'unreachable') return <Unreachable cause={shown.cause} />;
  const { Page: Component, params, data, place } = shown;
  // The route's `load` made the data that its page asks for; the table of routes cannot say so in types.
  return <Component params={params} data={data as never} lang={place.lang} />;
}

export interface ShellProps {
  readonly shown: Resolved;
  readonly isLoading: boolean;
}

/** What stands on every screen: skip link, top bar, the page, the tab bar. 120 is one tap away in all of them. */
export function Shell({ shown, isLoading }: ShellProps) {
  const t = useText('ui');
  const route = shown.kind === 'ready' ? shown.route : undefined;
  const chrome = route?.chrome ?? 'tabs';
  const { lang, path } = shown.place;
  return (
    <div class={styles[chrome]}>
      <a class={styles['skip']} href="#main">
        {t('skip')}
      </a>
      {chrome !== 'bare' && <TopBar shown={shown} />}
      {isLoading && (
        <p class={styles['loading']} role="status">
          {t('state.loading')}
        </p>
      )}
      {chrome !== 'bare' && <CaseStrip lang={lang} path={path} />}
      {chrome !== 'bare' && <WaitingMark lang={lang} />}
      {chrome !== 'bare' && <UpdateNotice path={path} />}
      <main id="main" class={styles['main']}>
        {missingTextCount(lang) > 0 && <p class="wrap small">{t('state.untranslated')}</p>}
        <PageBoundary key={`${lang}${path}`}>
          <Page shown={shown} />
        </PageBoundary>
        {chrome === 'tabs' && (
          <div class="wrap">
            <SomethingWrong />
          </div>
        )}
        {chrome !== 'bare' && <ContentAge />}
      </main>
      {chrome === 'tabs' && <NoticeBanner />}
      {chrome === 'tabs' && <TabBar current={route?.tab} />}
    </div>
  );
}
