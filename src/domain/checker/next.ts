import { isStop } from './alarm.ts';
import type { Model } from './model.ts';
import { rankQuestions } from './question.ts';
import type { Question } from './question.ts';
import type { Session, Standing } from './session.ts';

/** The question to put next; undefined when no answer can change level or alarm. */
export function nextQuestion(model: Model, session: Session, standing: Standing): Question | undefined {
  if (isStop(standing.alarm)) return undefined;
  const [first] = rankQuestions(model, session.observation, session.passed, standing.assessment);
  return first;
}
