import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseOf, EMPTY_CASE, hoursProblem, keptCaseFromStored, type CaseForm } from './caseForm.ts';

const typed = (hours: string): CaseForm => ({ ...EMPTY_CASE, hours });

describe('hours as they are typed', () => {
  it.each([
    ['0.5', 0.5],
    ['0,5', 0.5],
    ['１２', 12],
    ['12 小时', 12],
    ['12h', 12],
  ])('%j are %d hours', (text, hours) => {
    expect(hoursProblem(typed(text))).toBeNull();
    expect(caseOf(typed(text)).hoursToFirstSymptom).toBe(hours);
  });

  it.each([
    ['很久', 'notNumber'],
    ['小时', 'notNumber'],
    ['-2', 'beforeMeal'],
    ['745', 'tooLong'],
    ['2天', 'withUnit'],
    ['30分钟', 'withUnit'],
    ['昨晚7点', 'withUnit'],
    ['19:30', 'withUnit'],
    ['1小时30分', 'withUnit'],
  ] as const)(
    '%j are refused (%s), and the case is judged as at an unknown hour',
    (text, problem) => {
      expect(hoursProblem(typed(text))).toBe(problem);
      expect(caseOf(typed(text)).hoursToFirstSymptom).toBe('unknown');
    },
  );
});

describe('a case kept on the phone', () => {
  const form: CaseForm = {
    ...EMPTY_CASE,
    eaten: ['mushroom'],
    hours: '9',
    signs: ['vomit' as never],
    deadlyKind: 'unknown',
    companions: 2,
  };

  it('comes back as it was entered', () => {
    const stored: unknown = JSON.parse(
      JSON.stringify({ form, rules: ['R3'], labNames: [], atMs: 5 }),
    );
    expect(keptCaseFromStored(stored)).toEqual({ form, rules: ['R3'], labNames: [], atMs: 5 });
  });

  it('that is empty or damaged is no case, whatever is stored', () => {
    expect(keptCaseFromStored({ form: EMPTY_CASE, rules: [], atMs: 5 })).toBeNull();
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => keptCaseFromStored(value)).not.toThrow();
        expect(() => keptCaseFromStored({ form: value, rules: value, atMs: 1 })).not.toThrow();
      }),
    );
  });
});
