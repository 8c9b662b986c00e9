// Where the page on screen is. The copies without a server (src/app/copy/) keep the address behind the # and bring their own.

/** Base path of all addresses, with both slashes. */
export const BASE = import.meta.env.BASE_URL;

/** Address of the page on screen, as `placeOf` reads it: base, language and path. */
export function addressNow(): string {
  return location.pathname;
}

/** What stands behind the question mark of the address. */
export function queryNow(): URLSearchParams {
  return new URLSearchParams(location.search);
}

/** Id of the section that the address names. */
export function sectionNow(): string | undefined {
  return location.hash === '' ? undefined : decodeURIComponent(location.hash.slice(1));
}

/** Calls back when the reader goes back or forward in the history. @returns the function that ends it */
export function watchBack(onBack: () => void): () => void {
  addEventListener('popstate', onBack);
  return () => removeEventListener('popstate', onBack);
}
