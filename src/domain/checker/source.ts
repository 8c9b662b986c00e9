import type { Bilingual } from '../lang.ts';

/** The parts of content/mushrooms/*.yaml that the checker reads. Wider records fit. */
export interface SourceState extends Bilingual {
  readonly id: string;
}

export interface SourceCharacter {
  readonly id: string;
  readonly group: string;
  readonly type: 'enum' | 'range' | 'months';
  readonly weight: number;
  readonly reliability: 'high' | 'medium' | 'low';
  readonly absence_not_conclusive?: boolean | undefined;
  readonly observe?: string | undefined;
  readonly applies_if?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly states?: readonly SourceState[] | undefined;
  readonly states_from?: 'palette' | undefined;
  readonly states_ref?: string | undefined;
  readonly label: Bilingual;
  readonly question: Bilingual;
}

export interface SourceVocabulary {
  readonly palette: readonly (SourceState & { readonly hex: string })[];
  readonly neighbours: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  readonly characters: readonly SourceCharacter[];
  readonly shared_states: Readonly<Record<string, readonly SourceState[]>>;
}

export interface SourceTrait {
  readonly typical?: readonly (string | number)[] | undefined;
  readonly rare?: readonly (string | number)[] | undefined;
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
  readonly rare_min?: number | null | undefined;
  readonly rare_max?: number | null | undefined;
  readonly na?: boolean | undefined;
  readonly unknown?: boolean | undefined;
}

export interface SourceTaxon {
  readonly id: string;
  readonly kind: 'toxic' | 'lookalike';
  readonly toxicity: { readonly grade: 'deadly' | 'serious' | 'moderate' | 'caution' };
  readonly traits: Readonly<Record<string, SourceTrait | undefined>>;
}

export interface SourceGroups {
  readonly groups: readonly {
    readonly id: string;
    readonly alarm: 'deadly' | 'serious' | 'moderate';
    readonly members: readonly string[];
    readonly collected: readonly string[];
  }[];
}

/** content/mushrooms/checker.yaml */
export interface SourceRules {
  readonly near_too_big: number;
  readonly reliability: Readonly<Record<'high' | 'medium' | 'low', number>>;
  readonly exclusion: {
    readonly contradictions: number;
    readonly neighbour_counts: number;
    readonly telling_signs: number;
    /** by character: states that mean "part not there" and contradict nothing */
    readonly absence: Readonly<Record<string, readonly string[]>>;
  };
  readonly evidence: {
    readonly errors: Readonly<Record<'high' | 'medium' | 'low', number>>;
    readonly rare_share: number;
    readonly neighbour_errors: number;
    readonly absence_errors: number;
    readonly group_power: number;
    /** by taxon */
    readonly counts: Readonly<Record<string, number>>;
    readonly strangers: number;
    readonly stop_share: readonly number[];
    readonly folk_test_counts: number;
    readonly stop_points: number;
    readonly deadly_share: number;
    readonly poisonous_share: number;
    readonly suspect_share: number;
  };
  readonly questions: {
    readonly limit: number;
    readonly taxa_considered: number;
    readonly ease_of_observing: Readonly<Record<string, number>>;
    /** by character, for those that lay people name less surely than their reliability says */
    readonly ease_of_character: Readonly<Record<string, number>>;
    readonly ease_of_reliability: Readonly<Record<'high' | 'medium' | 'low', number>>;
  };
  readonly context: readonly string[];
  readonly size_classes: Readonly<Record<string, readonly number[]>>;
  readonly only_if: readonly {
    readonly group: string;
    readonly character: string;
    readonly states: readonly string[];
  }[];
  readonly alarming_signs: readonly {
    readonly id: string;
    readonly alarm: 'deadly' | 'serious';
    readonly signs: Readonly<Record<string, readonly string[]>>;
  }[];
  readonly shared_names: readonly {
    readonly id: string;
    readonly name: string;
    readonly pinyin: string;
    readonly eaten: readonly string[];
    readonly toxic: readonly string[];
    readonly sources: readonly string[];
  }[];
}
