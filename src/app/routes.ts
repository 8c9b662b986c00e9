import type { ComponentType } from 'preact';
import { paramsOf } from '#domain/address.ts';
import type { Feature, PageProps, PathParams, Route } from '#ui/feature.ts';

type PageModule = { readonly default: ComponentType<PageProps<never>> };

// Found by their place: a feature is a folder with an index.ts, a page is a file that ends with Page.tsx.
const features = import.meta.glob<{ feature: Feature }>('/src/features/*/index.ts', {
  eager: true,
});
const pages = import.meta.glob<PageModule>('/src/features/*/*Page.tsx');

export interface KnownRoute extends Route {
  readonly feature: Feature['id'];
  /** Source file of the page: its key in the build manifest. */
  readonly source: string;
}

function knownRoute(feature: Feature, folder: string, route: Route): KnownRoute {
  const source = `${folder}${route.page}.tsx`;
  if (!(source in pages)) throw new Error(`${route.id}: there is no page file ${source}`);
  return { ...route, feature: feature.id, source };
}

/** All routes of all features. Fixed paths come before paths with parameters, so that `/mushrooms/compare/…` is not read as a species. */
export const routes: readonly KnownRoute[] = Object.entries(features)
  .flatMap(([file, { feature }]) =>
    feature.routes.map((route) => knownRoute(feature, file.replace('index.ts', ''), route)),
  )
  .sort((a, b) => Number(a.path.includes(':')) - Number(b.path.includes(':')));

const paths = routes.map(({ path }) => path);
const twice = paths.find((path, at) => paths.indexOf(path) !== at);
// Two pages on one address: one of them could never be seen.
if (twice !== undefined) throw new Error(`two routes have the path ${twice}`);

export interface Match {
  readonly route: KnownRoute;
  readonly params: PathParams;
}

/** The route of a path (without base and language), or undefined for an unknown address. */
export function matchRoute(path: string): Match | undefined {
  for (const route of routes) {
    const params = paramsOf(route.path, path);
    if (params !== undefined) return { route, params };
  }
  return undefined;
}

/** Loads the code of a page. */
export async function loadPage(route: KnownRoute): Promise<ComponentType<PageProps<never>>> {
  const load = pages[route.source];
  if (load === undefined) throw new Error(`no page ${route.source}`);
  return (await load()).default;
}
