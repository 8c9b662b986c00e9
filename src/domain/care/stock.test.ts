import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  sheetNames,
  stockRows,
  stockState,
  toCsv,
  withEntry,
  type FacilityStock,
} from './stock.ts';

const entry = { item: 'nac', count: '4', unit: '支', expires: '2026-12-01' };
const facility: FacilityStock = {
  id: '1',
  name: '甲卫生院',
  checkedOn: '2026-05-01',
  entries: [entry],
};

describe('the stock of a facility', () => {
  it.each([
    ['never counted', undefined, 'missing'],
    ['counted as none', { ...entry, count: '0' }, 'missing'],
    ['with a count that is no number', { ...entry, count: '很多' }, 'missing'],
    ['past its date', { ...entry, expires: '2026-05-09' }, 'expired'],
    ['near its date', { ...entry, expires: '2026-07-01' }, 'soon'],
    ['far from its date', entry, 'there'],
    ['without a date', { ...entry, expires: '' }, 'there'],
  ])('%s', (_name, one, state) => {
    expect(stockState(one, '2026-05-10')).toBe(state);
  });

  it('keeps the other entries when one changes', () => {
    const other = { ...entry, item: 'atropine' };
    const changed = withEntry(withEntry(facility, other), { ...entry, count: '9' });
    expect(changed.entries).toEqual([other, { ...entry, count: '9' }]);
  });

  it('exports every item of every facility, also what was never counted', () => {
    const items = [
      { id: 'nac', group: '药', name: 'NAC' },
      { id: 'atropine', group: '药', name: '阿托品' },
    ];
    const words = {
      head: ['单位', '类别', '物资', '数量', '单位', '有效期到', '状态', '盘点日期', '导出日期'],
      state: { missing: '没有', expired: '已过期', soon: '快到期', there: '有' },
    };
    const rows = stockRows(facility, items, words, '2026-05-10');
    const end = ['2026-05-01', '2026-05-10'];
    expect(rows).toEqual([
      words.head,
      ['甲卫生院', '药', 'NAC', 4, '支', '2026-12-01', '有', ...end],
      ['甲卫生院', '药', '阿托品', '', '', '', '没有', ...end],
    ]);
  });

  it('gives every facility a sheet name that spreadsheets accept, and none twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 50 })), (names) => {
        const sheets = sheetNames(names);
        expect(new Set(sheets.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of sheets) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
      }),
    );
  });
});

describe('the table file', () => {
  it('comes back as it was from an independent reader', () => {
    const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text));
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        const filled = table.map((row) => ['x', ...row]);
        const read = parse(toCsv(filled), { bom: true, record_delimiter: '\r\n' });
        expect(read).toEqual(filled);
      }),
    );
  });

  it('begins with the mark that makes spreadsheets read Chinese', () => {
    expect(toCsv([['物资']]).charCodeAt(0)).toBe(0xfeff);
  });

  it('never starts a formula', () => {
    expect(toCsv([['=1+1', '@x', '-2']])).toBe("\uFEFF'=1+1,'@x,'-2\r\n");
  });
});
