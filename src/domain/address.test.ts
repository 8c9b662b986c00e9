import { expect, it } from 'vitest';
import { hrefOf, isReachable, paramsOf, placeOf } from './address.ts';

it.each([
  ['/', '/', { lang: 'zh-CN', path: '/' }],
  ['/mushrooms', '/', { lang: 'zh-CN', path: '/mushrooms/' }],
  ['/en/', '/', { lang: 'en', path: '/' }],
  [
    '/junan/en/mushrooms/amanita-exitialis/',
    '/junan/',
    { lang: 'en', path: '/mushrooms/amanita-exitialis/' },
  ],
  ['/junan/index.html', '/junan/', { lang: 'zh-CN', path: '/' }],
  ['/english/', '/', { lang: 'zh-CN', path: '/english/' }],
] as const)(
  'a reader who opens %s under %s gets the right page and language',
  (pathname, base, place) => {
    expect(placeOf(pathname, base)).toEqual(place);
  },
);

it('an address made for a place leads back to it, with and without a base path', () => {
  for (const base of ['/', '/junan/']) {
    for (const lang of ['zh-CN', 'en'] as const) {
      for (const path of ['/', '/emergency/', '/mushrooms/compare/a--b/']) {
        expect(placeOf(hrefOf({ lang, path }, base), base)).toEqual({ lang, path });
      }
    }
  }
});

it('a mistyped or broken address is unknown, never another page', () => {
  expect(paramsOf('/mushrooms/:id/', '/mushrooms/a/')).toEqual({ id: 'a' });
  expect(paramsOf('/mushrooms/:id/', '/mushrooms/')).toBeUndefined();
  expect(paramsOf('/mushrooms/:id/', '/mushrooms/a/b/')).toBeUndefined();
  expect(paramsOf('/mushrooms/:id/', '/mushrooms/%E4%B8/')).toBeUndefined();
  expect(paramsOf('/emergency/', '/emergency/')).toEqual({});
});

it.each([
  ['https:', 'junan.example', true],
  ['http:', '192.168.1.20', true],
  ['http:', 'localhost', false],
  ['http:', '127.0.0.1', false],
  ['http:', '[::1]', false],
  ['file:', '', false],
])('a code on paper for %s//%s leads somewhere: %s', (protocol, hostname, expected) => {
  expect(isReachable({ protocol, hostname })).toBe(expected);
});
