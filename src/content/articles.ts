import type { Lang } from '#domain/lang.ts';
import { loadCollection } from './load.ts';
import type { PictureRef } from './pictures.ts';
import type { Review } from './review.ts';
import type { SourceList } from './sourceLists.ts';
import { joinSources, type SourceEntry } from './sources.ts';
import type { CoursePhase } from './species.ts';

/** A sentence with what it rests on. Without `basis` it has a source. */
export interface Statement {
  readonly text: string;
  readonly basis?: 'proposal' | 'unsourced';
}

export interface Scene {
  /** address of the picture; absent while it is not drawn */
  readonly picture?: PictureRef;
  readonly danger: boolean;
  readonly caption: Statement;
}

export interface ArticleSection {
  readonly id: string;
  readonly title: string;
  readonly tone?: 'alarm' | 'warn';
  readonly scenes: readonly Scene[];
  readonly points: readonly Statement[];
  readonly phases: readonly CoursePhase[];
}

/** What a list of guides shows of each. */
export interface ArticleCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly seal?: 'deadly' | 'dontEat';
  readonly thumb?: PictureRef;
}

/** A guide text in one language. Collections `foods`, `rules`, `outreach`. */
export interface Article extends ArticleCard {
  readonly names: readonly string[];
  readonly latin?: string;
  readonly plate?: PictureRef;
  readonly lead: Statement;
  readonly sections: readonly ArticleSection[];
  readonly review: Review;
  readonly sources: readonly SourceEntry[];
}

/** As stored: sources by id. */
export type StoredArticle = Omit<Article, 'sources'> & { readonly sources: readonly string[] };

export type ArticleKind = 'foods' | 'rules' | 'outreach';

const LIST_OF: Readonly<Record<ArticleKind, SourceList>> = {
  foods: 'foods',
  rules: 'foods',
  outreach: 'foods',
};

export function loadArticleCards(lang: Lang, kind: ArticleKind): Promise<readonly ArticleCard[]> {
  return loadCollection<readonly StoredArticle[]>(lang, kind);
}

/** All articles of a kind with their sources, in their order. */
export async function loadArticles(lang: Lang, kind: ArticleKind): Promise<readonly Article[]> {
  const stored = await loadCollection<readonly StoredArticle[]>(lang, kind);
  return Promise.all(
    stored.map(async (one) => ({
      ...one,
      sources: await joinSources(lang, LIST_OF[kind], one.sources),
    })),
  );
}

/** @returns undefined when there is no such article */
export async function loadArticle(
  lang: Lang,
  kind: ArticleKind,
  id: string,
): Promise<Article | undefined> {
  return (await loadArticles(lang, kind)).find((one) => one.id === id);
}
