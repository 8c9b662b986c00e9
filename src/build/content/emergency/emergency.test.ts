import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { TEST_LIMITS } from '#domain/emergency/limits.fixture.ts';
import type { VomitingRecord } from '#content/schemas/emergency.ts';
import { area } from '../areas/emergency.ts';
import type { ContentStore } from '../area.ts';
import { emergencyGroundsIn } from './grounds.ts';
import { emergencyContentIn, vomitingIn, VOMITING_FILE } from './pages.ts';

const ROOT = 'content';
function matches(glob: string, path: string): boolean {
  return new RegExp(`^${glob.replace(/\*/g, '[^/]*')}$`).test(path);
}
const paths = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.yaml'),
);
/** The real files, with single ones spoiled on request. */
function aStore(spoiled: Readonly<Record<string, unknown>> = {}): ContentStore {
  return {
    get: <T>(path: string) => (spoiled[path] ?? parse(readFileSync(join(ROOT, path), 'utf8'))) as T,
    list: (glob) => paths.filter((path) => matches(glob, path)).sort(),
  };
}

describe('emergency content', () => {
  it.each(
    area.files.flatMap(({ glob, schema }) =>
      paths.filter((path) => matches(glob, path)).map((path) => ({ path, schema })),
    ),
  )('$path fits its schema', ({ path, schema }) => {
    const result = v.safeParse(schema, aStore().get(path));
    expect(
      result.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`),
    ).toBeUndefined();
  });

  it('cross-checks find nothing to mend', () => {
    expect([...(area.check?.(aStore()) ?? [])]).toEqual([]);
  });

  it('a missing reminder is named', () => {
    const reminders = aStore().get<{ items: unknown[] }>('emergency/reminders.yaml');
    reminders.items.pop();
    const found = [...(area.check?.(aStore({ 'emergency/reminders.yaml': reminders })) ?? [])];
    expect(found.map((problem) => problem.found)).toEqual(['6, 12, 24, 48, 72']);
  });

  it('a sign that the vocabulary does not know is named', () => {
    const signs = { offered: ['vomit', 'green_hair'] };
    const found = [...(area.check?.(aStore({ 'emergency/signs.yaml': signs })) ?? [])];
    expect(found.map((problem) => problem.found)).toEqual(['green_hair']);
  });

  it('the page counts with the published hours', () => {
    expect(emergencyContentIn(aStore(), 'zh-CN').limits).toEqual(TEST_LIMITS);
  });

  it('says everything in both languages, with every sentence founded or marked', () => {
    for (const lang of ['zh-CN', 'en'] as const) {
      const said = JSON.stringify(emergencyContentIn(aStore(), lang));
      expect(said).not.toMatch(/"say":("")|null,"more":""/);
      const grounds = emergencyGroundsIn(aStore(), lang);
      for (const one of grounds.sections.flatMap((section) => section.items)) {
        const isMarked = one.basis !== 'sourced';
        expect(isMarked || one.sources.length > 0, one.say).toBe(true);
      }
    }
  });

  it('nobody is told to stay at home', () => {
    expect(JSON.stringify(emergencyContentIn(aStore(), 'zh-CN'))).not.toMatch(/在家观察|在家休息/);
  });
});

describe('rule on inducing vomiting', () => {
  const record = aStore().get<VomitingRecord>(VOMITING_FILE);

  it('shows the safer default with its reason while nobody has signed', () => {
    const rule = vomitingIn('zh-CN', record);
    expect(rule.say).toBe('120或医生叫你催吐，才催吐。');
    expect(rule.why).toContain('各地官方说法不同');
    expect(rule.signedBy).toBeNull();
  });

  it('shows the signed sentence, its signer and day once there is one', () => {
    const signed = {
      say: { zh: '签过的话。', en: 'Signed sentence.' },
      authority: { zh: '某局', en: 'Some office' },
      by: '张三',
      on: '2027-01-02',
    };
    const rule = vomitingIn('en', { ...record, signed });
    expect(rule).toMatchObject({
      say: 'Signed sentence.',
      why: null,
      signedBy: 'Some office 张三',
      signedOn: '2027-01-02',
    });
    expect(rule.neverWhen.length).toBeGreaterThan(2);
  });
});
