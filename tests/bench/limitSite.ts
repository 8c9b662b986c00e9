import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { STYLE, limitPageOf } from './limitPage.ts';
import type { BenchServer } from './servers.ts';
import { serve } from './servers.ts';
import { contentType } from '#build/serve/headers.ts';

/** Serves the limit of each page, and the pictures of the built site. */
export function serveLimit(folder: string, paths: readonly string[]): Promise<BenchServer> {
  const pages = new Map(
    paths.flatMap((path) => {
      const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
      const inline = limitPageOf(html, `<style>${STYLE}</style>`);
      const external = limitPageOf(html, '<link rel="stylesheet" href="/style.css">');
      return [
        [path, brotliCompressSync(inline)],
        [`/external${path}`, brotliCompressSync(external)],
      ] as const;
    }),
  );
  return serve((request, response) => {
    const url = (request.url ?? '/').split('?')[0] ?? '/';
    const page = pages.get(url);
    if (url === '/style.css') {
      response.writeHead(200, { 'content-type': 'text/css' });
      response.end(STYLE);
    } else if (page !== undefined) {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-encoding': 'br',
      });
      response.end(page);
    } else if (/^\/(pictures|icons)\/[\w./-]+$/.test(url) && !url.includes('..')) {
      response.writeHead(200, {
        'content-type': contentType(url),
        'cache-control': 'max-age=31536000',
      });
      response.end(readFileSync(join(folder, url)));
    } else response.writeHead(404).end();
  });
}
