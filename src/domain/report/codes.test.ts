import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aReport, aWorkerReport } from '#content/schemas/report.samples.ts';
import { codesOf, reportOfCodes } from './codes.ts';
import { readReportFile } from './file.ts';
import type { ReportFile } from './file.ts';

const fileOf = (report: { readonly id: string }): ReportFile =>
  ({
    format: 'junan-report',
    version: 1,
    id: report.id,
    secret: 'K7M2-9QWX-4TRB',
    json: JSON.stringify(report),
    photos: [],
  }) as unknown as ReportFile;

describe('a report that is carried as QR codes', () => {
  it('comes back byte for byte, whatever the order of the codes', () => {
    const file = fileOf(aReport({ freeText: '王家寨酒席，三个人吐，一个人看见小人。' }));
    const codes = codesOf(file) ?? [];
    expect(codes.length).toBeGreaterThan(1);
    expect(codes.length).toBeLessThanOrEqual(6);
    expect(reportOfCodes([...codes].reverse().join('\n看这里\n'))).toEqual(file);
  });
  it('a long report of a health worker fits as well', () => {
    const file = fileOf(aWorkerReport());
    expect(reportOfCodes((codesOf(file) ?? []).join('\n'))).toEqual(file);
  });
  it('says nothing while a code is missing or one letter is wrong', () => {
    const codes = codesOf(fileOf(aReport())) ?? [];
    expect(reportOfCodes(codes.slice(1).join('\n'))).toBeUndefined();
    fc.assert(
      fc.property(fc.nat((codes[0] ?? '').length - 10), (at) => {
        const [first = ''] = codes;
        const index = at + 9;
        const wrong = first[index] === 'A' ? 'B' : 'A';
        const damaged = first.slice(0, index) + wrong + first.slice(index + 1);
        expect(reportOfCodes([damaged, ...codes.slice(1)].join('\n'))).toBeUndefined();
      }),
    );
  });
  it('a handover card is not taken for a report', () => {
    expect(reportOfCodes('JUNAN-H1:AAAAAAAA')).toBeUndefined();
  });
});

describe('a report that is carried as a file', () => {
  it('comes back with its photos', () => {
    const photos = [{ sha256: 'a'.repeat(64), mediaType: 'image/jpeg', base64: 'AAAA' }];
    const file = { ...fileOf(aReport()), photos };
    expect(readReportFile(JSON.stringify(file))).toEqual(file);
  });
  it.each([
    ['another file', '{"a":1}'],
    ['no JSON', 'hello'],
    ['a wrong secret', JSON.stringify({ ...fileOf(aReport()), secret: 'x' })],
    ['a wrong id', JSON.stringify({ ...fileOf(aReport()), id: '1' })],
  ])('%s is refused', (_name, text) => {
    expect(readReportFile(text)).toBeUndefined();
  });
});
