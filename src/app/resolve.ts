import type { ComponentType } from 'preact';
import { placeOf } from '#domain/address.ts';
import type { Place } from '#domain/address.ts';
import { loadTexts } from '#i18n/catalogue.ts';
import type { PageProps, PathParams } from '#ui/feature.ts';
import { loadPage, matchRoute } from './routes.ts';
import type { KnownRoute } from './routes.ts';

/** A page with everything it needs to be rendered at once. */
export interface ReadyPage {
  readonly kind: 'ready';
  readonly place: Place;
  readonly route: KnownRoute;
  readonly params: PathParams;
  readonly data: unknown;
  readonly Page: ComponentType<PageProps<never>>;
}

/** Everything that can stand on the screen. */
export type Resolved =
  | ReadyPage
  | { readonly kind: 'not-found'; readonly place: Place }
  | { readonly kind: 'unreachable'; readonly place: Place; readonly cause: unknown };

/**
 * Finds the page of an address and loads its code, texts and content together.
 * Never rejects: an unknown address and a missing network are answers.
 */
export async function resolvePage(pathname: string, base: string): Promise<Resolved> {
  const place = placeOf(pathname, base);
  const texts = loadTexts(place.lang, ['ui']);
  try {
    const match = matchRoute(place.path);
    if (match === undefined) {
      await texts;
      return { kind: 'not-found', place };
    }
    const { route, params } = match;
    const [Page, data] = await Promise.all([
      loadPage(route),
      route.load?.({ params, lang: place.lang }),
      loadTexts(place.lang, [route.feature, ...(route.namespaces ?? [])]),
      texts,
    ]);
    if (route.load !== undefined && data === undefined) return { kind: 'not-found', place };
    return { kind: 'ready', place, route, params, data, Page };
  } catch (cause) {
    // The page that says so needs its words, also when they come later than the failure.
    await texts.catch(() => undefined);
    return { kind: 'unreachable', place, cause };
  }
}
