import { isStop, levelRank } from '../alarm.ts';
import type { Alarm, Level } from '../alarm.ts';
import { relate } from '../model.ts';
import type { Model } from '../model.ts';
import { nextQuestion } from '../next.ts';
import type { Seen } from '../observation.ts';
import { RELATION } from '../relation.ts';
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
  /** id of the dangerous taxon that led the alarm */
  readonly blamed: string | undefined;
  /** an eaten one was shown as an unopened egg, which nobody can tell from a deadly one: STOP is right */
  readonly isRightlyStopped: boolean;
}

/** One step of a session, kept because thousands of sessions begin alike. Small: a million of them fit. */
interface Step {
  readonly session: Session;
  readonly level: Level;
  readonly alarm: Alarm;
  /** dangerous taxon with most weight, on STOP only */
  readonly blamed: string | undefined;
  /** index of the next question's character; -1 = none */
  readonly ask: number;
  readonly after: Map<string, Step>;
}

function stepOf(model: Model, session: Session): Step {
  const standing = standingOf(model, session);
  const ask = nextQuestion(model, session, standing)?.character ?? '';
  return {
    session,
    level: standing.level,
    alarm: standing.alarm,
    blamed: isStop(standing.alarm) ? leadingTaxon(model, standing) : undefined,
    ask: model.characterIndex.get(ask) ?? -1,
    after: new Map(),
  };
}

/** Steps that are kept; then all are dropped and worked out again, so that memory stays small. */
const STEPS_KEPT = 120_000;

/** The dangerous taxon with most weight, for the report of false alarms. */
export function leadingTaxon(model: Model, { assessment }: Standing): string | undefined {
  let best = -1;
  for (let t = 0; t < model.taxonCount; t += 1) {
    if ((assessment.grade[t] ?? 0) < 2) continue;
    if (best < 0 || (assessment.mass[t] ?? 0) > (assessment.mass[best] ?? 0)) best = t;
  }
  return model.data.taxa[best]?.id;
}

/** True when what was rightly seen of an eaten taxon makes it one of a deadly group, as an unopened egg does. */
function belongsAsSeen(
  model: Model,
  taxonId: string,
  seen: Session['observation']['seen'],
): boolean {
  return model.data.groups.some(({ onlyIf, collected }) => {
    if (onlyIf === undefined || !collected.includes(taxonId)) return false;
    const given = seen[onlyIf.character];
    if (given?.kind !== 'states' || !given.states.some((one) => onlyIf.states.includes(one))) {
      return false;
    }
    const relation = relate(model, model.characterIndex.get(onlyIf.character) ?? -1, given);
    return (relation?.[model.taxonIndex.get(taxonId) ?? -1] ?? 0) >= RELATION.rare;
  });
}

/** Conducts sessions as the screen does: own questions in own order until none is left or the limit is reached. */
export class Trial {
  readonly model: Model;
  readonly noise: Noise;
  private root: Step;
  private steps = 0;
  private readonly truths = new Map<string, readonly Truth[]>();

  constructor(model: Model, noise: Noise) {
    this.model = model;
    this.noise = noise;
    this.root = stepOf(model, NEW_SESSION);
  }

  private truthsOf(taxonId: string): readonly Truth[] {
    const known = this.truths.get(taxonId);
    if (known !== undefined) return known;
    const taxon = this.model.data.taxa[this.model.taxonIndex.get(taxonId) ?? -1];
    if (taxon === undefined) throw new Error(`no taxon ${taxonId}`);
    const truths = this.model.data.characters.map((character, c) =>
      truthOf(character, taxon.traits[c] ?? 0),
    );
    this.truths.set(taxonId, truths);
    return truths;
  }

  private follow(step: Step, seen: Seen | undefined): Step {
    const key =
      seen === undefined ? '' : seen.kind === 'states' ? seen.states.join() : String(seen.from);
    const known = step.after.get(key);
    if (known !== undefined) return known;
    const character = this.model.data.characters[step.ask]?.id ?? '';
    const next = stepOf(this.model, answer(this.model, step.session, character, seen));
    step.after.set(key, next);
    this.steps += 1;
    return next;
  }

  /** One session with one mushroom of this taxon. The same seed gives the same session. */
  run(taxonId: string, seed: number): Outcome {
    const truths = this.truthsOf(taxonId);
    if (this.steps > STEPS_KEPT) {
      this.root.after.clear();
      this.steps = 0;
    }
    const random = seeded(seed);
    let step = this.root;
    let asked = 0;
    let questionsUntilStop: number | undefined;
    let answersUntilStop: number | undefined;
    let blamed: string | undefined;
    while (step.ask >= 0 && asked < this.model.data.rules.questions.limit) {
      const truth = truths[step.ask];
      if (truth === undefined) break;
      asked += 1;
      step = this.follow(step, answerOf(truth, this.noise, random));
      if (questionsUntilStop === undefined && isStop(step.alarm)) {
        questionsUntilStop = asked;
        answersUntilStop = Object.keys(step.session.observation.seen).length;
        blamed = step.blamed;
      }
    }
    const { level, alarm, session } = step;
    const isRightlyStopped = belongsAsSeen(this.model, taxonId, session.observation.seen);
    return { level, alarm, questionsUntilStop, answersUntilStop, blamed, isRightlyStopped };
  }
}

/** True when the level is at least as bad as the grade of the taxon, groups included. */
export function keepsLevel(model: Model, taxonId: string, level: Level): boolean {
  const t = model.taxonIndex.get(taxonId);
  return t !== undefined && levelRank(level) >= (model.ownGrade[t] ?? 0);
}
