import { isStop, levelRank } from '../alarm.ts';
import type { Alarm, Level } from '../alarm.ts';
import type { Model } from '../model.ts';
import { nextQuestion } from '../next.ts';
import { NEW_SESSION, answer, standingOf } from '../session.ts';
import type { Session, Standing } from '../session.ts';
import { answerOf, truthOf } from './observe.ts';
import type { Noise, Truth } from './observe.ts';
import { seeded } from './random.ts';

/** How one simulated session ended. */
export interface Outcome {
  readonly level: Level;
  readonly alarm: Alarm;
  /** number of questions put until STOP; undefined when it never came */
  readonly questionsUntilStop: number | undefined;
  /** the same without "don't know" */
  readonly answersUntilStop: number | undefined;
  /** ids of the taxon that led the alarm */
  readonly blamed: string | undefined;
}

/** One step of a session, kept because thousands of sessions begin alike. */
interface Step {
  readonly session: Session;
  readonly standing: Standing;
  readonly ask: string | undefined;
  readonly after: Map<string, Step>;
}

function stepOf(model: Model, session: Session): Step {
  const standing = standingOf(model, session);
  const ask = nextQuestion(model, session, standing)?.character;
  return { session, standing, ask, after: new Map() };
}

/** The dangerous taxon with most weight, for the report of false alarms. */
export function leadingTaxon(model: Model, { assessment }: Standing): string | undefined {
  let best = -1;
  for (let t = 0; t < model.taxonCount; t += 1) {
    if ((assessment.grade[t] ?? 0) < 2) continue;
    if (best < 0 || (assessment.mass[t] ?? 0) > (assessment.mass[best] ?? 0)) best = t;
  }
  return model.data.taxa[best]?.id;
}

/** Conducts sessions as the screen does: own questions in own order until none is left or the limit is reached. */
export class Trial {
  readonly model: Model;
  readonly noise: Noise;
  private root: Step;
  private steps = 0;

  constructor(model: Model, noise: Noise) {
    this.model = model;
    this.noise = noise;
    this.root = stepOf(model, NEW_SESSION);
  }

  private follow(
    step: Step,
    character: string,
    key: string,
    seen: Parameters<typeof answer>[3],
  ): Step {
    const known = step.after.get(key);
    if (known !== undefined) return known;
    const next = stepOf(this.model, answer(this.model, step.session, character, seen));
    if (this.steps < 200_000) {
      step.after.set(key, next);
      this.steps += 1;
    }
    return next;
  }

  /** One session with one mushroom of this taxon. The same seed gives the same session. */
  run(taxonId: string, seed: number): Outcome {
    const t = this.model.taxonIndex.get(taxonId);
    const taxon = t === undefined ? undefined : this.model.data.taxa[t];
    if (taxon === undefined) throw new Error(`no taxon ${taxonId}`);
    const random = seeded(seed);
    let step = this.root;
    let asked = 0;
    let questionsUntilStop: number | undefined;
    let answersUntilStop: number | undefined;
    let blamed: string | undefined;
    while (step.ask !== undefined && asked < this.model.data.rules.questions.limit) {
      const c = this.model.characterIndex.get(step.ask) ?? 0;
      const character = this.model.data.characters[c];
      if (character === undefined) break;
      const truth: Truth = truthOf(character, taxon.traits[c] ?? 0);
      const seen = answerOf(truth, this.noise, random);
      asked += 1;
      step = this.follow(step, step.ask, JSON.stringify(seen ?? null), seen);
      if (questionsUntilStop === undefined && isStop(step.standing.alarm)) {
        questionsUntilStop = asked;
        answersUntilStop = Object.keys(step.session.observation.seen).length;
        blamed = leadingTaxon(this.model, step.standing);
      }
    }
    const { level, alarm } = step.standing;
    return { level, alarm, questionsUntilStop, answersUntilStop, blamed };
  }
}

/** True when the level is at least as bad as the grade of the taxon, groups included. */
export function keepsLevel(model: Model, taxonId: string, level: Level): boolean {
  const t = model.taxonIndex.get(taxonId);
  return t !== undefined && levelRank(level) >= (model.ownGrade[t] ?? 0);
}
