import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '#build/packs/files.ts';

const BUILT = process.env['JUNAN_DIST'] ?? join(import.meta.dirname, '../../dist');
const pages = existsSync(BUILT)
  ? filesBelow(BUILT).filter((file) => file.endsWith('.html') && !file.startsWith('shell.'))
  : [];
const read = (page: string) => readFileSync(join(BUILT, page), 'utf8');
const emergencyPages = pages.filter((page) =>
  /^(en\/)?emergency\/((late|aconite|fermented-flour|unknown)\/)?index\.html$/.test(page),
);

/** Taps from a page to the telephone, by its HTML alone: its own 120 link, or the way to the emergency page of its language. */
function tapsTo120(page: string): number {
  const html = read(page);
  if (/<a [^>]*href="tel:120"/.test(html)) return 1;
  const home = page.startsWith('en/') ? '/en/emergency/' : '/emergency/';
  return new RegExp(`<a [^>]*href="[^"]*${home}"`).test(html) ? 2 : Infinity;
}

describe.runIf(pages.length > 0)('every page of the built site, in both languages', () => {
  it('is two taps or fewer from 120, before any script', () => {
    expect(pages.length).toBeGreaterThan(800);
    expect(pages.some((page) => page.startsWith('en/'))).toBe(true);
    expect(pages.filter((page) => tapsTo120(page) > 2)).toEqual([]);
  });

  it('is counted right: the emergency pages themselves hold the telephone link', () => {
    expect(emergencyPages).toHaveLength(10);
    expect(emergencyPages.map(tapsTo120)).toEqual(emergencyPages.map(() => 1));
  });

  it('has, on the emergency pages, the action sentence in the first bytes that come, ahead of every script of the body', () => {
    for (const page of emergencyPages) {
      const html = read(page);
      const body = html.slice(html.indexOf('<body'));
      const call = body.search(/<h1[^>]*>[\s\S]{0,400}?<a [^>]*href="tel:120"/);
      expect(call, page).toBeGreaterThan(-1);
      const script = body.indexOf('<script');
      expect(script < 0 || call < script, page).toBe(true);
      expect(html.slice(0, 14 * 1024).includes('tel:120'), page).toBe(true);
      const head = html.slice(0, html.indexOf('</head>'));
      // Only the small start script, which changes nothing that is seen, may stand before the first paint.
      const blocking = [
        ...head.matchAll(/<script(?![^>]*(?:async|defer|type="module"))[^>]*src=/g),
      ];
      expect(blocking.length, page).toBeLessThanOrEqual(1);
    }
  });
});
