import type { Lang } from '#domain/lang.ts';
import type { Grade } from './facets.ts';
import { loadCollection } from './load.ts';
import type { PictureRef } from './pictures.ts';
import type { SpeciesCard } from './speciesCard.ts';
import { shardName } from './shards.ts';
import { joinSources, type SourceEntry } from './sources.ts';
import type { ConfidenceLevel, ConfidencePart } from './schemas/species.ts';
import type { Review } from './review.ts';

export type { SpeciesCard };

/** Parts of a mushroom that the numbered list speaks about. */
export type LookPart = 'cap' | 'under' | 'ring' | 'stem' | 'base' | 'section' | 'whole';

/** What to look at. `x` and `y` (per cent) say where the plate shows it; absent when it cannot be pointed at. */
export interface LookPoint {
  readonly part: LookPart;
  readonly text: string;
  readonly x?: number;
  readonly y?: number;
}

/** Two species side by side, at one scale and age. */
export interface PairPictures {
  /** this species, then the other one */
  readonly sides: readonly [PictureRef, PictureRef];
  /** where they differ, most telling first: x and y on the first side, then on the second, in per cent */
  readonly marks: readonly {
    readonly part: LookPart;
    readonly at: readonly [x1: number, y1: number, x2: number, y2: number];
  }[];
}

export interface LookalikeLine {
  readonly id: string;
  readonly kind: 'toxic' | 'lookalike';
  readonly grade: Grade;
  readonly name: string;
  readonly difference: string;
  readonly expertsOnly: boolean;
  /** `a--b` when the two have a page side by side */
  readonly pairId?: string;
  /** absent while not drawn */
  readonly pair?: PairPictures;
}

export interface CoursePhase {
  readonly when: string;
  readonly title: string;
  readonly text: string;
  readonly tone: 'quiet' | 'warn' | 'false' | 'bad';
}

export interface ReportedCaseLine {
  readonly period: string;
  readonly scope: string;
  readonly incidents?: number;
  readonly patients?: number;
  readonly deaths?: number;
  readonly note?: string;
  readonly source: string;
}

/** A named set of species that experts cannot tell apart. */
export interface GroupLine {
  readonly label: string;
  readonly why: string;
  readonly alarm: Exclude<Grade, 'caution'>;
}

/** One cell of the comparison of two species. */
export interface TraitLine {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

/** Everything a species page shows. Collections `species/00` … hold about 12 each, by id. */
export interface SpeciesDetail extends Omit<SpeciesCard, 'looks' | 'places' | 'shard' | 'local'> {
  readonly pinyin: string;
  /** the name in the other language of the product */
  readonly otherName: string;
  readonly family: string;
  readonly synonyms: readonly string[];
  readonly taxonomyNote?: string;
  readonly local: readonly {
    readonly name: string;
    readonly pinyin: string;
    readonly place: string;
    readonly alsoUsedFor?: string;
    readonly sourced: boolean;
  }[];
  readonly toxins: readonly string[];
  readonly syndromes: readonly string[];
  readonly latency?: string;
  readonly toxicityNote?: string;
  readonly course: readonly CoursePhase[];
  readonly look: readonly LookPoint[];
  readonly plate?: PictureRef;
  readonly lookalikes: readonly LookalikeLine[];
  readonly groups: readonly GroupLine[];
  readonly yunnan: 'recorded_poisoning' | 'recorded' | 'likely' | 'unknown';
  readonly wenshan: 'recorded_poisoning' | 'recorded' | 'no_source_found';
  readonly plausible: 'yes' | 'uncertain' | 'no';
  readonly provinces: readonly string[];
  readonly distributionNote?: string;
  readonly habitat: string;
  readonly cases: readonly ReportedCaseLine[];
  readonly traits: readonly TraitLine[];
  readonly doubts: readonly string[];
  readonly review: Review;
  readonly confidence: Readonly<Partial<Record<ConfidencePart, ConfidenceLevel>>>;
  readonly sources: readonly SourceEntry[];
}

export function loadSpeciesIndex(lang: Lang): Promise<readonly SpeciesCard[]> {
  return loadCollection<readonly SpeciesCard[]>(lang, 'species-index');
}

/** As stored: sources by id, joined when the page loads. */
export type StoredSpecies = Omit<SpeciesDetail, 'sources'> & {
  readonly sources: readonly string[];
};

/** @returns undefined when there is no such species */
export async function loadSpecies(lang: Lang, id: string): Promise<SpeciesDetail | undefined> {
  const card = (await loadSpeciesIndex(lang)).find((one) => one.id === id);
  if (card === undefined) return undefined;
  const shard = await loadCollection<Readonly<Record<string, StoredSpecies>>>(
    lang,
    shardName(card.shard),
  );
  const stored = shard[id];
  if (stored === undefined) return undefined;
  return { ...stored, sources: await joinSources(lang, 'mushrooms', stored.sources) };
}
