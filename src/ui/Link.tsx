import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { hrefOf } from '#domain/address.ts';
import type { Lang } from '#domain/lang.ts';
import { PageContext } from '#i18n/pageContext.ts';

export interface LinkProps {
  /** Path without base and language, from `paths`; may carry a query or a hash. */
  readonly to: string;
  /** Language of the target when it differs from the page's. */
  readonly toLang?: Lang;
  readonly class?: string | undefined;
  readonly id?: string;
  readonly lang?: string;
  readonly 'aria-label'?: string | undefined;
  readonly 'aria-current'?: 'page' | undefined;
  readonly 'aria-describedby'?: string | undefined;
  readonly rel?: string;
  readonly onClick?: (event: MouseEvent) => void;
  readonly children: ComponentChildren;
}

/** Turns a path of `paths` into an address in the language of the page. */
export function useHref(): (path: string, lang?: Lang) => string {
  const page = useContext(PageContext);
  return (path, lang) => hrefOf({ lang: lang ?? page.lang, path }, page.base);
}

/** A link to another page of the app; works without scripts because it is a plain anchor. */
export function Link({ to, toLang, children, ...rest }: LinkProps) {
  const href = useHref();
  return (
    <a {...rest} href={href(to, toLang)}>
      {children}
    </a>
  );
}
