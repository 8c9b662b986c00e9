import { LANGS, SOURCE_LANG } from './lang.ts';
import type { Lang } from './lang.ts';

/** Where a page is: language and path without base and language. */
export interface Place {
  readonly lang: Lang;
  /** starts and ends with a slash */
  readonly path: string;
}

/**
 * Reads language and path from an address. Chinese has no prefix, other languages have their code.
 *
 * @param pathname e.g. `/junan/en/mushrooms`
 * @param base     with both slashes, e.g. `/junan/`
 */
export function placeOf(pathname: string, base: string): Place {
  const inside = pathname.startsWith(base)
    ? pathname.slice(base.length)
    : pathname.replace(/^\//, '');
  const parts = inside
    .replace(/index\.html$/, '')
    .split('/')
    .filter((part) => part !== '');
  const lang = LANGS.find((code) => code !== SOURCE_LANG && code === parts[0]);
  const rest = lang === undefined ? parts : parts.slice(1);
  return { lang: lang ?? SOURCE_LANG, path: rest.length === 0 ? '/' : `/${rest.join('/')}/` };
}

/** The address of a place, with base and language: the inverse of `placeOf`. Query and hash in `path` are kept. */
export function hrefOf(place: Place, base: string): string {
  const prefix = place.lang === SOURCE_LANG ? '' : `${place.lang}/`;
  return `${base}${prefix}${place.path.replace(/^\//, '')}`;
}

/**
 * Compares a path with a pattern such as `/mushrooms/:id/`.
 *
 * @returns the named parts, decoded; undefined when the path does not fit
 */
export function paramsOf(
  pattern: string,
  path: string,
): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, want] of wanted.entries()) {
    const part = given[at] ?? '';
    if (!want.startsWith(':')) {
      if (want !== part) return undefined;
    } else {
      const decoded = decodedPart(part);
      if (decoded === undefined || decoded === '') return undefined;
      params[want.slice(1)] = decoded;
    }
  }
  return params;
}

function decodedPart(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    // A broken escape in a mistyped address is an unknown address.
    return undefined;
  }
}

/**
 * Whether other phones can open addresses of this site: not when it is read from a file or served by this very machine.
 * A code on paper must not lead to nowhere.
 */
export function isReachable({
  protocol,
  hostname,
}: {
  readonly protocol: string;
  readonly hostname: string;
}): boolean {
  const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  return /^https?:$/.test(protocol) && !isLocal && hostname !== '';
}
