import type { IllnessReport, UnsafeFoodReport, WorkerReport } from './report.ts';

/** Valid invented reports for tests, drills and load; spoil one field to test a refusal. */

const envelope = {
  schemaVersion: 1,
  id: '0198204c-7c00-7000-8000-000000000001',
  createdAt: '2026-07-20T09:18+08:00',
  language: 'zh-CN',
  appVersion: '1.0.0',
  photos: [],
} as const;

const meal = {
  hazard: 'wild_mushroom',
  eatenAt: { at: '2026-07-19T19:00+08:00', precision: 'minute' },
  onsetAt: { at: '2026-07-20T08:10+08:00', precision: 'minute' },
  ateCount: 3,
  illCount: 1,
  place: { countyCode: '532622', townshipCode: '532622101' },
  setting: 'home',
  care: 'going',
  dangerNow: false,
} as const;

/** Short form of a citizen: three ate, one is ill after 13 hours. */
export function aReport(change: Readonly<Record<string, unknown>> = {}): IllnessReport {
  return {
    kind: 'illness',
    ...envelope,
    ...meal,
    symptoms: ['vomiting', 'diarrhoea'],
    consent: { health: true, ageOrGuardian: true },
    ...change,
  } as unknown as IllnessReport;
}

/** Extended form of a health worker with one patient and one sample. */
export function aWorkerReport(change: Readonly<Record<string, unknown>> = {}): WorkerReport {
  return {
    kind: 'health-worker',
    ...envelope,
    ...meal,
    hospitalCount: 1,
    deadCount: 0,
    patients: [
      { caseNumber: '1', sex: 'female', ageYears: 41, symptoms: ['vomiting'], diagnosis: '示例' },
    ],
    samples: [{ kind: 'mushroom', sentTo: '示例实验室' }],
    reporterRole: 'village-doctor',
    reporterUnit: '示例卫生室',
    ...change,
  } as unknown as WorkerReport;
}

/** Somebody saw aconite root on a market. */
export function aUnsafeFoodReport(
  change: Readonly<Record<string, unknown>> = {},
): UnsafeFoodReport {
  return {
    kind: 'unsafe-food',
    ...envelope,
    hazard: 'aconite',
    act: 'sold',
    where: 'market',
    seenAt: { at: '2026-07-20T08:00+08:00', precision: 'part-of-day' },
    place: { countyCode: '532622' },
    ...change,
  } as unknown as UnsafeFoodReport;
}
