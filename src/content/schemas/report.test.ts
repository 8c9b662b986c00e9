import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as options from './report-options.ts';
import { report } from './report.ts';
import { aReport, aUnsafeFoodReport, aWorkerReport } from './report.samples.ts';

interface FormFile {
  readonly option_sets: Readonly<Record<string, readonly { v: string; citizen?: boolean }[]>>;
}
const form = parse(readFileSync('content/report/form.yaml', 'utf8')) as FormFile;

function faults(value: unknown): string[] {
  const result = v.safeParse(report, value);
  return result.success ? [] : result.issues.map((issue) => v.getDotPath(issue) ?? '');
}

describe('the report schema', () => {
  it('takes the citizen form, the health-worker form and the sighting of unsafe food', () => {
    for (const sound of [aReport(), aWorkerReport(), aUnsafeFoodReport()])
      expect(faults(sound)).toEqual([]);
  });
  it.each<[string, Record<string, unknown>, string]>([
    ['more ill than ate', { ateCount: 2, illCount: 3 }, 'illCount'],
    [
      'a first sign before the meal',
      { onsetAt: { at: '2026-07-19T18:00+08:00', precision: 'minute' } },
      'onsetAt',
    ],
    [
      'a township of another county',
      { place: { countyCode: '532601', townshipCode: '532622101' } },
      'place',
    ],
    ['no signs together with a sign', { symptoms: ['none_yet', 'vomiting'] }, 'symptoms'],
    ['a sign twice', { symptoms: ['vomiting', 'vomiting'] }, 'symptoms'],
    ['no sign at all', { symptoms: [] }, 'symptoms'],
    ['a lone surrogate', { freeText: 'a\ud800' }, 'freeText'],
    ['too long a text', { freeText: '长'.repeat(101) }, 'freeText'],
    ['a phone number without consent', { callbackPhone: '13800000000' }, 'callbackPhone'],
    ['missing consent', { consent: { health: false, ageOrGuardian: true } }, 'consent.health'],
    ['an unknown field', { name: '某人' }, 'name'],
    ['a time without offset', { createdAt: '2026-07-19T19:00' }, 'createdAt'],
    ['an id that is no UUIDv7', { id: '00000000-0000-4000-8000-000000000000' }, 'id'],
    ['a fraction of a person', { ateCount: 1.5 }, 'ateCount'],
    ['another version', { schemaVersion: 2 }, 'schemaVersion'],
  ])('refuses %s and names the field', (_what, spoilt, path) => {
    expect(faults(aReport(spoilt))).toContain(path);
  });
  it('"do not know" is an answer to how many and when', () => {
    expect(
      faults(aReport({ ateCount: 'unknown', illCount: 'unknown', eatenAt: 'unknown' })),
    ).toEqual([]);
  });
  it('a sighting of unsafe food has no place for health data', () => {
    expect(faults(aUnsafeFoodReport({ symptoms: ['vomiting'] }))).toEqual(['symptoms']);
  });
  it('lists the same answers as content/report/form.yaml', () => {
    const inForm = (name: string) => (form.option_sets[name] ?? []).map((option) => option.v);
    expect(inForm('hazard')).toEqual(options.HAZARDS);
    expect(inForm('setting')).toEqual(options.SETTINGS);
    expect(inForm('food_source')).toEqual(options.FOOD_SOURCES);
    expect(inForm('care')).toEqual(options.CARE);
    expect(inForm('outcome')).toEqual(options.OUTCOMES);
    expect(inForm('factor')).toEqual(options.FACTORS);
    expect(inForm('symptoms')).toEqual(options.SYMPTOMS);
    const citizen = form.option_sets['symptoms']!.filter((option) => option.citizen === true);
    expect(citizen.map((option) => option.v)).toEqual(options.CITIZEN_SYMPTOMS);
  });
});
