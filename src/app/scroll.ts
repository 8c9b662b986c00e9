/** Scroll positions by history entry, so that "back" returns to the same mushroom in the list. */
const positions = new Map<string, number>();
let isGoingBack = false;
let current = '';

function keyOfEntry(): string {
  return location.pathname + location.search;
}

/** Starts to remember scroll positions. @returns the function that ends it */
export function rememberScroll(): () => void {
  current = keyOfEntry();
  const onScroll = () => positions.set(current, window.scrollY);
  const onBack = () => {
    isGoingBack = true;
  };
  addEventListener('scroll', onScroll, { passive: true });
  addEventListener('popstate', onBack);
  return () => {
    removeEventListener('scroll', onScroll);
    removeEventListener('popstate', onBack);
  };
}

/** After a new page is on screen: top for a new page, the old place after "back"; the heading takes the focus for screen readers. */
export function restoreScroll(): void {
  current = keyOfEntry();
  const anchor =
    location.hash === ''
      ? null
      : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (anchor !== null) anchor.scrollIntoView();
  else window.scrollTo(0, isGoingBack ? (positions.get(current) ?? 0) : 0);
  if (!isGoingBack)
    document.querySelector<HTMLElement>('main h1, h1')?.focus({ preventScroll: true });
  isGoingBack = false;
}
