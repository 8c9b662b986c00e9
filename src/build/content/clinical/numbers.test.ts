import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LANGS } from '#domain/lang.ts';
import { factFiles } from '../files.ts';
import { walk } from '../checks/walk.ts';
import { compileClinical } from './read.ts';

const CONTENT = join(import.meta.dirname, '../../../../content');

/** Digits that are names, not facts: rules, phone, tests, toxins, guideline numbers in a source's own title. */
const NAMES =
  /\bR\d+\b|(?<!\d)120(?!\d)|HOPE6|B6|G6PD|H2|沙托毒素H|WS\/T \d+(\.\d+)?-\d+|GB \d+(\.\d+)?-\d+|GB\/T \d+(\.\d+)?|MB|2019 共识|ECMO|CK-MB|2-amino-4,5-|2-氨基-4,5-|环丙-2-|cycloprop-2-|国卫食品发〔2019〕59号|中华人民共和国/g;
const hasFigure = (text: string) => /\d/.test(text.replace(NAMES, ''));

/** Own limits of the calculator say so themselves; vocabularies and keys carry no facts. */
const NOT_FACTS = /^clinical\/(conversions|sources)$/;
const OWN = /^(calculator|labs)\b/;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

describe('figures on clinical screens', () => {
  it.each(LANGS)('each stand in a record that names its source (%s)', (lang) => {
    const bare: string[] = [];
    let figures = 0;
    for (const [name, collection] of compileClinical(CONTENT).get(lang)!) {
      if (NOT_FACTS.test(name)) continue;
      for (const { keys, value } of walk(collection)) {
        if (!isObject(value) || OWN.test(keys.join('.'))) continue;
        const own = Object.entries(value).filter(
          ([key, text]) => key !== 'id' && typeof text === 'string' && hasFigure(text),
        );
        if (own.length === 0) continue;
        figures += own.length;
        const cite = citeAround(collection, keys);
        if (cite.length === 0) bare.push(`${name} ${keys.join('.')}: ${String(own[0]?.[1])}`);
      }
    }
    expect(figures).toBeGreaterThan(150);
    expect(bare).toEqual([]);
  });
});

/** Sources of the record itself; parts of a regimen (steps) and of a variant stand under the record's sources. */
function citeAround(root: unknown, keys: readonly (string | number)[]): readonly unknown[] {
  const parts = ['steps', 'late', 'sign', 'taxa', 'names', 'options'];
  let at = keys.slice();
  for (;;) {
    const record = at.reduce<unknown>(
      (value, key) => (value as Record<string, unknown>)[key],
      root,
    );
    if (isObject(record) && Array.isArray(record['cite'])) return record['cite'];
    const last = at.findLastIndex((key) => typeof key === 'string');
    if (last < 0 || !parts.includes(String(at[last]))) return [];
    at = at.slice(0, last);
  }
}

describe('the clinical files', () => {
  it('have no text cut by YAML at a comma or colon', () => {
    const cut: string[] = [];
    for (const path of factFiles(CONTENT).filter((file) => /^(clinical|foods)\//.test(file))) {
      for (const { keys, value } of walk(parse(readFileSync(join(CONTENT, path), 'utf8')))) {
        const key = keys[keys.length - 1];
        if (value === null && typeof key === 'string' && !/^[a-z0-9_-]+$/i.test(key)) {
          cut.push(`${path}: ${keys.join('.')}`);
        }
      }
    }
    expect(cut).toEqual([]);
  });

  it('would show a text that is cut', () => {
    const spoiled = parse('{en: creatinine, urea and potassium, zh: 肌酐}') as object;
    expect([...walk(spoiled)].some(({ value }) => value === null)).toBe(true);
  });

  it('say everything that is shown in both languages', () => {
    const [zh, en] = LANGS.map((lang) => compileClinical(CONTENT).get(lang)!);
    for (const [name, collection] of zh!) {
      const paths = (value: unknown) => [...walk(value)].map(({ keys }) => keys.join('.'));
      expect(paths(en!.get(name)), name).toEqual(paths(collection));
    }
    const chineseIn = (value: unknown) =>
      [...walk(value)].filter(
        ({ value: text }) => typeof text === 'string' && /\p{Script=Han}/u.test(text),
      );
    for (const name of ['clinical/doses', 'clinical/scores']) {
      expect(chineseIn(en!.get(name)).map(({ keys }) => keys.join('.'))).toEqual([]);
    }
  });
});
