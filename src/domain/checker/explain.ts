import type { Assessment } from './assess.ts';
import { SERIOUSNESS } from './model.ts';
import { RELATION } from './relation.ts';
import type { Model } from './model.ts';
import { rankQuestions } from './question.ts';
import type { Session } from './session.ts';

/** Why the page says what it says. */
export interface Explanation {
  /** characters whose answers raised the standing alarm */
  readonly raisedBy: readonly string[];
  /** shared folk names, or poisons called by their name, that raised it */
  readonly raisedByNames: readonly string[];
  /** the answers were enough only together with a folk test, a purchase or long cooking */
  readonly raisedWithFolkTest: boolean;
  /** the dangerous taxa that were excluded, with the characters that contradict them; worst first */
  readonly excluded: readonly { readonly taxon: string; readonly by: readonly string[] }[];
  /** characters that nobody could tell yet, most useful first */
  readonly open: readonly string[];
}

function exclusions(model: Model, assessment: Assessment): Explanation['excluded'] {
  const excluded = model.data.taxa.flatMap((taxon, t) => {
    if (assessment.excluded[t] === 0 || (model.ownGrade[t] ?? 0) < SERIOUSNESS.moderate) return [];
    const by = assessment.answered.flatMap(({ character, relation }) => {
      const counts = model.canContradict[character] && relation[t] === RELATION.contradicts;
      return counts ? [model.data.characters[character]?.id ?? ''] : [];
    });
    return [{ taxon: taxon.id, by, grade: model.ownGrade[t] ?? 0 }];
  });
  return excluded.sort((a, b) => b.grade - a.grade).map(({ taxon, by }) => ({ taxon, by }));
}

/** Says which answers raised the alarm, what excluded what, and what is still open. */
export function explain(model: Model, session: Session, assessment: Assessment): Explanation {
  const answered = new Set(assessment.answered.map(({ character }) => character));
  const open = rankQuestions(model, session.observation, [], assessment)
    .filter(({ character }) => !answered.has(model.characterIndex.get(character) ?? -1))
    .map(({ character }) => character);
  return {
    raisedBy: Object.keys(session.cause?.answers ?? {}),
    raisedByNames: session.cause?.names ?? [],
    raisedWithFolkTest: session.cause?.neededFolkTest ?? false,
    excluded: exclusions(model, assessment),
    open,
  };
}
