import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ContentStore } from '../area.ts';
import { loadAreas } from '../areas.ts';
import { readContent } from '../compile.ts';
import { buildGames } from './games.ts';
import { buildTraining } from './training.ts';
import { lessonSchema, QUIZ_ACTIONS, quizSchema, talkSchema } from '#content/schemas/teaching.ts';

const read = (path: string): unknown => parse(readFileSync(`content/teaching/${path}`, 'utf8'));
const quiz = v.parse(quizSchema, read('quiz.yaml'));
const EATING = /^(吃|尝|喝|采|摘|eat|taste|drink|pick\b)/i;

it('there are at least 60 quiz items, each with an explanation and a source', () => {
  expect(quiz.items.length).toBeGreaterThanOrEqual(60);
  expect(new Set(quiz.items.map(({ id }) => id)).size).toBe(quiz.items.length);
  expect(quiz.items.filter(({ cite }) => cite.length === 0).map(({ id }) => id)).toEqual([]);
});

it('no right answer is to eat, taste, drink or pick something', () => {
  const eating = quiz.items.filter(({ options, answer }) => {
    const right = options[answer]!;
    const leaves = /^(Pick|Eat) (and eat )?(none|no)\b/i.test(right.en);
    return !leaves && (EATING.test(right.zh) || EATING.test(right.en));
  });
  expect(eating.map(({ id }) => id)).toEqual([]);
  expect(QUIZ_ACTIONS.filter((action) => /^(eat|taste|pick|drink)/.test(action))).toEqual([]);
});

it('an item whose right answer is to eat does not pass the schema', () => {
  const spoilt = { ...quiz, items: [{ ...quiz.items[0], action: 'eat-it' }] };
  expect(v.safeParse(quizSchema, spoilt).success).toBe(false);
});

it('the right answer stands at every place about equally often', () => {
  const at = [0, 1, 2].map((place) => quiz.items.filter(({ answer }) => answer === place).length);
  for (const count of at) expect(count).toBeGreaterThan(quiz.items.length / 5);
});

it('every age has a lesson of 20 and one of 40 minutes, and every setting a talk of ten', () => {
  const lessons = readdirSync('content/teaching/lessons').map((file) =>
    v.parse(lessonSchema, read(`lessons/${file}`)),
  );
  const talks = readdirSync('content/teaching/talks').map((file) => read(`talks/${file}`));
  for (const age of ['6-9', '9-12', '12-15'])
    expect(lessons.filter((one) => one.age === age).map(({ minutes }) => minutes)).toEqual([
      20, 40,
    ]);
  expect(talks.map((one) => v.safeParse(talkSchema, one).success)).toEqual(Array(7).fill(true));
});

it('the short lesson is one of its own: fewer aims, other words, not the long one cut', () => {
  for (const age of ['6-9', '9-12', '12-15']) {
    const [short, long] = [20, 40].map((minutes) =>
      v.parse(lessonSchema, read(`lessons/${age}-${minutes}.yaml`)),
    );
    expect(short!.aims.length).toBeLessThan(long!.aims.length);
    const said = new Set(long!.steps.map(({ say }) => say.zh));
    const repeated = short!.steps.filter(({ say }) => said.has(say.zh));
    expect(repeated.length).toBeLessThan(short!.steps.length / 2);
  }
});

it('a lesson whose minutes do not add up does not pass the schema', () => {
  const lesson = v.parse(lessonSchema, read('lessons/6-9-20.yaml'));
  const [first, ...rest] = lesson.steps;
  const spoilt = { ...lesson, steps: [{ ...first, minutes: first!.minutes + 1 }, ...rest] };
  expect(v.safeParse(lessonSchema, spoilt).success).toBe(false);
});

let store: ContentStore;
beforeAll(async () => {
  ({ store } = readContent('content', await loadAreas()));
}, 120_000);

it('every wild thing of the basket game must be left, and no pair of the look-alike game is alike in all', () => {
  const games = buildGames(store, 'zh-CN');
  expect(games.basket.filter(({ wild }) => wild).length).toBeGreaterThan(5);
  for (const thing of games.basket) expect(thing.wild).toBe(thing.icon === undefined);
  expect(games.pairs.length).toBeGreaterThanOrEqual(8);
  for (const { id, questions } of games.pairs) {
    expect(questions.filter(({ isSame }) => !isSame).length, id).toBeGreaterThanOrEqual(2);
    expect(questions.filter(({ isSame }) => isSame).length, id).toBeGreaterThanOrEqual(1);
    for (const { isSame, first, second } of questions)
      if (isSame) expect(first.split('、').sort()).toEqual(second.split('、').sort());
      else expect(first).not.toBe(second);
  }
});

it('every training card has a case, and every case exactly one right choice that is explained', () => {
  for (const { cards } of buildTraining(store, 'zh-CN'))
    for (const { id, cases } of cards) {
      expect(cases.length, id).toBeGreaterThan(0);
      for (const { options } of cases) {
        expect(options.filter(({ isRight }) => isRight)).toHaveLength(1);
        for (const { feedback } of options) expect(feedback).not.toBe('');
      }
    }
});
