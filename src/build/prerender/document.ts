import type { Lang } from '#domain/lang.ts';
import { manifestFile } from '../webManifest.ts';

/** Everything around the body of a page. All texts are plain; they are escaped here. */
export interface DocumentParts {
  readonly lang: Lang;
  readonly base: string;
  readonly title: string;
  readonly description: string;
  /** absolute or base-relative address of this page */
  readonly canonical: string;
  readonly alternates: readonly { readonly lang: string; readonly href: string }[];
  readonly image: string;
  readonly structuredData?: Readonly<Record<string, unknown>> | undefined;
  readonly isIndexed: boolean;
  readonly boot: string;
  /** main script first, then chunks to fetch beside it */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly body: string;
  /** path of the prerendered page; undefined for the empty shell */
  readonly path?: string | undefined;
  readonly noscript: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for HTML content and attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function headOf(parts: DocumentParts): string {
  const { base } = parts;
  const title = escapeHtml(parts.title);
  const description = escapeHtml(parts.description);
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">',
    `<title>${title}</title>`,
    `<meta name="description" content="${description}">`,
    // Before the styles: a script after them waits for them, and the text with it.
    `<script src="${base}${parts.boot}" data-start="${parts.scripts.map((src) => base + src).join(' ')}"${parts.path === undefined ? ' data-when="now"' : ''}></script>`,
    ...parts.styles.map((href) => `<link rel="stylesheet" href="${base}${href}">`),
    ...(parts.isIndexed ? [] : ['<meta name="robots" content="noindex">']),
    `<link rel="canonical" href="${escapeHtml(parts.canonical)}">`,
    ...parts.alternates.map(
      ({ lang, href }) => `<link rel="alternate" hreflang="${lang}" href="${escapeHtml(href)}">`,
    ),
    `<link rel="manifest" href="${base}${manifestFile(parts.lang)}">`,
    `<link rel="icon" href="${base}icons/favicon.svg" type="image/svg+xml">`,
    `<link rel="apple-touch-icon" href="${base}icons/apple-touch-icon.png">`,
    '<meta name="theme-color" content="#faf5e9" media="(prefers-color-scheme: light)"><meta name="theme-color" content="#1a1512" media="(prefers-color-scheme: dark)">',
    '<meta name="format-detection" content="telephone=no">',
    `<meta property="og:type" content="article"><meta property="og:title" content="${title}"><meta property="og:description" content="${description}"><meta property="og:image" content="${escapeHtml(parts.image)}"><meta property="og:url" content="${escapeHtml(parts.canonical)}"><meta property="og:locale" content="${parts.lang.replace('-', '_')}">`,
    ...(parts.structuredData === undefined
      ? []
      : [`<script type="application/ld+json">${jsonForHtml(parts.structuredData)}</script>`]),
  ].join('');
}

/** The whole HTML file. No inline script or style: the content security policy forbids both. */
export function documentOf(parts: DocumentParts): string {
  const place = parts.path === undefined ? '' : ` data-path="${escapeHtml(parts.path)}"`;
  return `<!doctype html><html lang="${parts.lang}"><head>${headOf(parts)}</head><body><div id="app"${place}>${parts.body}</div><noscript><p class="wrap small">${escapeHtml(parts.noscript)}</p></noscript></body></html>`;
}
