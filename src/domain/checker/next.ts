import type { Assessment } from './assess.ts';
import type { CharacterData } from './data.ts';
import { SERIOUSNESS } from './model.ts';
import type { Model } from './model.ts';
import { isOpen, isUnanswered, rankQuestions } from './question.ts';
import type { Question } from './question.ts';
import type { Session, Standing } from './session.ts';

interface Bounds {
  /** by taxon: the greatest and smallest factor that the open questions can still give */
  readonly most: Float64Array;
  readonly least: Float64Array;
  /** open characters that may contradict */
  readonly reliable: number;
}

/** True for a character that can still be asked, now or after the question that leads to it. */
function mayBeAsked(model: Model, session: Session, character: CharacterData): boolean {
  const { observation, passed } = session;
  if (isOpen(character, observation, passed)) return true;
  if (character.askIf === undefined || !isUnanswered(character, observation, passed)) return false;
  const parent = model.data.characters[model.characterIndex.get(character.askIf.character) ?? -1];
  return parent !== undefined && mayBeAsked(model, session, parent);
}

function boundsOf(model: Model, session: Session): Bounds {
  const most = new Float64Array(model.taxonCount).fill(1);
  const least = new Float64Array(model.taxonCount).fill(1);
  let reliable = 0;
  model.data.characters.forEach((character, c) => {
    if (!mayBeAsked(model, session, character)) return;
    if (model.canContradict[c] === true) reliable += 1;
    const likelihood = model.likelihood[c];
    if (likelihood === undefined) return;
    for (let t = 0; t < model.taxonCount; t += 1) {
      most[t] = (most[t] ?? 1) * (likelihood.most[t] ?? 1);
      least[t] = (least[t] ?? 1) * (likelihood.least[t] ?? 1);
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
      dangerous += mass * (bounds.most[t] ?? 1);
    } else {
      other += mass * (bounds.least[t] ?? 1);
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
