import { inLang, type Lang } from '#domain/lang.ts';
import type { About, Myths } from '#content/guides.ts';
import type { RawAbout, RawMyths } from '#content/schemas/guides.ts';
import type { ContentStore } from '../area.ts';
import { countFacts, countReviews } from '../figures.ts';
import { reviewIn } from '../review.ts';
import { sourceIdsIn } from '../sourceEntries.ts';
import { statementIn } from './articles.ts';

export const MYTHS_FILE = 'myths/myths.yaml';
export const ABOUT_FILE = 'pages/about.yaml';

/** Collection `myths`. */
export function buildMyths(store: ContentStore, lang: Lang): Myths {
  const raw = store.get<RawMyths>(MYTHS_FILE);
  return {
    myths: raw.myths.map(({ id, heard, fact }) => ({
      id,
      heard: inLang(heard, lang),
      fact: statementIn(fact, lang),
      sources: sourceIdsIn(store, fact),
    })),
    slogan: statementIn(raw.slogan, lang),
    review: reviewIn(raw.review, lang),
  };
}

/** Collection `about`. */
export function buildAbout(store: ContentStore, lang: Lang): About {
  const raw = store.get<RawAbout>(ABOUT_FILE);
  const values = store.list('**/*').map((path) => store.get<unknown>(path));
  const { filing_number, map_review_number, ...publisher } = raw.publisher;
  return {
    publisher: { ...publisher, filingNumber: filing_number, mapReviewNumber: map_review_number },
    reviewers: raw.reviewers,
    limits: raw.limits.map((limit) => statementIn(limit, lang)),
    privacy: raw.privacy.map((line) => statementIn(line, lang)),
    records: countReviews(values),
    facts: countFacts(values),
  };
}
