import type { CheckerData } from '#domain/checker/data.ts';
import type { Lang } from '#domain/lang.ts';
import { loadCollection } from './load.ts';
import type { CheckerSafety } from './schemas/checkerSafety.ts';

/** Words of one character. */
export interface CharacterTexts {
  readonly label: string;
  readonly question: string;
  /** by state id; measured characters have none */
  readonly states: Readonly<Record<string, string>>;
}

export interface CheckerTexts {
  readonly characters: Readonly<Record<string, CharacterTexts>>;
  readonly taxa: Readonly<Record<string, { readonly name: string; readonly local: string }>>;
  readonly groups: Readonly<Record<string, { readonly name: string; readonly why: string }>>;
  readonly names: Readonly<Record<string, string>>;
  /** palette id → hex, for swatches */
  readonly colours: Readonly<Record<string, string>>;
}

/** All that the checker needs, in one file of the offline core. */
export interface CheckerContent {
  readonly data: CheckerData;
  readonly texts: CheckerTexts;
}

/** Loads the checker. @throws when the file is neither stored nor reachable */
export function loadChecker(lang: Lang): Promise<CheckerContent> {
  return loadCollection<CheckerContent>(lang, 'checker');
}

/** content/mushrooms/checker-safety.json, written by `npm run checker:safety`. */
export type SafetyReport = CheckerSafety;

export interface SafetyContent {
  readonly report: SafetyReport;
  readonly names: Readonly<Record<string, string>>;
}

/** Loads the table of the limits page. */
export function loadSafety(lang: Lang): Promise<SafetyContent> {
  return loadCollection<SafetyContent>(lang, 'checker-safety');
}
