// FIRST BUNDLE: keep small
import { LocationProvider, useLocation } from 'preact-iso';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HeadInfo } from '#i18n/pageContext.ts';
import { PageContext } from '#i18n/pageContext.ts';
import { keepLanguage } from '#io/sw/register.ts';
import { resolvePage } from './resolve.ts';
import type { Resolved } from './resolve.ts';
import { Shell } from './shell/Shell.tsx';
import { rememberScroll, restoreScroll } from './scroll.ts';

export interface AppProps {
  readonly base: string;
  readonly first: Resolved;
  readonly setHead: (head: HeadInfo) => void;
}

/** Keeps the old page on screen until the new one is complete: being slow never shows an empty page. */
function Screen({ base, first, setHead }: AppProps) {
  const { path } = useLocation();
  const [shown, show] = useState(first);
  const [isLoading, setLoading] = useState(false);
  const asked = useRef(path);

  useEffect(() => {
    if (asked.current === path) return;
    asked.current = path;
    const slow = setTimeout(() => setLoading(true), 150);
    void resolvePage(path, base).then((page) => {
      clearTimeout(slow);
      if (asked.current !== path) return;
      setLoading(false);
      show(page);
    });
    return () => clearTimeout(slow);
  }, [path, base]);

  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else restoreScroll();
  }, [shown]);

  const { lang, path: place } = shown.place;
  useEffect(() => {
    document.documentElement.lang = lang;
    void keepLanguage(lang);
  }, [lang]);

  return (
    <PageContext.Provider value={{ lang, base, path: place, setHead }}>
      <Shell shown={shown} isLoading={isLoading} />
    </PageContext.Provider>
  );
}

/** The whole app: addresses outside, one screen inside. */
export function App(props: AppProps) {
  useEffect(rememberScroll, []);
  return (
    <LocationProvider scope={props.base}>
      <Screen {...props} />
    </LocationProvider>
  );
}
