import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEST_LIMITS as limits } from './limits.fixture.ts';
import { addPerson, countTable, onsetOf, toggleSymptom } from './people.ts';
import { changeRecord, EMPTY_RECORD, raise, type EmergencyRecord } from './record.ts';
import { recordFromStored } from './stored.ts';
import { HOUR_MS } from './times.ts';

const NOW_MS = Date.UTC(2026, 6, 20, 1);
const context = { nowMs: NOW_MS, limits };
const ago = (hours: number) => ({ kind: 'at' as const, ms: NOW_MS - hours * HOUR_MS });

function aRecord(change: Partial<EmergencyRecord> = {}): EmergencyRecord {
  return { ...EMPTY_RECORD, ...change };
}

describe('taking answers', () => {
  it.each([
    ['a meal in the future', { meal: ago(-1) }, 'meal-in-future'],
    ['a first symptom in the future', { onset: ago(-1) }, 'onset-in-future'],
    ['a first symptom before the meal', { meal: ago(1), onset: ago(2) }, 'onset-before-meal'],
    ['a meal 15 days ago', { meal: ago(15 * 24) }, 'too-long-ago'],
    ['a broken time', { meal: { kind: 'at' as const, ms: Number.NaN } }, 'not-a-time'],
  ])('refuses %s with its reason', (_name, change, problem) => {
    expect(changeRecord(aRecord(), change, context)).toEqual({ ok: false, problem });
  });

  it('a refused answer leaves what was entered before', () => {
    const record = aRecord({ meal: ago(3), eaten: 'mushroom' });
    changeRecord(record, { meal: ago(-5) }, context);
    expect(record.meal).toEqual(ago(3));
    expect(record.eaten).toBe('mushroom');
  });

  it('the first symptom of a companion before the meal is refused too', () => {
    const [person] = addPerson([], 'adult');
    const people = [{ ...person!, onset: ago(5) }];
    const result = changeRecord(aRecord({ meal: ago(2) }), { people }, context);
    expect(result).toEqual({ ok: false, problem: 'onset-before-meal' });
  });

  it('when 14 days have gone by, people can still be added', () => {
    const record = aRecord({ meal: ago(20 * 24) });
    expect(changeRecord(record, { people: addPerson([], 'adult') }, context).ok).toBe(true);
  });

  it('a time on the minute of now is taken', () => {
    expect(changeRecord(aRecord(), { meal: ago(0) }, context).ok).toBe(true);
  });
});

describe('late mode', () => {
  const late = aRecord({ meal: ago(9), isLate: true });

  it('comes by itself when the clock passes the line', () => {
    const record = aRecord({ meal: ago(4) });
    expect(raise(record, NOW_MS, limits).isLate).toBe(false);
    expect(raise(record, NOW_MS + HOUR_MS, limits).isLate).toBe(true);
  });

  it('never goes by itself', () => {
    const people = addPerson([], 'adult');
    const result = changeRecord(late, { people, eaten: 'aconite' }, context);
    expect(result.ok && result.value.isLate).toBe(true);
    expect(raise(late, NOW_MS - 8 * HOUR_MS, limits).isLate).toBe(true);
  });

  it('stays when the answers alone would not bring it, as long as no time is changed', () => {
    const kept = aRecord({ meal: ago(1), isLate: true });
    const result = changeRecord(kept, { eaten: 'aconite' }, context);
    expect(result.ok && result.value.isLate).toBe(true);
  });

  it('asks again before a new time ends it, and then takes the new time', () => {
    expect(changeRecord(late, { meal: ago(1) }, context)).toEqual({
      ok: false,
      problem: 'would-leave-late',
    });
    const confirmed = changeRecord(late, { meal: ago(1) }, { ...context, isConfirmed: true });
    expect(confirmed.ok && confirmed.value.isLate).toBe(false);
  });
});

describe('people', () => {
  it('counts eaters, ill and children', () => {
    let people = addPerson(addPerson(addPerson([], 'adult'), 'child'), 'adult');
    people = people.map((one) => (one.id === 1 ? toggleSymptom(one, 'vomit') : one));
    expect(countTable(people)).toEqual({ ate: 3, ill: 1, children: 1 });
  });

  it('a symptom without a time counts as an unknown time', () => {
    const [person] = addPerson([], 'adult');
    expect(onsetOf(toggleSymptom(person!, 'vomit'))).toEqual({ kind: 'unknown' });
    const said = { ...person!, onset: { kind: 'none-yet' as const } };
    expect(onsetOf(toggleSymptom(said, 'vomit'))).toEqual({ kind: 'unknown' });
  });

  it('a removed person does not give his number to the next', () => {
    const people = addPerson(addPerson([], 'adult'), 'adult');
    expect(addPerson(people.slice(0, 1), 'child').map((one) => one.id)).toEqual([1, 2]);
  });
});

describe('stored record', () => {
  it('comes back as it was', () => {
    const record = aRecord({
      eaten: 'unknown',
      meal: ago(9),
      onset: { kind: 'none-yet' },
      people: addPerson([], 'child'),
      place: {
        townshipCode: '532622100',
        position: { latDeg: 23.6, lonDeg: 104.3, accuracyM: 30 },
      },
      isLate: true,
      remindersRead: [6],
      clock: { wallMs: 1, steadyMs: 2, session: 's', correctionMs: 3, isUncertain: false },
    });
    expect(recordFromStored(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it('anything at all can be read without a fault, and a damaged late mark is late', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = recordFromStored(value);
        expect(read === null || read.version === 1).toBe(true);
      }),
    );
    expect(recordFromStored({ version: 1, isLate: 'x' })?.isLate).toBe(true);
  });

  it('one damaged part does not cost the rest', () => {
    const read = recordFromStored({
      version: 1,
      meal: ago(2),
      people: 7,
      place: [],
      eaten: 'soup',
    });
    expect(read?.meal).toEqual(ago(2));
    expect(read?.eaten).toBeNull();
  });
});
