import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { lessonSchema, QUIZ_ACTIONS, quizSchema, talkSchema } from '#content/schemas/teaching.ts';

const read = (path: string): unknown => parse(readFileSync(`content/teaching/${path}`, 'utf8'));
const quiz = v.parse(quizSchema, read('quiz.yaml'));
const EATING = /^(吃|尝|喝|采|摘|eat|taste|drink|pick\b)/i;

it('there are at least 60 quiz items, each with an explanation and grounds', () => {
  expect(quiz.items.length).toBeGreaterThanOrEqual(60);
  expect(new Set(quiz.items.map(({ id }) => id)).size).toBe(quiz.items.length);
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

it('every lesson fills 20 and 40 minutes and every setting has a talk of ten', () => {
  const lessons = readdirSync('content/teaching/lessons').map((file) => read(`lessons/${file}`));
  const talks = readdirSync('content/teaching/talks').map((file) => read(`talks/${file}`));
  expect(lessons.map((one) => v.safeParse(lessonSchema, one).success)).toEqual([true, true, true]);
  expect(talks.map((one) => v.safeParse(talkSchema, one).success)).toEqual(Array(7).fill(true));
});
