import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClusters, type ClusterCase } from './cluster.ts';

const RULE = { townshipWindowHours: 72, townshipMinCases: 2, mealMinIll: 3 };
const HOUR = 3_600_000;

function aCase(id: string, hours: number, more: Partial<ClusterCase> = {}): ClusterCase {
  return { id, townshipCode: '532622101', happenedMs: hours * HOUR, illCount: 1, ...more };
}

describe('the cluster rule', () => {
  it('one case alone is no cluster', () => {
    expect(findClusters([aCase('a', 0)], RULE)).toEqual([]);
  });
  it('two cases in one township within 72 hours are a cluster, the 72nd hour included', () => {
    expect(findClusters([aCase('a', 0), aCase('b', 72)], RULE)).toMatchObject([
      { kind: 'township', caseIds: ['a', 'b'], illCount: 2 },
    ]);
  });
  it('two cases 73 hours apart are none', () => {
    expect(findClusters([aCase('a', 0), aCase('b', 73)], RULE)).toEqual([]);
  });
  it('neighbouring townships do not add up', () => {
    expect(
      findClusters([aCase('a', 0), aCase('b', 1, { townshipCode: '532622102' })], RULE),
    ).toEqual([]);
  });
  it('cases without a township never make a township cluster', () => {
    const nowhere = { townshipCode: undefined };
    expect(findClusters([aCase('a', 0, nowhere), aCase('b', 1, nowhere)], RULE)).toEqual([]);
  });
  it('a meal with three ill is a cluster by itself', () => {
    expect(findClusters([aCase('a', 0, { illCount: 3 })], RULE)).toMatchObject([
      { kind: 'meal', caseIds: ['a'], illCount: 3 },
    ]);
  });
  it('a meal whose number of ill is unknown is none', () => {
    expect(findClusters([aCase('a', 0, { illCount: undefined })], RULE)).toEqual([]);
  });
  it('overlapping windows are one growing cluster, a later outbreak is another', () => {
    const cases = [0, 60, 120, 400, 410].map((hours, index) => aCase(`c${index}`, hours));
    expect(findClusters(cases, RULE).map(({ caseIds }) => caseIds)).toEqual([
      ['c0', 'c1', 'c2'],
      ['c3', 'c4'],
    ]);
  });

  const anyCases = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 4, maxLength: 4 }),
      townshipCode: fc.constantFrom('532622101', '532622102', undefined),
      happenedMs: fc.integer({ min: 0, max: 400 * HOUR }),
      illCount: fc.option(fc.nat(5), { nil: undefined }),
    }),
    { selector: ({ id }) => id, maxLength: 25 },
  );
  it('the order in which cases arrive changes nothing', () => {
    const sets = (cases: readonly ClusterCase[]) =>
      findClusters(cases, RULE)
        .map(({ kind, caseIds }) => `${kind} ${[...caseIds].sort().join()}`)
        .sort();
    fc.assert(
      fc.property(anyCases, (cases) => {
        expect(sets([...cases].reverse())).toEqual(sets(cases));
      }),
    );
  });
  it('every two cases of one township within the window are in one cluster', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const clusters = findClusters(cases, RULE).filter(({ kind }) => kind === 'township');
        for (const a of cases)
          for (const b of cases) {
            const near = a.townshipCode !== undefined && a.townshipCode === b.townshipCode;
            if (a.id >= b.id || !near || Math.abs(a.happenedMs - b.happenedMs) > 72 * HOUR)
              continue;
            expect(
              clusters.some(({ caseIds }) =>
                [a.id, b.id].every((id) => (caseIds as readonly string[]).includes(id)),
              ),
            ).toBe(true);
          }
      }),
    );
  });
});
