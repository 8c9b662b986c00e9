/** Hosts that a deployer may open for map tiles; empty = nothing foreign is ever contacted. */
export interface HeaderOptions {
  readonly tileHosts?: readonly string[];
}

/**
 * Security headers of every answer. The policy allows no inline script or style and no foreign host.
 * `strict-origin-when-cross-origin` keeps what map links need and sends no path to them.
 */
export function securityHeaders({ tileHosts = [] }: HeaderOptions = {}): Readonly<
  Record<string, string>
> {
  const images = ["'self'", 'data:', 'blob:', ...tileHosts].join(' ');
  return {
    'content-security-policy': [
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      `img-src ${images}`,
      "connect-src 'self'",
      "media-src 'self' blob:",
      "worker-src 'self'",
      "manifest-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
  };
}

/** Files with a hash in their name never change; HTML, the worker and the lists are asked for anew each time. */
export function cacheControl(path: string): string {
  const isHashed = /^\/?(assets\/.*-[\w-]{8}\.\w+|pictures\/.*\.[0-9a-f]{8}\.\w+)$/.test(path);
  return isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  pdf: 'application/pdf',
};

/** Content type by file ending. */
export function contentType(path: string): string {
  return TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
