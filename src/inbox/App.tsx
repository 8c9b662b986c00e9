import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Lang } from '#domain/lang.ts';
import { loadTexts } from '#i18n/catalogue.ts';
import { PageContext } from '#i18n/pageContext.ts';
import { callInbox, InboxProblem, type Facts, type Session } from './api.ts';
import { Desk } from './Desk.tsx';
import { SignIn } from './SignIn.tsx';

const LANG_KEY = 'junan-inbox-lang';

function firstLang(): Lang {
  try {
    const kept = localStorage.getItem(LANG_KEY);
    if (kept === 'en' || kept === 'zh-CN') return kept;
  } catch {
    // storage is forbidden in this browser: the language is asked from the browser each time
  }
  return navigator.language.startsWith('en') ? 'en' : 'zh-CN';
}

function keepLang(lang: Lang): void {
  try {
    localStorage.setItem(LANG_KEY, lang);
  } catch {
    // see above
  }
}

/** The inbox: texts first, then who is signed in, then the desk. */
export function App() {
  const [lang, setLang] = useState<Lang>(firstLang);
  const [shownLang, setShownLang] = useState<Lang>();
  const [session, setSession] = useState<Session | null>();
  const [facts, setFacts] = useState<Facts>();
  const [hasEnded, setHasEnded] = useState(false);

  useEffect(() => {
    document.documentElement.lang = lang;
    keepLang(lang);
    void loadTexts(lang, ['inbox', 'ui']).then(() => setShownLang(lang));
  }, [lang]);

  useEffect(() => {
    callInbox<Session>('/session').then(setSession, () => setSession(null));
  }, []);

  useEffect(() => {
    if (session) void callInbox<Facts>('/facts').then(setFacts, () => setSession(null));
  }, [session]);

  const onProblem = useCallback((problem: unknown) => {
    if (problem instanceof InboxProblem && problem.code === 'sign-in-required') {
      setHasEnded(true);
      setSession(null);
    }
  }, []);

  if (shownLang === undefined || session === undefined) return null;
  const otherLang = () => setLang(lang === 'zh-CN' ? 'en' : 'zh-CN');
  const page = { lang: shownLang, base: '/inbox/', path: '/', setHead: () => undefined };
  return (
    <PageContext.Provider value={page}>
      {session === null ? (
        <SignIn hasEnded={hasEnded} onSignIn={setSession} onLang={otherLang} />
      ) : (
        facts && (
          <Desk
            session={session}
            facts={facts}
            onProblem={onProblem}
            onLang={otherLang}
            onSignOut={() => setSession(null)}
          />
        )
      )}
    </PageContext.Provider>
  );
}
