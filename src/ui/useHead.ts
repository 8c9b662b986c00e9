import { useContext } from 'preact/hooks';
import { PageContext } from '#i18n/pageContext.ts';
import type { HeadInfo } from '#i18n/pageContext.ts';

/** Sets title and description of the document. Every page calls it once, with texts in the page's language. */
export function useHead(head: HeadInfo): void {
  useContext(PageContext).setHead(head);
}
