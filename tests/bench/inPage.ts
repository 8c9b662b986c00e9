/** Bundled for the bench alone and run inside the throttled page: search and checker with the content of the built site. */
import type { CheckerData, TaxonData } from '#domain/checker/data.ts';
import { buildModel } from '#domain/checker/model.ts';
import { nextQuestion } from '#domain/checker/next.ts';
import { NEW_SESSION, answer, standingOf } from '#domain/checker/session.ts';
import { answerOf, truthOf } from '#domain/checker/trial/observe.ts';
import { pick, seeded } from '#domain/checker/trial/random.ts';
import { makeFinder } from '#domain/search/finder.ts';
import type { SearchData } from '#domain/search/finder.ts';

/** Every beginning of every query, as it is typed. @returns ms per keystroke, and of making the index first */
export function timeSearch(data: SearchData, queries: readonly string[]) {
  const before = performance.now();
  const find = makeFinder(data);
  const indexMs = performance.now() - before;
  const keystrokesMs: number[] = [];
  for (const query of queries)
    for (let length = 1; length <= query.length; length += 1) {
      const start = performance.now();
      find(query.slice(0, length));
      keystrokesMs.push(performance.now() - start);
    }
  return { indexMs, keystrokesMs };
}

/** Taxa beyond today's: each takes every trait from some known taxon, so that they are as hard to tell apart. */
function multiplied(data: CheckerData, count: number): CheckerData {
  const random = seeded(20260725);
  const taxa: TaxonData[] = data.taxa.slice(0, count);
  while (taxa.length < count) {
    const model = pick(random, data.taxa);
    const traits = model.traits.map((_, c) => pick(random, data.taxa).traits[c] ?? 0);
    taxa.push({ ...model, id: `synthetic-${taxa.length}`, traits });
  }
  const ids = new Set(taxa.map(({ id }) => id));
  const isWhole = (members: readonly string[]) => members.every((id) => ids.has(id));
  return {
    ...data,
    taxa,
    groups: data.groups.filter(({ members, collected }) => isWhole([...members, ...collected])),
    sharedNames: data.sharedNames.filter(({ toxic }) => isWhole(toxic)),
  };
}

/** Whole sessions as the screen conducts them. @returns ms per answer: weighing it, and choosing the next question */
export function timeChecker(source: CheckerData, count: number, sessions: number) {
  const data = count === source.taxa.length ? source : multiplied(source, count);
  const before = performance.now();
  const model = buildModel(data);
  const modelMs = performance.now() - before;
  const random = seeded(7);
  const answersMs: number[] = [];
  for (let run = 0; run < sessions; run += 1) {
    const taxon = pick(random, data.taxa);
    let session = NEW_SESSION;
    let ask = nextQuestion(model, session, standingOf(model, session))?.character;
    while (ask !== undefined) {
      const c = model.characterIndex.get(ask) ?? 0;
      const character = data.characters[c];
      if (character === undefined) break;
      const truth = truthOf(character, taxon.traits[c] ?? 0);
      const seen = answerOf(truth, { wrong: 0.1, unknown: 0.2 }, random);
      const start = performance.now();
      session = answer(model, session, ask, seen);
      ask = nextQuestion(model, session, standingOf(model, session))?.character;
      answersMs.push(performance.now() - start);
    }
  }
  return { modelMs, answersMs };
}

Object.assign(globalThis, { bench: { timeSearch, timeChecker } });
