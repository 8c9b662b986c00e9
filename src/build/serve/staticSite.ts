import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { cacheControl, contentType, securityHeaders } from './headers.ts';
import type { HeaderOptions } from './headers.ts';

export interface StaticSiteOptions extends HeaderOptions {
  readonly folder: string;
  /** with both slashes */
  readonly base: string;
}

interface Found {
  readonly file: string;
  readonly status: 200 | 404;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** The file of an address inside the folder; never one outside it. A folder is asked for with a slash or without. */
function find(folder: string, path: string): Found | { readonly redirect: string } {
  const relative = path === '' ? '' : normalize(path);
  if (relative.startsWith('..') || relative.split(sep).some((part) => part.startsWith('.')))
    return lost(folder, path);
  const wanted = join(folder, relative);
  if (isFile(wanted)) return { file: wanted, status: 200 };
  if (isFile(join(wanted, 'index.html'))) {
    return path === '' || path.endsWith('/')
      ? { file: join(wanted, 'index.html'), status: 200 }
      : { redirect: `${path}/` };
  }
  return lost(folder, path);
}

function lost(folder: string, path: string): Found {
  const own = join(folder, path.split('/')[0] ?? '', '404.html');
  return { file: isFile(own) ? own : join(folder, '404.html'), status: 404 };
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    // A broken escape is an unknown address.
    return undefined;
  }
}

/**
 * Serves the built site as a web server should: content types, stored brotli copies, long cache for hashed files and none
 * for HTML and the worker, security headers, a real 404.
 */
export function staticSite(
  options: StaticSiteOptions,
): (request: IncomingMessage, response: ServerResponse) => void {
  const security = securityHeaders(options);
  return (request, response) => {
    for (const [name, value] of Object.entries(security)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const [rawPath = '/', query] = (request.url ?? '/').split('?');
    const pathname = decoded(rawPath);
    if (pathname === undefined || pathname.includes('\0')) {
      response.writeHead(400).end();
      return;
    }
    if (!pathname.startsWith(options.base)) {
      response.writeHead(302, { location: options.base }).end();
      return;
    }
    const found = find(options.folder, pathname.slice(options.base.length));
    if ('redirect' in found) {
      response
        .writeHead(301, {
          location:
            encodeURI(options.base + found.redirect) + (query === undefined ? '' : `?${query}`),
        })
        .end();
      return;
    }
    send(request, response, found, pathname.slice(options.base.length));
  };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  found: Found,
  path: string,
): void {
  const hasBrotli =
    String(request.headers['accept-encoding'] ?? '').includes('br') && isFile(`${found.file}.br`);
  const file = hasBrotli ? `${found.file}.br` : found.file;
  const { size, mtimeMs } = statSync(file);
  const etag = `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
  response.setHeader('content-type', contentType(found.file));
  response.setHeader('cache-control', found.status === 404 ? 'no-cache' : cacheControl(path));
  response.setHeader('etag', etag);
  response.setHeader('vary', 'accept-encoding');
  if (hasBrotli) response.setHeader('content-encoding', 'br');
  if (found.status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('content-length', size);
  response.writeHead(found.status);
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}
