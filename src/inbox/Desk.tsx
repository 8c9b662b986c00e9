import { useCallback, useEffect, useState } from 'preact/hooks';
import { useText } from '#i18n/useText.ts';
import { Notice } from '#ui/Notice.tsx';
import { AdminPage } from './AdminPage.tsx';
import { AlarmBanner } from './AlarmBanner.tsx';
import { callInbox, type Facts, type Session } from './api.ts';
import { CaseList } from './CaseList.tsx';
import { CasePage } from './CasePage.tsx';
import styles from './Desk.module.css';
import { FilterPanel } from './FilterPanel.tsx';
import { MapView } from './MapView.tsx';
import { StateList } from './StateList.tsx';
import { NO_FILTER, useInbox, type Filter } from './useInbox.ts';

export interface DeskProps {
  readonly session: Session;
  readonly facts: Facts;
  readonly onProblem: (problem: unknown) => void;
  readonly onLang: () => void;
  readonly onSignOut: () => void;
}

/** What is open, by the part of the address after `#`; it is never sent to a server. */
function useHash(): string {
  const [hash, setHash] = useState(location.hash.slice(1));
  useEffect(() => {
    const read = () => setHash(location.hash.slice(1));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return hash;
}

/** The desk: alarm on top, states and map, list, and the open case. On a phone one of them at a time. */
export function Desk({ session, facts, onProblem, onLang, onSignOut }: DeskProps) {
  const t = useText('inbox');
  const hash = useHash();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const overview = useInbox(filter, onProblem);
  const caseId = /^case\/([0-9a-f-]{36})$/.exec(hash)?.[1];
  const isAdmin = hash === 'admin';
  const change = useCallback(
    (part: Partial<Filter>) => setFilter((before) => ({ ...before, ...part })),
    [],
  );

  async function signOut(): Promise<void> {
    await callInbox('/session', { method: 'DELETE', csrf: session.csrf }).catch(onProblem);
    onSignOut();
  }

  return (
    <div class={styles['root']}>
      <a class={styles['skip']} href="#main" onClick={(event) => skip(event)}>
        {t('app.skip')}
      </a>
      <header class={styles['bar']}>
        <h1 class={styles['title']}>{t('app.title')}</h1>
        <nav class={styles['nav']}>
          <a href="#" aria-current={isAdmin ? undefined : 'page'}>
            {t('app.desk')}
          </a>
          {session.role === 'admin' && session.counties === '*' && (
            <a href="#admin" aria-current={isAdmin ? 'page' : undefined}>
              {t('app.admin')}
            </a>
          )}
          <button type="button" onClick={onLang}>
            {t('app.language')}
          </button>
          <button type="button" onClick={() => void signOut()}>
            {`${t('app.signOut')} · ${session.name}`}
          </button>
        </nav>
      </header>
      <main id="main" tabIndex={-1} class={styles['main']}>
        {overview.isOffline && <Notice kind="warn" role="status" title={t('app.offline')} />}
        {isAdmin ? (
          <AdminPage session={session} onProblem={onProblem} />
        ) : (
          <>
            <AlarmBanner
              overview={overview}
              session={session}
              facts={facts}
              onProblem={onProblem}
            />
            <div class={`${styles['three']} ${caseId === undefined ? '' : styles['hasCase']}`}>
              <div class={styles['side']}>
                <StateList filter={filter} counts={overview.list?.counts ?? {}} onChange={change} />
                <FilterPanel
                  filter={filter}
                  facts={facts}
                  events={overview.events}
                  onChange={change}
                />
                <div class={styles['map']}>
                  <MapView places={overview.places} facts={facts} />
                </div>
              </div>
              <CaseList
                overview={overview}
                filter={filter}
                facts={facts}
                session={session}
                openId={caseId}
              />
              <CasePage
                id={caseId}
                overview={overview}
                facts={facts}
                session={session}
                onProblem={onProblem}
              />
            </div>
          </>
        )}
      </main>
    </div>
  );
}

function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
