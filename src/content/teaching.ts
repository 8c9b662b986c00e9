import type { Lang } from '#domain/lang.ts';
import type { SealKind } from './facets.ts';
import { loadCollection } from './load.ts';
import type { PictureRef } from './pictures.ts';
import type { Age, QuizAction, SheetKind, Topic } from './schemas/teaching.ts';

export type { Age, QuizAction, SheetKind, Topic };

export interface QuizItem {
  readonly id: string;
  readonly age: Age;
  readonly action: QuizAction;
  readonly picture?: PictureRef;
  readonly ask: string;
  readonly options: readonly string[];
  /** index into options */
  readonly answer: number;
  readonly why: string;
  /** titles of the documents that state it; empty for our own wording */
  readonly sources: readonly string[];
}

/** Collection `teach/quiz`. */
export interface Quiz {
  readonly items: readonly QuizItem[];
  /** ids of the nine items asked before and after */
  readonly beforeAfter: Readonly<Record<Age, readonly string[]>>;
}

export interface PlanStep {
  readonly minutes: number;
  readonly title?: string;
  readonly say: string;
  readonly activity?: string;
  readonly slide: string;
  readonly picture?: PictureRef;
  readonly quiz: readonly QuizItem[];
}

/** A lesson or a talk, ready to be held. Collection `teach/plans`. */
export interface Plan {
  /** `9-12-20` (age, minutes) or the id of a setting */
  readonly id: string;
  readonly kind: 'lesson' | 'talk';
  readonly age?: Age;
  readonly minutes: number;
  readonly title: string;
  readonly aims: readonly string[];
  readonly material: readonly string[];
  readonly steps: readonly PlanStep[];
  readonly home?: string;
  readonly sources: readonly string[];
}

/** Collection `teach/texts`. */
export interface LoudspeakerText {
  readonly id: string;
  readonly topic: Topic;
  readonly months: readonly number[];
  readonly title: string;
  readonly text: string;
  /** for the picture of a chat post */
  readonly picture?: PictureRef;
  readonly sources: readonly string[];
}

/** One page to print. */
export interface Sheet {
  readonly id: string;
  readonly kind: SheetKind;
  readonly title: string;
  /** local names, or what the page is about; below the title */
  readonly subtitle?: string;
  /** the line that is read first */
  readonly big: string;
  readonly pictures: readonly {
    readonly ref: PictureRef;
    readonly name: string;
    readonly seal?: SealKind;
  }[];
  readonly points: readonly string[];
  /** page that the code leads to, without language */
  readonly link: string;
  /** what the code holds while the site has no public address */
  readonly withoutSite: string;
  /** titles of the documents; a sheet of a species has them on the page that its code leads to */
  readonly sources: readonly string[];
}

/** Words that stand on every sheet of a kind. */
export interface SheetTemplate {
  readonly big: string;
  readonly points: readonly string[];
}

/** Collection `teach/sheets`. */
export interface Sheets {
  readonly sheets: readonly Sheet[];
  readonly species: SheetTemplate;
  readonly pair: SheetTemplate;
  readonly withoutSite: string;
}

/** One month of the planner. Collection `teach/planner`. */
export interface PlannerMonth {
  readonly month: number;
  readonly warning: string;
  readonly plan: { readonly id: string; readonly title: string };
  readonly sheet: { readonly id: string; readonly title: string };
}

export const loadQuiz = (lang: Lang) => loadCollection<Quiz>(lang, 'teach/quiz');
export const loadPlans = (lang: Lang) => loadCollection<readonly Plan[]>(lang, 'teach/plans');
export const loadTexts = (lang: Lang) =>
  loadCollection<readonly LoudspeakerText[]>(lang, 'teach/texts');
export const loadSheets = (lang: Lang) => loadCollection<Sheets>(lang, 'teach/sheets');
export const loadPlanner = (lang: Lang) =>
  loadCollection<readonly PlannerMonth[]>(lang, 'teach/planner');

/** @returns undefined when there is no such lesson or talk */
export async function loadPlan(lang: Lang, id: string): Promise<Plan | undefined> {
  return (await loadPlans(lang)).find((plan) => plan.id === id);
}

/** @returns undefined when there is no such sheet */
export async function loadSheet(lang: Lang, id: string): Promise<Sheet | undefined> {
  return (await loadSheets(lang)).sheets.find((sheet) => sheet.id === id);
}
