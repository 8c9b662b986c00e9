import type { HeadInfo } from '#i18n/pageContext.ts';

/** Brings title and description of the document in line with the page on screen. */
export function applyHead(head: HeadInfo): void {
  document.title = head.title;
  document.querySelector('meta[name=description]')?.setAttribute('content', head.description);
}
