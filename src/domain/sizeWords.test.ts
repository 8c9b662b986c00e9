import { expect, it } from 'vitest';
import { sizeWords } from './sizeWords.ts';

it.each([
  [47_200, '48 KB'],
  [4_700_000, '4.7 MB'],
  [10_737_000_000, '10.7 GB'],
  [0, '0 KB'],
])('%d bytes are told as %s, never as "0.0 MB"', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
