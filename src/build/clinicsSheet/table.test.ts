import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { clinicsSchema } from '#content/schemas/region.ts';
import { toGrid } from '#domain/places/navigation.ts';
import { applyChanges, differencesOf } from './applyChanges.ts';
import { COLUMNS, HEADERS, type Column } from './columns.ts';
import { DAMAGES, filledTable, seeded, tryDamage } from './damage.ts';
import { csvOf, readTable, xlsxOf } from './files.ts';
import { readClinicsTable } from './readTable.ts';
import { knownPlaces } from './region.ts';
import { rowOf } from './toRows.ts';

const ROOT = join(import.meta.dirname, '../../../content');
const TODAY = '2026-11-25';
let known: Awaited<ReturnType<typeof knownPlaces>>;
let exported: string[][];
let good: string[][];

beforeAll(async () => {
  known = await knownPlaces(ROOT, {});
  const rows = known.records.map((record) => rowOf(record, known.counties));
  exported = [
    COLUMNS.map((column) => HEADERS[column]),
    ...rows.map((row) => COLUMNS.map((column) => row[column])),
  ];
  good = filledTable(exported, seeded(7)).filter((line) => line[COLUMNS.indexOf('lat')] !== '');
}, 60_000);

/** The exported table with some cells of one place filled in. */
function withCells(id: string, cells: Partial<Record<Column, string>>): string[][] {
  return exported.map((line) =>
    line[0] === id ? line.map((text, at) => cells[COLUMNS[at] as Column] ?? text) : [...line],
  );
}

const phone = {
  phone: '0876-2121234',
  phoneAgain: '0876-2121234',
  phoneBy: '王某',
  phoneOn: '2026/11/5',
};

describe('the table of places', () => {
  it('comes back from XLSX and CSV as it was written, and asks for nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clinics-'));
    const rows = known.records.map((record) => rowOf(record, known.counties));
    await writeFile(join(folder, 'a.csv'), csvOf(rows));
    await writeFile(join(folder, 'a.xlsx'), await xlsxOf(rows));
    for (const name of ['a.csv', 'a.xlsx']) {
      const table = await readTable(join(folder, name));
      const { changes, refusals } = readClinicsTable(table, known, TODAY);
      expect(refusals, name).toEqual([]);
      expect(changes, name).toEqual([]);
      expect(table.length, name).toBe(known.records.length + 1);
    }
    expect((await readFile(join(folder, 'a.csv'))).subarray(0, 3)).toEqual(
      Buffer.from([0xef, 0xbb, 0xbf]),
    );
  }, 60_000);

  it('marks what is still open for every place', () => {
    const open = exported.slice(1).map((line) => line[COLUMNS.indexOf('open')]);
    expect(open.every((text) => text !== '')).toBe(true);
  });

  it('is refused with a word, not with half its lines, when the file is cut off', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clinics-'));
    const rows = known.records.map((record) => rowOf(record, known.counties));
    const whole = await xlsxOf(rows);
    await writeFile(join(folder, 'cut.xlsx'), whole.subarray(0, whole.length / 2));
    await expect(readTable(join(folder, 'cut.xlsx'))).rejects.toThrow();
  });

  it('takes a confirmed phone and keeps every comment of the file', async () => {
    const { changes, refusals } = readClinicsTable(
      withCells('ws-532622-people', phone),
      known,
      TODAY,
    );
    expect(refusals).toEqual([]);
    expect(changes).toEqual([
      {
        id: 'ws-532622-people',
        phone: { number: '0876-2121234', verified_by: '王某', verified_on: '2026-11-05' },
      },
    ]);
    const source = await readFile(known.file, 'utf8');
    const text = applyChanges(source, changes);
    expect(differencesOf(changes, known.records)).toHaveLength(1);
    const changed = text.split('\n').filter((line) => !source.split('\n').includes(line));
    expect(changed).toHaveLength(1);
    expect(v.parse(clinicsSchema, parse(text)).clinics).toHaveLength(known.records.length);
  });

  it('keeps the good lines when others are bad', () => {
    const table = withCells('ws-532622-people', phone);
    const bad = table.find((line) => line[0] === 'ws-532623-people')!;
    bad[COLUMNS.indexOf('phone')] = '123';
    const { changes, refusals } = readClinicsTable(table, known, TODAY);
    expect(changes.map(({ id }) => id)).toEqual(['ws-532622-people']);
    expect(refusals).toHaveLength(1);
    expect(refusals[0]?.line).toBeGreaterThan(1);
  });

  it('names GCJ-02 when its point is called WGS-84, and converts it when it is called by its name', () => {
    const record = known.records.find(({ id }) => id === 'ws-532622-people')!;
    const gcj = toGrid(record.at!, 'GCJ02');
    const cells = { lat: gcj.lat.toFixed(6), lon: gcj.lon.toFixed(6), accuracy: '街道' };
    const wrong = readClinicsTable(
      withCells(record.id, { ...cells, grid: 'WGS-84' }),
      known,
      TODAY,
    );
    expect(wrong.changes).toEqual([]);
    expect(wrong.refusals[0]?.reason).toContain('GCJ-02');
    const right = readClinicsTable(
      withCells(record.id, { ...cells, grid: 'GCJ-02' }),
      known,
      TODAY,
    );
    expect(right.refusals).toEqual([]);
    expect(right.changes[0]?.position?.at.lat).toBeCloseTo(record.at!.lat, 5);
    expect(right.changes[0]?.position?.at.lon).toBeCloseTo(record.at!.lon, 5);
  });
});

describe('200 damaged tables', () => {
  it('write no wrong record, and every refusal says why', () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 200; seed += 1) {
      const verdict = tryDamage(seed, good, known, TODAY);
      seen.add(verdict.damage);
      expect(verdict.wrong, `${seed} ${verdict.damage}`).toEqual([]);
      expect(verdict.unexplained, `${seed} ${verdict.damage}`).toBe(0);
      expect(verdict.isMissed, `${seed} ${verdict.damage}`).toBe(false);
    }
    expect(seen.size).toBe(DAMAGES.length);
  }, 60_000);
});
