import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordingIndex } from '#domain/recording.ts';

const RECORDING = /^[0-9a-f]{8}\.(mp3|m4a)$/;

/**
 * Lists the recordings that lie in `audio/<language>/` of the built site and writes `audio/index.json` beside them, so that
 * whoever adds a recording edits no list.
 *
 * @throws when a file there has no slot name: it would never be played, and nobody would know
 */
export function writeAudioIndex(outDir: string): RecordingIndex {
  const folder = join(outDir, 'audio');
  mkdirSync(folder, { recursive: true });
  const langs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const index = Object.fromEntries(
    langs.map(({ name }) => [name, readdirSync(join(folder, name)).sort()]),
  );
  for (const [lang, files] of Object.entries(index)) {
    const wrong = files.find((file) => !RECORDING.test(file));
    if (wrong !== undefined)
      throw new Error(
        `public/audio/${lang}/${wrong}: found a file without a slot; expected a name of the recording sheet, e.g. 3fa2b1c4.mp3 → rename or remove it`,
      );
  }
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  return index;
}
