import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { careKnowledge } from '#build/content/clinical/knowledge.ts';
import { compileClinical } from '#build/content/clinical/read.ts';
import { readCase, readCases } from '#content/careCases.ts';
import { evaluate } from './evaluate.ts';

const CONTENT = join(import.meta.dirname, '../../../content');
const know = careKnowledge(compileClinical(CONTENT));
const cases = readCases(
  parse(readFileSync(join(CONTENT, 'clinical/cases.yaml'), 'utf8')),
  know.vocabulary,
);
const run = (raw: unknown) =>
  evaluate([readCase(raw, 0, know.vocabulary)], know.rules, know.types).cases[0]!;

describe('the cases written from published ones', () => {
  const result = evaluate(cases, know.rules, know.types);

  it('are at least 60, each with a truth that is known and no token that is not', () => {
    expect(result.withTruth).toBe(result.total);
    expect(result.total).toBeGreaterThanOrEqual(60);
    expect(result.cases.flatMap((one) => one.ignored)).toEqual([]);
  });

  it('are never under-triaged', () => {
    expect(result.underTriaged).toEqual([]);
  });

  it('have the right type among the first two in at least 90 of 100', () => {
    expect(result.shareInFirstTwo, `missed: ${result.misses.join(', ')}`).toBeGreaterThanOrEqual(
      0.9,
    );
  });
});

describe('a case file from elsewhere', () => {
  const base = { id: 'x', eaten: 'mushroom', hours_to_first_symptom: 2, symptoms: ['vomit'] };

  it('may name tokens that nobody knows: they are named, ignored and never guessed', () => {
    const odd = run({ ...base, symptoms: ['vomit', 'feels_odd'], labs: { xyz: 3 } });
    expect(odd.ignored).toEqual(['feels_odd', 'xyz']);
    expect(odd.ranked).toEqual(run(base).ranked);
  });

  it('whose only signs are not known counts as ill at an unknown hour, not as well', () => {
    const odd = run({ id: 'x', eaten: 'mushroom', symptoms: ['feels_odd'] });
    expect(odd.outcome).toBe('call-120-and-go-now');
  });

  it.each(['unknown', '', null, 'some time', -3, undefined])(
    'with the hour %j is read as an unknown hour',
    (hours) => {
      expect(run({ ...base, hours_to_first_symptom: hours }).rules).toContain('R3');
    },
  );

  it.each([
    ['bongkrekic_acid', 'bongkrekic'],
    ['amatoxin', 'acute_liver'],
    ['neuro-muscarinic', 'muscarine'],
    ['Aconitine', 'aconitine'],
    ['haemolysis', 'haemolysis'],
  ])('may name the truth as %s', (truth, type) => {
    expect(readCase({ ...base, truth }, 0, know.vocabulary).truth).toContain(type);
  });

  it.each([
    [{ alt: 800 }, 'acute_liver'],
    [{ ck: 'high' }, 'rhabdomyolysis'],
    [['creatinine_high'], 'acute_kidney'],
  ])('with the tests %j is raised by R13 and moves %s up', (labs, type) => {
    const without = run(base);
    const withLabs = run({ ...base, labs });
    expect(withLabs.rules).toContain('R13');
    expect(withLabs.ranked.indexOf(type as never)).toBeLessThan(
      without.ranked.indexOf(type as never) + 1,
    );
  });

  it('that is no list is refused in words', () => {
    expect(() => readCases('nothing', know.vocabulary)).toThrow(/list of cases/);
  });
});
