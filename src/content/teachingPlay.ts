import type { Lang } from '#domain/lang.ts';
import { loadCollection } from './load.ts';
import type { PictureRef } from './pictures.ts';
import type { OwnThing } from './schemas/teachingPlay.ts';

/** A thing on the walk. Wild ones have a picture; things of one's own have an icon. */
export interface WalkThing {
  readonly id: string;
  readonly word: string;
  readonly wild: boolean;
  readonly picture?: PictureRef;
  readonly icon?: OwnThing;
}

/** One character of two mushrooms: alike or not, as their traits tell. */
export interface PairQuestion {
  readonly id: string;
  readonly label: string;
  readonly first: string;
  readonly second: string;
  readonly firstPicture?: PictureRef;
  readonly secondPicture?: PictureRef;
  readonly isSame: boolean;
}

export interface GamePair {
  readonly id: string;
  readonly names: readonly [string, string];
  readonly pictures?: readonly [PictureRef, PictureRef];
  readonly questions: readonly PairQuestion[];
}

export interface OrderStep {
  readonly id: string;
  readonly say: string;
  readonly picture?: PictureRef;
}

/** Collection `teach/games`. */
export interface Games {
  readonly basket: readonly WalkThing[];
  readonly pairs: readonly GamePair[];
  /** in the right order */
  readonly steps: readonly OrderStep[];
  readonly sources: readonly string[];
}

/** A case with the reason after the choice. */
export interface TrainingCase {
  readonly id: string;
  readonly story?: string;
  readonly ask: string;
  readonly options: readonly {
    readonly text: string;
    readonly isRight: boolean;
    readonly feedback: string;
  }[];
}

/** Three minutes: facts, then cases. */
export interface TrainingCard {
  readonly id: string;
  readonly title: string;
  readonly learn: readonly string[];
  readonly cases: readonly TrainingCase[];
  readonly sources: readonly string[];
}

export interface TrainingCourse {
  readonly id: string;
  readonly title: string;
  readonly cards: readonly TrainingCard[];
}

export const loadGames = (lang: Lang) => loadCollection<Games>(lang, 'teach/games');

/** All courses. Collection `teach/training`. */
export const loadTraining = (lang: Lang) =>
  loadCollection<readonly TrainingCourse[]>(lang, 'teach/training');
