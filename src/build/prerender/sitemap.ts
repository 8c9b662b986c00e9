import { hrefOf } from '#domain/address.ts';
import { LANGS } from '#domain/lang.ts';
import type { WrittenFile } from './write.ts';

/** sitemap.xml of all listed pages, each with its language versions. Needs the public origin; without one there is no sitemap. */
export function sitemapOf(files: readonly WrittenFile[], origin: string, base: string): string {
  const paths = [...new Set(files.filter((file) => file.isListed).map((file) => file.path))].sort();
  const urls = paths.flatMap((path) =>
    LANGS.map((lang) => {
      const alternates = LANGS.map(
        (code) =>
          `<xhtml:link rel="alternate" hreflang="${code}" href="${origin}${hrefOf({ lang: code, path }, base)}"/>`,
      ).join('');
      return `<url><loc>${origin}${hrefOf({ lang, path }, base)}</loc>${alternates}</url>`;
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('')}</urlset>\n`;
}
