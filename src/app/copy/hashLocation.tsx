// Takes the place of preact-iso in the copies: the same two names, with the address behind the #.
import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { addressNow, goTo, sectionNow } from './address.ts';

interface Location {
  readonly path: string;
  readonly route: (href: string) => void;
}

const LocationContext = createContext<Location>({ path: '#/', route: () => undefined });

function showSection(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView();
  section?.focus({ preventScroll: true });
}

/**
 * `href="#look-2"` leads to a place of this page and must not become the address of another page. `href="#/check/"` is
 * followed here, because a frame without an address of its own would leave the file.
 */
function onTap(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.('a[href^="#"]');
  const href = link?.getAttribute('href') ?? '';
  const isForNewTab = event.ctrlKey || event.metaKey || event.shiftKey;
  if (href.length < 2 || event.defaultPrevented || isForNewTab) return;
  event.preventDefault();
  if (href.startsWith('#/')) goTo(href);
  else showSection(decodeURIComponent(href.slice(1)));
}

/** Address of the page on screen, kept up to date. */
export function LocationProvider({ children }: { readonly children: ComponentChildren }) {
  const [path, setPath] = useState(addressNow);
  useEffect(() => {
    const onChange = () => {
      setPath(addressNow());
      const section = sectionNow();
      if (section !== undefined) showSection(section);
    };
    addEventListener('hashchange', onChange);
    document.addEventListener('click', onTap);
    return () => {
      removeEventListener('hashchange', onChange);
      document.removeEventListener('click', onTap);
    };
  }, []);
  return (
    <LocationContext.Provider value={{ path, route: goTo }}>{children}</LocationContext.Provider>
  );
}

export function useLocation(): Location {
  return useContext(LocationContext);
}
