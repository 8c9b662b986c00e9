import type { Lang } from '#domain/lang.ts';
import type { Statement } from './articles.ts';
import { loadCollection } from './load.ts';
import type { Review } from './review.ts';
import { joinSources, type SourceEntry } from './sources.ts';

export interface Myth {
  readonly id: string;
  /** the saying in quotes, called wrong */
  readonly heard: string;
  readonly fact: Statement;
  readonly sources: readonly string[];
}

/** Collection `myths`. */
export interface Myths {
  readonly myths: readonly Myth[];
  readonly slogan: Statement;
  readonly review: Review;
}

export type HazardId = 'mushroom' | 'diaojiangba' | 'aconite';

export interface CountyRisk {
  readonly code: string;
  readonly name: string;
  /** years in which the county stood on the published list of high risk */
  readonly highIn: readonly string[];
  /** latest year of which the whole list is known */
  readonly lastListed: string;
  readonly highInLast: boolean;
}

/** Collection `season`. */
export interface Season {
  readonly peak: Statement;
  readonly months: readonly {
    readonly hazards: readonly { readonly hazard: HazardId; readonly level: 1 | 2 | 3 }[];
    readonly warning: Statement;
  }[];
  readonly anyMonth: Statement;
  readonly counties: readonly CountyRisk[];
  readonly yearsWithoutList: readonly string[];
  readonly published: string;
  readonly review: Review;
  readonly sources: readonly SourceEntry[];
}

/** A dated warning or correction. Days as YYYY-MM-DD, both included. */
export interface Notice {
  readonly id: string;
  readonly kind: 'warning' | 'correction';
  readonly severity: 'alarm' | 'warn';
  readonly published: string;
  readonly until: string;
  readonly area: readonly string[];
  /** names of the counties it is for; empty = the whole region */
  readonly places: readonly string[];
  readonly title: string;
  readonly text: string;
  readonly link?: string;
}

export interface Correction {
  readonly on: string;
  readonly page: string;
  readonly what: string;
  readonly now: string;
}

/** Collection `notices`: all notices, newest first, and all corrections. */
export interface Notices {
  readonly notices: readonly Notice[];
  readonly corrections: readonly Correction[];
}

/** Collection `about`. */
export interface About {
  readonly publisher: Readonly<
    Record<'name' | 'address' | 'contact' | 'filingNumber' | 'mapReviewNumber', string | null>
  >;
  readonly reviewers: Readonly<Record<'mycology' | 'clinical' | 'law', string | null>>;
  readonly limits: readonly Statement[];
  readonly privacy: readonly Statement[];
  /** how many records are drafts, how many reviewed */
  readonly records: { readonly draft: number; readonly reviewed: number };
  readonly facts: { readonly total: number; readonly sourced: number };
}

export function loadMyths(lang: Lang): Promise<Myths> {
  return loadCollection<Myths>(lang, 'myths');
}

export async function loadSeason(lang: Lang): Promise<Season> {
  const stored = await loadCollection<Omit<Season, 'sources'> & { sources: readonly string[] }>(
    lang,
    'season',
  );
  return { ...stored, sources: await joinSources(lang, 'region', stored.sources) };
}

export function loadNotices(lang: Lang): Promise<Notices> {
  return loadCollection<Notices>(lang, 'notices');
}

export function loadAbout(lang: Lang): Promise<About> {
  return loadCollection<About>(lang, 'about');
}
