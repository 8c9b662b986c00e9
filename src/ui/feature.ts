import type { Lang } from '#domain/lang.ts';
import type { Namespace } from '#i18n/resources.ts';

/** Parameters taken from the path, e.g. `{ id: 'amanita-exitialis' }` for `/mushrooms/:id/`. */
export type PathParams = Readonly<Record<string, string>>;

export interface LoadContext {
  readonly params: PathParams;
  readonly lang: Lang;
}

/** What every page component receives. `data` is what the route's `load` returned. */
export interface PageProps<Data = undefined> {
  readonly params: PathParams;
  readonly data: Data;
  readonly lang: Lang;
}

/** The five keys of the tab bar; the one that is marked as current. */
export type Tab = 'home' | 'guides' | 'emergency' | 'checker' | 'more';

/**
 * What stands at the bottom of the screen: the tab bar, or nothing because the page brings its own
 * action bar (`flow`), or nothing at all (`bare`: slides, posters).
 */
export type Chrome = 'tabs' | 'flow' | 'bare';

export interface Route {
  /** `<feature>.<page>` */
  readonly id: string;
  /** Without base and language: `/`, `/mushrooms/`, `/mushrooms/:id/`. Always ends with a slash. */
  readonly path: string;
  /** File in the feature's folder without `.tsx`; its default export is the page component. */
  readonly page: string;
  readonly tab: Tab;
  readonly chrome?: Chrome;
  /** Key in the `ui` namespace (`title.…`) for the top bar. */
  readonly titleKey: string;
  /** Where the back key leads, without base and language. Default: `/`. */
  readonly parent?: string | ((params: PathParams) => string);
  /** Text namespaces beside `ui` and the feature's own. */
  readonly namespaces?: readonly Namespace[];
  /** Fetches what the page shows, before it is shown. `undefined` means that the record does not exist (404). */
  readonly load?: (context: LoadContext) => Promise<unknown>;
  /** Parameter sets to prerender, for a path with parameters. */
  readonly paths?: (lang: Lang) => Promise<readonly PathParams[]>;
  /** false = no HTML of its own (pages that only make sense with stored data); the shell opens it. */
  readonly prerender?: boolean;
  /** false = stays out of the sitemap. */
  readonly listed?: boolean;
}

/** The public face of a feature: src/features/<id>/index.ts exports one as `feature`. */
export interface Feature {
  readonly id: Namespace;
  readonly routes: readonly Route[];
}
