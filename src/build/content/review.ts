import { inLang, type Lang } from '#domain/lang.ts';
import type { Review as RawReview } from '#content/schemas/shared.ts';
import type { Review } from '#content/review.ts';

/** The review state of a record in one language. */
export function reviewIn(review: RawReview, lang: Lang): Review {
  return review.state === 'draft' ? review : { ...review, by: inLang(review.by, lang) };
}
