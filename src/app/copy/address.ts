// Takes the place of io/device/address.ts in the copies: a file has one address, so the page stands behind its #.
// `…/junan.html#/handover/?from=emergency#codes`: base `#/`, then path, query and section as on the site.

export const BASE = '#/';

interface Parts {
  readonly path: string;
  readonly query: string;
  readonly section: string;
}

/** The address where a viewer shows the file in a frame and does not let it change its own; undefined elsewhere. */
let heldHash: string | undefined;

function parts(): Parts {
  const match = /^#(\/[^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(heldHash ?? location.hash);
  return { path: match?.[1] ?? '/', query: match?.[2] ?? '', section: match?.[3] ?? '' };
}

export function addressNow(): string {
  return `#${parts().path}`;
}

export function queryNow(): URLSearchParams {
  return new URLSearchParams(parts().query);
}

export function sectionNow(): string | undefined {
  const { section } = parts();
  return section === '' ? undefined : decodeURIComponent(section);
}

/** true between the tap on a link and the change of address that it makes. */
let isForward = false;

/** Notes that the next change of address is a step forward. */
function noteForward(): void {
  isForward = true;
}

/** Goes to an address behind the #; where the viewer refuses that, the page changes all the same. */
export function goTo(hash: string): void {
  noteForward();
  const wanted = new URL(hash, 'file:///').hash;
  try {
    location.hash = wanted;
  } catch (error) {
    console.warn('this viewer keeps the address of the file as it is', error);
  }
  heldHash = location.hash === wanted ? undefined : wanted;
  if (heldHash !== undefined) dispatchEvent(new Event('hashchange'));
}

/** Engines report a tap on a `#` link like a step back; only what was not tapped is one. */
export function watchBack(onBack: () => void): () => void {
  const listen = () => {
    if (!isForward) onBack();
    isForward = false;
  };
  addEventListener('hashchange', listen);
  return () => removeEventListener('hashchange', listen);
}
