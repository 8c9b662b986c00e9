import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EATEN, type Answer, type CareCase, type LabId, type SymptomId } from './case.ts';
import { graver, triage, triageTable, type TriageKnowledge, type TriageOutcome } from './triage.ts';

interface RawSymptom {
  readonly id: string;
  readonly red_flag: boolean;
}
const file = parse(readFileSync('content/clinical/symptoms.yaml', 'utf8')) as {
  symptoms: RawSymptom[];
};
const all = file.symptoms.map((symptom) => symptom.id as SymptomId);
const know: TriageKnowledge = {
  redFlags: file.symptoms.filter((s) => s.red_flag).map((s) => s.id as SymptomId),
  falseRecovery: 'better_after_gi' as SymptomId,
  lateFromHours: 5,
};
const CALL: TriageOutcome = 'call-120-and-go-now';
const GO: TriageOutcome = 'go-now';
const sign = (...ids: string[]) => ids as SymptomId[];
const mushroom = (more: Partial<CareCase> = {}): CareCase => ({
  eaten: ['mushroom'],
  symptoms: [],
  ...more,
});
const outcomeOf = (care: CareCase) => triage(care, know).outcome;
const rulesOf = (care: CareCase) => triage(care, know).fired.map((hit) => hit.rule);

const answers = fc.option(fc.constantFrom<Answer>('yes', 'no', 'unknown'), { nil: undefined });
const anyCase: fc.Arbitrary<CareCase> = fc.record({
  eaten: fc.uniqueArray(fc.constantFrom(...EATEN), { maxLength: 4 }),
  symptoms: fc.uniqueArray(fc.constantFrom(...all), { maxLength: 6 }),
  hoursToFirstSymptom: fc.option(
    fc.oneof(fc.constant('unknown' as const), fc.double({ min: 0, max: 600, noNaN: true })),
    { nil: undefined },
  ),
  deadlyKind: answers,
  vulnerable: answers,
  otherCritical: answers,
  companionsIll: fc.option(fc.nat(20), { nil: undefined }),
  labs: fc.array(
    fc.record({
      test: fc.constantFrom('alt', 'inr', 'ck').map((id) => id as LabId),
      state: fc.constantFrom('abnormal' as const, 'normal' as const, 'unclear' as const),
    }),
    { maxLength: 3 },
  ),
});
const neverLower = (before: CareCase, after: CareCase) => {
  for (const unknownCountsAs of ['yes', 'keep'] as const) {
    const options = { unknownCountsAs };
    const first = triage(before, know, options).outcome;
    expect(graver(first, triage(after, know, options).outcome)).toBe(
      triage(after, know, options).outcome,
    );
  }
};

