import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { modelFromContent } from '#build/content/checker/model.ts';
import type { Model } from '../model.ts';
import { evaluateTable } from './evaluate.ts';
import type { Row } from './evaluate.ts';

let model: Model;
beforeAll(async () => {
  model = await modelFromContent();
});

const EXAMPLE = join(import.meta.dirname, '../../../../docs/examples/observations.csv');

function readExample(): { readonly columns: string[]; readonly rows: Row[] } {
  const rows = parse(readFileSync(EXAMPLE, 'utf8'), { columns: true, trim: true }) as Row[];
  return { columns: Object.keys(rows[0] ?? {}), rows };
}

describe('the table of observations', () => {
  it('gives level, alarm, rank and next questions for each case of the example', () => {
    const { columns, rows } = readExample();
    const { cases, problems } = evaluateTable(model, columns, rows);
    expect(cases.map(({ case_id }) => case_id)).toEqual(['1', '2', '3', '4', '5']);
    expect(cases[0]).toMatchObject({ level: 'deadly', alarm: true, rank: 1, grade: 'deadly' });
    expect(cases[2]).toMatchObject({ truth: 'grey-death-caps', alarm: true, grade: 'deadly' });
    expect(cases[2]?.rank).toBeLessThanOrEqual(3);
    expect(cases[3]?.rank).toBeNull();
    expect(cases[4]).toMatchObject({ level: 'deadly', alarm: false });
    expect(cases[4]?.next.length).toBeGreaterThan(0);
    expect(problems).toEqual(['ignored columns: collector, notes']);
  });

  it('gives alarm rates with intervals per taxon and grade', () => {
    const { columns, rows } = readExample();
    const { by_taxon, by_grade } = evaluateTable(model, columns, rows);
    expect(by_taxon.map(({ key }) => key)).toContain('amanita-exitialis');
    const deadly = by_grade.find(({ key }) => key === 'deadly');
    expect(deadly).toMatchObject({ cases: 4 });
    expect(deadly?.low).toBeLessThan(deadly?.rate ?? 0);
    expect(deadly?.high).toBeLessThanOrEqual(1);
  });

  it('names misspelt columns, unknown states, numbers and truths, and guesses none', () => {
    const row = {
      case_id: '9',
      truth: 'amanita-xyz',
      Volva: 'saccate',
      ring: 'skirt|frill',
      cap_diameter_cm: 'big',
    };
    const { cases, problems } = evaluateTable(model, Object.keys(row), [row]);
    expect(problems).toEqual([
      'unknown column "Volva" (is "volva" meant?): not used',
      '"big" is no number for cap_diameter_cm'.replace(/^/, 'case 9: '),
      'case 9: unknown state "frill" of ring',
      'case 9: unknown truth "amanita-xyz"',
    ]);
    expect(cases[0]).toMatchObject({ grade: 'unknown', rank: null });
  });

  it('takes an unknown state for the whole cell as "not seen": it can exclude nothing', () => {
    const row = { case_id: '1', truth: 'amanita-exitialis', hymenophore: 'porez' };
    expect(evaluateTable(model, Object.keys(row), [row]).cases[0]?.level).toBe('deadly');
  });
});
