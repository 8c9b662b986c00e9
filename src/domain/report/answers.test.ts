import * as v from 'valibot';
import { expect, it } from 'vitest';
import { report } from '#content/schemas/report.ts';
import { beijingIso, illnessReportOf, unsafeFoodReportOf } from './answers.ts';
import { makeReportId } from './id.ts';

const NOW = Date.UTC(2026, 6, 20, 1, 18);
const envelope = {
  id: makeReportId(NOW, new Uint8Array(10)),
  createdAt: beijingIso(NOW),
  language: 'zh-CN',
  appVersion: '1.0',
  photos: [],
};
const answers = {
  dangerNow: false,
  hasHealthConsent: true,
  hasAgeConsent: true,
  hazard: 'wild_mushroom',
  eatenAt: { at: beijingIso(NOW - 3_600_000), precision: 'minute' },
  ateCount: 3,
  illCount: 1,
  symptoms: ['vomiting'],
  countyCode: '532622',
  setting: 'home',
} as const;

it('eight answers and two boxes make a report that the receiver takes', () => {
  expect(v.safeParse(report, illnessReportOf(answers, envelope)).success).toBe(true);
});

it('"do not know" is an answer to every question of time and number', () => {
  const unknown = {
    ...answers,
    eatenAt: 'unknown',
    ateCount: 'unknown',
    illCount: 'unknown',
    onsetAt: 'unknown',
  } as const;
  expect(v.safeParse(report, illnessReportOf(unknown, envelope)).success).toBe(true);
});

it('without one of the two boxes nothing is made that could be sent', () => {
  expect(
    v.safeParse(report, illnessReportOf({ ...answers, hasHealthConsent: false }, envelope)).success,
  ).toBe(false);
});

it('more people ill than ate is named, not guessed', () => {
  const parsed = v.safeParse(
    report,
    illnessReportOf({ ...answers, ateCount: 1, illCount: 2 }, envelope),
  );
  expect(parsed.issues?.[0]?.path?.[0]?.key).toBe('illCount');
});

it('food that was seen on sale is reported without any health data', () => {
  const made = unsafeFoodReportOf(
    {
      hazard: 'wild_mushroom',
      act: 'sold',
      where: 'market',
      seenAt: 'unknown',
      countyCode: '532622',
    },
    envelope,
  );
  expect(v.safeParse(report, made).success).toBe(true);
  expect(JSON.stringify(made)).not.toContain('symptoms');
});

it('Beijing time is written with its offset', () => {
  expect(beijingIso(NOW)).toBe('2026-07-20T09:18+08:00');
});
