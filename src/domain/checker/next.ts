import type { Assessment } from './assess.ts';
import { RELATION, SERIOUSNESS } from './model.ts';
import type { Model } from './model.ts';
import { isOpen, rankQuestions } from './question.ts';
import type { Question } from './question.ts';
import type { Session, Standing } from './session.ts';

interface Bounds {
  /** by taxon: the most and the least that the open questions can still add */
  readonly most: Float64Array;
  readonly least: Float64Array;
  /** open characters that may contradict */
  readonly reliable: number;
}

function boundsOf(model: Model, session: Session): Bounds {
  const most = new Float64Array(model.taxonCount);
  const least = new Float64Array(model.taxonCount);
  let reliable = 0;
  model.data.characters.forEach((character, c) => {
    if (!isOpen(character, session.observation, session.passed)) return;
    if (model.canContradict[c] === true) reliable += 1;
    const evidence = model.evidence[c];
    for (let t = 0; t < model.taxonCount; t += 1) {
      const expected = evidence?.expected[t] ?? 0;
      most[t] = (most[t] ?? 0) + Math.max(0, (evidence?.gain[RELATION.typical] ?? 0) - expected);
      least[t] =
        (least[t] ?? 0) + Math.min(0, (evidence?.gain[RELATION.contradicts] ?? 0) - expected);
    }
  });
  return { most, least, reliable };
}

/** Answers only ever exclude; the level falls only when every taxon of its grade can still be excluded. */
function canLevelFall(model: Model, { assessment }: Standing, bounds: Bounds): boolean {
  const needed = model.data.rules.exclusion.contradictions;
  let worst = 0;
  for (let t = 0; t < model.taxonCount; t += 1) {
    if (assessment.excluded[t] === 0) worst = Math.max(worst, assessment.grade[t] ?? 0);
  }
  if (worst === 0) return false;
  for (let t = 0; t < model.taxonCount; t += 1) {
    if (assessment.excluded[t] === 1 || assessment.grade[t] !== worst) continue;
    if ((assessment.contradictions[t] ?? 0) + bounds.reliable < needed) return false;
  }
  return true;
}

/** Upper bound of the share that the dangerous taxa could reach, against the lowest threshold. */
function canAlarmRise(model: Model, assessment: Assessment, bounds: Bounds): boolean {
  let dangerous = 0;
  let other = assessment.strangers;
  for (let t = 0; t < model.taxonCount; t += 1) {
    const mass = assessment.mass[t] ?? 0;
    if ((assessment.grade[t] ?? 0) >= SERIOUSNESS.serious) {
      dangerous += mass * Math.exp(bounds.most[t] ?? 0);
    } else {
      other += mass * Math.exp(bounds.least[t] ?? 0);
    }
  }
  const lowest = Math.min(...model.data.rules.evidence.stopShare);
  return dangerous / (dangerous + other) >= lowest;
}

/**
 * The question to put next.
 *
 * @returns undefined when STOP for a deadly one stands, when no answer can change level or alarm any more,
 *   or when as many questions were put as one session should have
 */
export function nextQuestion(
  model: Model,
  session: Session,
  standing: Standing,
): Question | undefined {
  if (standing.alarm === 'stop-deadly') return undefined;
  const put = Object.keys(session.observation.seen).length + session.passed.length;
  if (put >= model.data.rules.questions.limit) return undefined;
  const bounds = boundsOf(model, session);
  const { assessment } = standing;
  if (!canLevelFall(model, standing, bounds) && !canAlarmRise(model, assessment, bounds)) {
    return undefined;
  }
  return rankQuestions(model, session.observation, session.passed, assessment)[0];
}
