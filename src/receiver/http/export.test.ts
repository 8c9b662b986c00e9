import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { aReport, aUnsafeFoodReport, aWorkerReport } from '#content/schemas/report.samples.ts';
import { loadFacts } from '../facts.ts';
import { COLUMNS, tableOf, toCsv, toXlsx } from './export.ts';

const facts = loadFacts('wenshan');
const meta = {
  receiptNumber: 'WS-0720-4K2M7Q',
  receivedMs: 1_784_000_000_000,
  state: 'received',
  eventName: '',
};
const cases = [aReport({ freeText: '=cmd|calc!A1' }), aWorkerReport(), aUnsafeFoodReport()].map(
  (report) => ({ ...meta, report }),
);

describe('the export', () => {
  it('has a column for every field of the official form that the app asks', () => {
    const form = parse(readFileSync('content/report/form.yaml', 'utf8')) as {
      fields: { id: string }[];
    };
    // not asked by the app, made by it, or kept elsewhere
    const left = [
      'name',
      'guardian',
      'id_number',
      'photo_food',
      'sent_at',
      'queue_state',
      'age_declared',
      'consent_health',
      'consent_phone',
      'legal_basis',
    ];
    const missing = form.fields
      .map(({ id }) => id)
      .filter((id) => !COLUMNS.some((column) => column.id === id) && !left.includes(id));
    expect(missing).toEqual([]);
  });
  it('is labelled in the words of the form, in both languages', () => {
    const [zh = []] = tableOf(cases, facts, 'zh-CN');
    const [en = []] = tableOf(cases, facts, 'en');
    expect(zh).toContain('吃了什么？');
    expect(en).toContain('What was eaten?');
    expect(zh).toHaveLength(en.length);
  });
  it('as CSV is read back with Chinese whole and no cell that a spreadsheet would run', () => {
    const rows = parseCsv(toCsv(tableOf(cases, facts, 'zh-CN')), { bom: true }) as string[][];
    expect(rows).toHaveLength(4);
    expect(rows[1]).toContain('野生菌');
    expect(rows[1]).toContain("'=cmd|calc!A1");
    expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });
  it('as workbook is read back with the same cells', async () => {
    const sheets = await readXlsx(Buffer.from(await toXlsx(tableOf(cases, facts, 'zh-CN'))));
    const text = JSON.stringify(sheets);
    expect(text).toContain('江那镇');
    expect(text).toContain('=cmd|calc!A1');
  });
});
