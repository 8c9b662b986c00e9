import { expect, it } from 'vitest';
import { filesOfBundle, isBundleCheaper, mayBeBundled } from './bundle.ts';
import type { PackFile } from './packs.ts';

const file = (url: string, bytes: number): PackFile => ({ url, sha256: '', bytes });
const bundle = file('bundle', 200_000);
const files = (count: number) => Array.from({ length: count }, (_, at) => file(`${at}`, 1500));

it('a first visit fetches one bundle instead of hundreds of files', () => {
  expect(isBundleCheaper(files(150), bundle)).toBe(true);
});

it('a correction of a few sentences fetches only what has changed', () => {
  expect(isBundleCheaper(files(3), bundle)).toBe(false);
  expect(isBundleCheaper([], bundle)).toBe(false);
});

it('the security headers of pages come from the server: the shell is never part of a bundle', () => {
  expect(mayBeBundled('shell.zh-CN.html')).toBe(false);
  expect(mayBeBundled('emergency/index.html')).toBe(true);
  expect(mayBeBundled('assets/main-abcdefgh.js')).toBe(true);
});

it.each([
  ['a notice of a hotel network', { error: 'sign in' }],
  ['a list with a file that has no content', [{ url: 'a.js', type: 'text/javascript' }]],
  ['nothing', null],
])('%s is refused', (_, value) => {
  expect(() => filesOfBundle(value)).toThrow('not a bundle');
});

it('texts and pictures of a bundle come out as they went in', () => {
  const listed = [
    { url: 'a.js', type: 'text/javascript', text: 'x' },
    { url: 'b.avif', type: 'image/avif', base64: 'AAAA' },
  ];
  expect(filesOfBundle(JSON.parse(JSON.stringify(listed)))).toEqual(listed);
});