describe('the decision path R1–R14', () => {
  it.each<[string, CareCase, TriageOutcome, string]>([
    ['any symptom after wild mushrooms: go now', mushroom({ symptoms: sign('vomit') }), GO, 'R1'],
    ['a critical eater makes the others critical', mushroom({ otherCritical: 'yes' }), CALL, 'R2'],
    [
      'first symptom at 5 hours already counts as late',
      mushroom({ symptoms: sign('vomit'), hoursToFirstSymptom: 5 }),
      CALL,
      'R3',
    ],
    [
      'nobody knows when it began: the deadly group',
      mushroom({ symptoms: sign('vomit'), hoursToFirstSymptom: 'unknown' }),
      CALL,
      'R3',
    ],
    [
      'a suspected deadly kind goes to a tertiary hospital',
      mushroom({ deadlyKind: 'yes' }),
      CALL,
      'R4',
    ],
    ['a red flag calls 120 at any hour', mushroom({ symptoms: sign('jaundice') }), CALL, 'R5'],
    [
      'an early start is watched, not calmed',
      mushroom({ symptoms: sign('vomit'), hoursToFirstSymptom: 1 }),
      GO,
      'R6',
    ],
    [
      'better after vomiting is an alarm',
      mushroom({ symptoms: sign('better_after_gi'), hoursToFirstSymptom: 1 }),
      CALL,
      'R7',
    ],
    ['no symptom yet: go now all the same', mushroom({ symptoms: sign('none_yet') }), GO, 'R8'],
    ['a child is raised one level', mushroom({ vulnerable: 'yes' }), CALL, 'R9'],
    ['a second ill eater is a duty to report', mushroom({ companionsIll: 1 }), GO, 'R10'],
    [
      'aconite with any symptom: 120',
      { eaten: ['aconite'], symptoms: sign('nausea') },
      CALL,
      'R11',
    ],
    ['aconite without symptoms: go now', { eaten: ['aconite'], symptoms: [] }, GO, 'R11'],
    [
      'fermented flour with any symptom: 120',
      { eaten: ['fermented_flour'], symptoms: sign('abd_pain') },
      CALL,
      'R12',
    ],
    [
      'any abnormal test: critical',
      mushroom({ labs: [{ test: 'alt' as LabId, state: 'abnormal' }] }),
      CALL,
      'R13',
    ],
    [
      'food not known: the strictest of all rules',
      { eaten: ['unknown'], symptoms: sign('nausea'), hoursToFirstSymptom: 1 },
      CALL,
      'R14',
    ],
  ])('%s', (_name, care, outcome, rule) => {
    expect(outcomeOf(care)).toBe(outcome);
    expect(rulesOf(care)).toContain(rule);
  });

  it('a number that cannot be true counts as unknown, never as early', () => {
    for (const hoursToFirstSymptom of [-1, NaN, Infinity]) {
      expect(rulesOf(mushroom({ symptoms: sign('vomit'), hoursToFirstSymptom }))).toContain('R3');
    }
  });

  it('an open question keeps the level for health workers and raises it for the family', () => {
    const care = mushroom({
      symptoms: sign('vomit'),
      hoursToFirstSymptom: 1,
      deadlyKind: 'unknown',
    });
    expect(triage(care, know, { unknownCountsAs: 'keep' }).outcome).toBe(GO);
    expect(triage(care, know).outcome).toBe(CALL);
  });

  it('there is always a rule that says why', () => {
    fc.assert(fc.property(anyCase, (care) => triage(care, know).fired.length > 0));
  });
});

describe('one way', () => {
  it('adding any symptom never lowers the level', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...all), (care, more) => {
        neverLower(care, { ...care, symptoms: [...care.symptoms, more] });
      }),
    );
  });

  it('answering an open question never lowers the level', () => {
    const questions = ['deadlyKind', 'vulnerable', 'otherCritical'] as const;
    fc.assert(
      fc.property(
        anyCase,
        fc.constantFrom(...questions),
        fc.constantFrom<Answer>('yes', 'no', 'unknown'),
        (care, question, answer) => {
          neverLower({ ...care, [question]: undefined }, { ...care, [question]: answer });
        },
      ),
    );
  });

  it('learning an hour, a test or one more ill eater never lowers the level', () => {
    fc.assert(
      fc.property(anyCase, anyCase, (care, other) => {
        neverLower(
          { ...care, hoursToFirstSymptom: undefined },
          { ...care, hoursToFirstSymptom: other.hoursToFirstSymptom },
        );
        neverLower(care, { ...care, labs: [...(care.labs ?? []), ...(other.labs ?? [])] });
        neverLower(care, { ...care, companionsIll: (care.companionsIll ?? 0) + 1 });
      }),
    );
  });

  it('"do not know" never leads lower than "no"', () => {
    fc.assert(
      fc.property(anyCase, (care) => {
        neverLower({ ...care, deadlyKind: 'no' }, { ...care, deadlyKind: 'unknown' });
        neverLower({ ...care, vulnerable: 'no' }, { ...care, vulnerable: 'unknown' });
        const hours = care.hoursToFirstSymptom ?? 1;
        neverLower(
          { ...care, hoursToFirstSymptom: hours },
          { ...care, hoursToFirstSymptom: 'unknown' },
        );
      }),
    );
  });

  it('a normal test takes nothing back, at any hour', () => {
    fc.assert(
      fc.property(anyCase, (care) => {
        neverLower(care, {
          ...care,
          labs: [...(care.labs ?? []), { test: 'alt' as LabId, state: 'normal' }],
        });
      }),
    );
  });

  it('as soon as one eater at the table is critical, all are', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { minLength: 1, maxLength: 5 }), (people) => {
        const results = triageTable(people, know);
        const grave = results.filter((result) => result.outcome === CALL).length;
        expect(grave === 0 || grave === people.length).toBe(true);
      }),
    );
  });
});
