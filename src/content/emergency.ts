import type { EatenKind } from '#domain/emergency/eaten.ts';
import type { EmergencyLimits } from '#domain/emergency/limits.ts';
import type { Lang } from '#domain/lang.ts';
import { loadCollection } from './load.ts';
import type { Basis } from './schemas/emergency.ts';

/** One action in the language of the page. `isUnsigned`: general knowledge or our own wording, waiting for a clinician. */
export interface Statement {
  readonly id: string;
  readonly sign: string | null;
  readonly say: string;
  readonly more: string | null;
  readonly isUnsigned: boolean;
}

export interface Section {
  readonly title: string;
  readonly items: readonly Statement[];
}

export interface Poison {
  readonly name: string;
  readonly sign: string;
  readonly tell: string;
  readonly urgent: readonly Statement[];
  readonly watch: Statement;
}

/** The rule on inducing vomiting as the region has it now. */
export interface VomitingRule {
  readonly say: string;
  /** reason of the safer default; null once the region has signed its own rule */
  readonly why: string | null;
  readonly signedBy: string | null;
  readonly signedOn: string | null;
  readonly neverWhen: readonly string[];
}

export interface Reminder {
  readonly hours: number;
  readonly say: string;
  readonly more: string;
}

/** Everything the emergency pages say, compiled into one file per language. */
export interface EmergencyContent {
  readonly limits: EmergencyLimits;
  readonly now: Section;
  readonly never: Section;
  readonly late: {
    readonly title: string;
    readonly lead: readonly Statement[];
    readonly falseRecovery: readonly Statement[];
    readonly now: readonly Statement[];
  };
  readonly leftovers: Section;
  readonly photos: Section;
  readonly waiting: Section;
  readonly tell: Section;
  readonly poisons: Readonly<Record<EatenKind, Poison>>;
  readonly reminders: readonly Reminder[];
  readonly signs: readonly { readonly id: string; readonly say: string }[];
  readonly vomiting: VomitingRule;
}

/** One sentence with what it rests on, for the sources page. */
export interface Grounds {
  readonly say: string;
  readonly basis: Basis;
  readonly why: string | null;
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly year: number | null;
  }[];
}

export interface EmergencyGrounds {
  readonly reminders: readonly Grounds[];
  readonly vomiting: readonly Grounds[];
  readonly sections: readonly { readonly title: string; readonly items: readonly Grounds[] }[];
  readonly figures: readonly {
    readonly id: string;
    readonly hours: string;
    readonly basis: Basis;
    readonly why: string | null;
    readonly sources: Grounds['sources'];
  }[];
  readonly differs: readonly {
    readonly who: string;
    readonly says: string;
    readonly sources: Grounds['sources'];
  }[];
}

/** Loads what the emergency pages say. */
export function loadEmergency(lang: Lang): Promise<EmergencyContent> {
  return loadCollection<EmergencyContent>(lang, 'emergency');
}

/** Loads what each sentence of the emergency pages rests on. */
export function loadEmergencyGrounds(lang: Lang): Promise<EmergencyGrounds> {
  return loadCollection<EmergencyGrounds>(lang, 'emergency-grounds');
}
