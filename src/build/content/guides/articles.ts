import { inLang, type Lang } from '#domain/lang.ts';
import type { Statement, StoredArticle } from '#content/articles.ts';
import type { RawArticle, RawStatement } from '#content/schemas/article.ts';
import type { ContentStore } from '../area.ts';
import { pictureOf } from '../pictures.ts';
import { reviewIn } from '../review.ts';
import { sourceIdsIn } from '../sourceEntries.ts';
import { recordsOf } from '../store.ts';

/** A sentence in one language. */
export function statementIn(raw: RawStatement, lang: Lang): Statement {
  return { text: inLang(raw, lang), ...(raw.basis !== undefined && { basis: raw.basis }) };
}

function sectionsIn(raw: RawArticle, lang: Lang): StoredArticle['sections'] {
  return raw.sections.map(({ id, title, tone, scenes, points, phases }) => ({
    id,
    title: inLang(title, lang),
    ...(tone !== undefined && { tone }),
    scenes: scenes.map(({ picture, danger, caption }) => ({
      ...pictureOf('picture', 'scene', picture),
      danger,
      caption: statementIn(caption, lang),
    })),
    points: points.map((point) => statementIn(point, lang)),
    phases: phases.map((phase) => ({
      when: inLang(phase.when, lang),
      title: inLang(phase.title, lang),
      text: inLang(phase.text, lang),
      tone: phase.tone,
    })),
  }));
}

function articleIn(store: ContentStore, raw: RawArticle, lang: Lang): StoredArticle {
  return {
    id: raw.id,
    title: inLang(raw.title, lang),
    summary: inLang(raw.summary, lang),
    ...(raw.seal !== undefined && { seal: raw.seal }),
    ...pictureOf('thumb', 'scene', raw.thumb),
    ...pictureOf('plate', 'plant', raw.picture),
    names: raw.names.map((name) => inLang(name, lang)),
    ...(raw.latin !== undefined && { latin: raw.latin }),
    lead: statementIn(raw.lead, lang),
    sections: sectionsIn(raw, lang),
    review: reviewIn(raw.review, lang),
    sources: sourceIdsIn(store, raw),
  };
}

/** All articles of a folder in their order. */
export function buildArticles(store: ContentStore, folder: string, lang: Lang): StoredArticle[] {
  return recordsOf<RawArticle>(store, `${folder}/*.yaml`)
    .sort((a, b) => a.order - b.order)
    .map((raw) => articleIn(store, raw, lang));
}
