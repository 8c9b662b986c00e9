// Time of one answer with today's taxa and with synthetic ones: npm run -s checker:bench [-- --answers 200]
import { parseArgs } from 'node:util';
import { modelFromContent } from '#build/content/checker/model.ts';
import { buildModel, type Model } from '#domain/checker/model.ts';
import { nextQuestion } from '#domain/checker/next.ts';
import { NEW_SESSION, answer, standingOf } from '#domain/checker/session.ts';
import { crowd } from '#domain/checker/trial/crowd.ts';
import { answerOf, truthOf } from '#domain/checker/trial/observe.ts';
import { NOISE } from '#domain/checker/trial/report.ts';
import { pick, seeded } from '#domain/checker/trial/random.ts';

const { values } = parseArgs({ options: { answers: { type: 'string', default: '200' } } });
const wanted = Number(values.answers);
const today = await modelFromContent();

/** Times of single answers (ms): weighing, level, alarm, cause, next question; in sessions as the screen conducts them. */
function timesOf(model: Model): number[] {
  const random = seeded(11);
  const times: number[] = [];
  while (times.length < wanted) {
    const taxon = pick(random, model.data.taxa);
    let session = NEW_SESSION;
    let ask = nextQuestion(model, session, standingOf(model, session))?.character;
    while (ask !== undefined) {
      const c = model.characterIndex.get(ask) ?? 0;
      const character = model.data.characters[c];
      if (character === undefined) break;
      const seen = answerOf(truthOf(character, taxon.traits[c] ?? 0), NOISE, random);
      const begun = performance.now();
      session = answer(model, session, ask, seen);
      ask = nextQuestion(model, session, standingOf(model, session))?.character;
      times.push(performance.now() - begun);
    }
  }
  return times.sort((a, b) => a - b);
}

const at = (times: readonly number[], share: number) =>
  (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);

console.log('taxa\tbuild ms\tmedian ms\t95 % ms\tworst ms');
for (const count of [today.taxonCount, 100, 1_000, 10_000]) {
  const data = count === today.taxonCount ? today.data : crowd(today.data, count);
  const begun = performance.now();
  const model = buildModel(data);
  const built = performance.now() - begun;
  timesOf(model);
  const times = timesOf(model);
  console.log(
    [String(count), built.toFixed(0), at(times, 0.5), at(times, 0.95), at(times, 1)].join('\t'),
  );
}
