import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { limitPageOf } from './limitPage.ts';
import type { BenchServer } from './servers.ts';
import { serve } from './servers.ts';
import { contentType } from '#build/serve/headers.ts';

/** Serves the limit of each page, and the pictures of the built site. */
export function serveLimit(folder: string, paths: readonly string[]): Promise<BenchServer> {
  const pages = new Map(
    paths.map((path) => {
      const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
      return [path, brotliCompressSync(limitPageOf(html))];
    }),
  );
  return serve((request, response) => {
    const url = (request.url ?? '/').split('?')[0] ?? '/';
    const page = pages.get(url);
    if (page !== undefined) {
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
