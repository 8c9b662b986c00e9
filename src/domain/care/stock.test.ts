import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stockRows, stockState, toCsv, withEntry, type FacilityStock } from './stock.ts';

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
    const rows = stockRows([facility], items, ['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(rows).toHaveLength(3);
    expect(rows[2]).toEqual(['甲卫生院', '药', '阿托品', '', '', '', '2026-05-01']);
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
