import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeAudioIndex } from './audioIndex.ts';

function siteWith(files: readonly string[]): string {
  const site = mkdtempSync(join(tmpdir(), 'junan-audio-'));
  for (const file of files) {
    mkdirSync(join(site, 'audio', file, '..'), { recursive: true });
    writeFileSync(join(site, 'audio', file), '');
  }
  return site;
}

it('a recording that was put into its folder is found without editing a list', () => {
  const site = siteWith(['za/3fa2b1c4.mp3', 'ii/00c0ffee.m4a']);
  const index = { za: ['3fa2b1c4.mp3'], ii: ['00c0ffee.m4a'] };
  expect(writeAudioIndex(site)).toEqual(index);
  expect(JSON.parse(readFileSync(join(site, 'audio', 'index.json'), 'utf8'))).toEqual(index);
});

it('a site without recordings says so', () => {
  expect(writeAudioIndex(siteWith([]))).toEqual({});
});

it('a file whose name is no slot stops the build instead of never being played', () => {
  expect(() => writeAudioIndex(siteWith(['za/sentence one.mp3']))).toThrow('rename or remove it');
});
