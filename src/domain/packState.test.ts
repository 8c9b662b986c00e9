import { expect, it } from 'vitest';
import fc from 'fast-check';
import { mayFetchUnasked, packStateOf } from './packState.ts';

const file = (url: string, bytes = 10) => ({ url, bytes, sha256: '' });

it('a pack counts as stored only when every file of it is there', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 }),
      fc.nat(11),
      (urls, lost) => {
        const files = urls.map((url) => file(url));
        const gone = urls[lost % urls.length];
        expect(packStateOf(files, new Set(urls)).kind).toBe('whole');
        expect(packStateOf(files, new Set(urls.filter((url) => url !== gone))).kind).not.toBe(
          'whole',
        );
      },
    ),
  );
});

it('progress names the bytes that have come', () => {
  expect(packStateOf([file('a', 30), file('b', 70)], new Set(['a']))).toMatchObject({
    kind: 'part',
    doneBytes: 30,
    totalBytes: 100,
  });
});

it('nothing large is fetched unasked over mobile data, in data saving, or when nothing is known', () => {
  const hint = { isSaveData: undefined, type: undefined, effectiveType: undefined };
  expect(mayFetchUnasked({ ...hint, type: 'wifi' }, false)).toBe(true);
  expect(mayFetchUnasked({ ...hint, type: 'cellular' }, false)).toBe(false);
  expect(mayFetchUnasked(hint, false)).toBe(false);
  expect(mayFetchUnasked({ ...hint, type: 'wifi', isSaveData: true }, false)).toBe(false);
  expect(mayFetchUnasked({ ...hint, type: 'wifi' }, true)).toBe(false);
});
