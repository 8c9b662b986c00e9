import { levelOf, levelRank } from '../alarm.ts';
import { assess } from '../assess.ts';
import { RELATION, SERIOUSNESS, relate } from '../model.ts';
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

/**
 * Exhaustive proof for one taxon. Exclusion looks at contradictions only, and contradictions of different characters
 * add up independently. So it suffices to show
 * 1. that no true answer (typical or rare) contradicts, and
 * 2. for every single wrong answer and every pair of wrong answers on two characters, that the taxon stays listed and
 *    the level stays at or above its grade.
 * True answers beside them add no contradiction (1) and can only make exclusion harder.
 */
export function proveTaxon(model: Model, t: number): Proof {
  const taxon = model.data.taxa[t];
  if (taxon === undefined) throw new Error(`no taxon ${String(t)}`);
  const failures: string[] = [];
  let trueAnswers = 0;
  const lines: Line[] = model.data.characters.map((character, index) => ({
    id: character.id,
    index,
    truth: truthOf(character, taxon.traits[index] ?? 0),
  }));
  for (const { id, index, truth } of lines) {
    for (const seen of [...truth.typical, ...truth.rare]) {
      trueAnswers += 1;
      const relation = relate(model, index, seen)?.[t] ?? RELATION.neutral;
      if (relation === RELATION.contradicts) failures.push(`true ${id}=${show(seen)}`);
    }
  }
  let wrongSets = 0;
  const check = (seen: Record<string, Seen>) => {
    wrongSets += 1;
    const assessment = assess(model, { ...NOTHING_SEEN, seen });
    const isListed = assessment.excluded[t] === 0;
    if (isListed && levelRank(levelOf(model, assessment)) >= (model.ownGrade[t] ?? 0)) return;
    failures.push(
      Object.entries(seen)
        .map(([id, answer]) => `${id}=${show(answer)}`)
        .join(' '),
    );
  };
  lines.forEach((one, position) => {
    for (const first of one.truth.wrong) {
      check({ [one.id]: first });
      for (const other of lines.slice(position + 1)) {
        for (const second of other.truth.wrong) check({ [one.id]: first, [other.id]: second });
      }
    }
  });
  return { taxon: taxon.id, trueAnswers, wrongSets, failures };
}

/** Indices of the taxa that the promise is made for. */
export function dangerousTaxa(model: Model): number[] {
  return model.data.taxa.flatMap((_, t) =>
    (model.ownGrade[t] ?? 0) >= SERIOUSNESS.serious ? [t] : [],
  );
}
