import { addressNow, queryNow, sectionNow, watchBack } from '#io/device/address.ts';

/** Scroll positions by history entry, so that "back" returns to the same mushroom in the list. */
const positions = new Map<string, number>();
let isGoingBack = false;
let current = '';

function keyOfEntry(): string {
  return `${addressNow()}?${queryNow().toString()}`;
}

/** Starts to remember scroll positions. @returns the function that ends it */
export function rememberScroll(): () => void {
  current = keyOfEntry();
  const onScroll = () => positions.set(current, window.scrollY);
  addEventListener('scroll', onScroll, { passive: true });
  const unwatchBack = watchBack(() => {
    isGoingBack = true;
  });
  return () => {
    removeEventListener('scroll', onScroll);
    unwatchBack();
  };
}

/** After a new page is on screen: top for a new page, the old place after "back"; the heading takes the focus for screen readers. */
export function restoreScroll(): void {
  current = keyOfEntry();
  const section = sectionNow();
  const anchor = section === undefined ? null : document.getElementById(section);
  if (anchor !== null) anchor.scrollIntoView();
  else window.scrollTo(0, isGoingBack ? (positions.get(current) ?? 0) : 0);
  if (!isGoingBack)
    document.querySelector<HTMLElement>('main h1, h1')?.focus({ preventScroll: true });
  isGoingBack = false;
}
