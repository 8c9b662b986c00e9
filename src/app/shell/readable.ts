import { sentencesOf } from '#domain/sentences.ts';

/** One sentence to read, and the element it stands in. */
export interface ReadableSentence {
  readonly text: string;
  readonly element: HTMLElement;
}

const BLOCKS = 'h1,h2,h3,h4,p,li,dt,dd,figcaption,summary,td,th,strong,b,a,button,label';
const SILENT = '[aria-hidden=true],[hidden],[data-silent],nav,script,style,svg';

function ownText(element: HTMLElement): string {
  const clone = element.cloneNode(true) as HTMLElement;
  clone.querySelectorAll(`${SILENT},.visuallyHidden`).forEach((part) => part.remove());
  return (clone.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Sentences of the page in the order in which they stand; a text inside another is read once, with the outer one. */
export function readableSentences(root: HTMLElement): readonly ReadableSentence[] {
  const blocks = [...root.querySelectorAll<HTMLElement>(BLOCKS)].filter((element) => {
    if (element.closest(SILENT) !== null || element.offsetParent === null) return false;
    const inner = element.querySelector('h1,h2,h3,h4,p,li,dt,dd,figcaption,summary,td,th');
    return inner === null && (element.parentElement?.closest(BLOCKS) ?? null) === null
      ? true
      : inner === null && !hasReadableParent(element);
  });
  return blocks.flatMap((element) =>
    sentencesOf(ownText(element)).map((text) => ({ text, element })),
  );
}

/** Whether an ancestor block holds only inline content and is therefore read as a whole. */
function hasReadableParent(element: HTMLElement): boolean {
  const parent = element.parentElement?.closest<HTMLElement>(BLOCKS) ?? null;
  return (
    parent !== null &&
    parent.querySelector('h1,h2,h3,h4,p,li,dt,dd,figcaption,summary,td,th') === null
  );
}
