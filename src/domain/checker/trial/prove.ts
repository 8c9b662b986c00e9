import { levelOf, levelRank } from '../alarm.ts';
import { assess, contradictionOf, isExcluded } from '../assess.ts';
import { SERIOUSNESS, relate } from '../model.ts';
import { RELATION } from '../relation.ts';
import type { Model } from '../model.ts';
import { NOTHING_SEEN } from '../observation.ts';
import type { Seen } from '../observation.ts';
import { truthOf } from './observe.ts';
import type { Truth } from './observe.ts';

/** Result for one taxon. */
export interface Proof {
  readonly taxon: string;
  /** single true answers looked at; none may contradict */
  readonly trueAnswers: number;
  /** sets of one or two wrong answers looked at, each beside every true answer */
  readonly wrongSets: number;
  /** cases in which the taxon was excluded or the level fell below its grade */
  readonly failures: readonly string[];
}

interface Line {
  readonly id: string;
  readonly index: number;
  readonly truth: Truth;
}

const show = (seen: Seen): string =>
  seen.kind === 'states' ? seen.states.join('|') : `${String(seen.from)}-${String(seen.to)}`;

/** One wrong answer, and how the taxon stands to it. */
interface Wrong {
  readonly id: string;
  readonly index: number;
  readonly seen: Seen;
  readonly relation: number;
  readonly contradiction: number;
}

/**
 * Exhaustive proof for one taxon. Exclusion looks at contradictions only, and contradictions of different characters
 * add up independently. So it suffices to show
 * 1. that no true answer (typical or rare) contradicts,
 * 2. for every single wrong answer, by the whole engine, that the taxon stays listed and the level at or above its grade,
 * 3. for every pair of wrong answers on two characters, by the rule of exclusion, that the taxon stays listed. The level
 *    is the worst grade among the listed ones, so it stays as well.
 * True answers beside them add no contradiction (1) and can only make exclusion harder.
 */
export function proveTaxon(model: Model, t: number): Proof {
  const taxon = model.data.taxa[t];
  if (taxon === undefined) throw new Error(`no taxon ${String(t)}`);
  const lines: Line[] = model.data.characters.map((character, index) => ({
    id: character.id,
    index,
    truth: truthOf(character, taxon.traits[index] ?? 0),
  }));
  const failures: string[] = [];
  let trueAnswers = 0;
  for (const { id, index, truth } of lines) {
    for (const seen of [...truth.typical, ...truth.rare]) {
      trueAnswers += 1;
      if (relate(model, index, seen)?.[t] === RELATION.contradicts)
        failures.push(`true ${id}=${show(seen)}`);
    }
  }
  const wrongs = lines.map(({ id, index, truth }) =>
    truth.wrong.map((seen): Wrong => {
      const relation = relate(model, index, seen)?.[t] ?? RELATION.neutral;
      return { id, index, seen, relation, contradiction: contradictionOf(model, index, relation) };
    }),
  );
  let wrongSets = 0;
  wrongs.forEach((ofOne, position) => {
    for (const first of ofOne) {
      wrongSets += 1;
      if (!holdsAlone(model, t, first)) failures.push(`${first.id}=${show(first.seen)}`);
      for (const ofOther of wrongs.slice(position + 1)) {
        for (const second of ofOther) {
          wrongSets += 1;
          if (holdsBoth(model, t, first, second)) continue;
          failures.push(`${first.id}=${show(first.seen)} ${second.id}=${show(second.seen)}`);
        }
      }
    }
  });
  return { taxon: taxon.id, trueAnswers, wrongSets, failures };
}

function holdsAlone(model: Model, t: number, { id, seen }: Wrong): boolean {
  const assessment = assess(model, { ...NOTHING_SEEN, seen: { [id]: seen } });
  if (assessment.excluded[t] !== 0) return false;
  return levelRank(levelOf(model, assessment)) >= (model.ownGrade[t] ?? 0);
}

function holdsBoth(model: Model, t: number, first: Wrong, second: Wrong): boolean {
  const weigh = ({ index, contradiction }: Wrong) => contradiction * (model.weights[index] ?? 0);
  const tally = {
    contradictions: first.contradiction + second.contradiction,
    against: weigh(first) + weigh(second),
  };
  return !isExcluded(model, t, tally, (character) =>
    character === first.index
      ? first.relation
      : character === second.index
        ? second.relation
        : undefined,
  );
}

/** Indices of the taxa that the promise is made for. */
export function dangerousTaxa(model: Model): number[] {
  return model.data.taxa.flatMap((_, t) =>
    (model.ownGrade[t] ?? 0) >= SERIOUSNESS.serious ? [t] : [],
  );
}
