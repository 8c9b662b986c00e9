import { createContext } from 'preact';
import { SOURCE_LANG } from '#domain/lang.ts';
import type { Lang } from '#domain/lang.ts';
import type { PageTopic } from '#domain/pageTopic.ts';

/** What a page puts into the document's head. Written by `useHead`, read by the prerender and by the shell. */
export interface HeadInfo {
  readonly title: string;
  readonly description: string;
  readonly about?: PageTopic;
  /** picture for chat previews, path below the base */
  readonly image?: string;
}

export interface PageContextValue {
  readonly lang: Lang;
  /** With leading and trailing slash: `/` or `/junan/`. */
  readonly base: string;
  /** Without base and language: `/mushrooms/`. */
  readonly path: string;
  readonly setHead: (head: HeadInfo) => void;
}

/** Language and place of the page that is being rendered, in the browser and in the prerender alike. */
export const PageContext = createContext<PageContextValue>({
  lang: SOURCE_LANG,
  base: '/',
  path: '/',
  setHead: () => undefined,
});
