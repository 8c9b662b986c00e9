import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ContentArea } from './area.ts';
import { loadAreas } from './areas.ts';
import { buildCollections, problemLine, readContent } from './compile.ts';

const CONTENT = join(import.meta.dirname, '../../../content');
const SPECIES = 'mushrooms/toxic/amanita-exitialis.yaml';
let areas: ContentArea[];
let root: string;

beforeAll(async () => {
  areas = await loadAreas();
});
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'junan-content-'));
  cpSync(CONTENT, root, { recursive: true });
  folders.push(root);
});
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Spoils one file of a copy of the real content and returns the faults found, one line each. */
function spoiled(path: string, from: string | RegExp, to: string): string[] {
  const file = join(root, path);
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  expect(after, 'the spoiling must hit something').not.toBe(before);
  writeFileSync(file, after);
  return readContent(root, areas).problems.map(problemLine);
}

describe('the content as it is', () => {
  it('has no fault', () => {
    expect(readContent(CONTENT, areas).problems.map(problemLine)).toEqual([]);
  });

  it('builds every collection in both languages', () => {
    const { sound, store } = readContent(CONTENT, areas);
    const compiled = buildCollections(sound, store);
    const names = (lang: 'zh-CN' | 'en') => [...(compiled.get(lang)?.keys() ?? [])];
    expect(names('zh-CN').length).toBeGreaterThan(0);
    expect(names('en')).toEqual(names('zh-CN'));
  });
});

describe('a spoiled file stops the build with one line that names file, place, found, expected and cure', () => {
  it.each([
    ['broken YAML', 'kind: toxic', 'kind: "toxic', /well-formed YAML/],
    ['a key that stands twice', 'kind: toxic', 'kind: toxic\nkind: toxic', /unique/i],
    ['a misspelt key', 'habitat:', 'habitats:', /habitat/],
    [
      'another id than the file name',
      'id: amanita-exitialis',
      'id: amanita-exitiali',
      /file name must be the same/,
    ],
    ['an unknown source', 'source: EXI-POP', 'source: EXI-POPP', /"EXI-POPP".*content\/sources/],
    [
      'an unknown look-alike',
      '- id: volvariella-volvacea',
      '- id: volvariella-nova',
      /volvariella-nova.*another species/,
    ],
    [
      'a state that is not in the vocabulary',
      'ring: { typical: [ skirt ]',
      'ring: { typical: [ skrt ]',
      /"skrt".*expected one of/,
    ],
    [
      'a unit in words',
      'cap_diameter_cm: { min: 4',
      'cap_diameter_cm: { min: 4 cm',
      /cap_diameter_cm/,
    ],
    [
      'a text cut at its colon',
      /en: 'A\. exitialis: no lines[^']*'/,
      'en: {A. exitialis, no lines: }',
      /cut|lookalikes/,
    ],
    ['a missing translation', '  en: Guangzhou destroying angel\n', '', /names/],
    [
      'hours in the wrong order',
      'latency_hours: { min: 6, max: 24',
      'latency_hours: { min: 60, max: 24',
      /min not above max/,
    ],
    ['a month 13', 'months: { typical: [ 6, 7, 8 ]', 'months: { typical: [ 6, 7, 13 ]', /months/],
    ['an empty sentence', /zh: 锥栗[^\n]*/, 'zh: ""', /habitat\.zh.*empty/],
  ])('%s', (_, from, to, fault) => {
    const lines = spoiled(SPECIES, from, to);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join('\n')).toMatch(fault);
    expect(lines[0]).toMatch(/^content\/mushrooms\/.+: found .+; expected .+ → .+$/);
  });

  it('two documents under one source id', () => {
    const lines = spoiled('sources/foods.yaml', 'id: ynrb-2020-bka', 'id: cns-2014-guangnan');
    expect(lines.join('\n')).toMatch(/"cns-2014-guangnan" for the second time/);
  });

  it('a group with a lower alarm than its members', () => {
    const lines = spoiled('mushrooms/groups.yaml', 'alarm: deadly', 'alarm: moderate');
    expect(lines.join('\n')).toMatch(/white-angels\.alarm.*raise the alarm/);
  });

  it('a file that no part reads is named', () => {
    writeFileSync(join(root, 'mushrooms/toxic.txt'), 'x');
    const content = readContent(root, areas);
    expect([...content.problems, ...content.unclaimed].map(problemLine).join('\n')).toMatch(
      /content\/mushrooms\/toxic\.txt: found a file of unknown kind/,
    );
  });
});
