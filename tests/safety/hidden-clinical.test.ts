import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hiddenTexts } from '#build/content/clinical/gate.ts';

const ROOT = join(import.meta.dirname, '../..');
const CLINICAL = join(ROOT, 'content/clinical');
const BUILT = process.env['JUNAN_DIST'] ?? join(ROOT, 'dist');
const READABLE = new Set(['.html', '.js', '.json', '.txt', '.css', '.webmanifest']);

function filesBelow(folder: string, wanted: (name: string) => boolean): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const vocabulary = readFileSync(join(CLINICAL, 'symptoms.yaml'), 'utf8');
const hidden = filesBelow(CLINICAL, (name) => name.endsWith('.yaml'))
  .flatMap((file) => hiddenTexts(parse(readFileSync(file, 'utf8'))))
  .filter((sentence) => !vocabulary.includes(sentence));

/** A sentence as it can stand in a script or in HTML. */
function spellings(sentence: string): readonly string[] {
  const escaped = JSON.stringify(sentence).slice(1, -1);
  const html = sentence.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  return [sentence, escaped, html, escaped.replace(/[\u0080-\uffff]/g, toUnicodeEscape)];
}

function toUnicodeEscape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

describe.runIf(existsSync(BUILT))('the built site', () => {
  const files = existsSync(BUILT) ? filesBelow(BUILT, (name) => READABLE.has(extname(name))) : [];
  const built = files.map((file) => readFileSync(file, 'utf8')).join('\n');

  it('holds none of the clinical sentences that are marked do_not_ship, unverified or unsourced', () => {
    expect(hidden.length).toBeGreaterThan(40);
    const leaked = hidden.filter((sentence) =>
      spellings(sentence).some((spelling) => built.includes(spelling)),
    );
    expect(leaked).toEqual([]);
  });

  it('shows no dose in any page before the reader has said to be a health worker', () => {
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(0);
    const withDose = pages.filter((file) => /mg\/kg|毫克\/公斤/.test(readFileSync(file, 'utf8')));
    expect(withDose).toEqual([]);
  });
});
