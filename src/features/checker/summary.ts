import type { CheckerContent } from '#content/checker.ts';
import { linkQuery } from '#domain/checker/saved.ts';
import type { Session } from '#domain/checker/session.ts';
import type { Translate } from '#i18n/useText.ts';
import { answerWords, labelOf } from './answerWords.ts';

export interface Summary {
  readonly session: Session;
  /** one of the endings, all of which say: do not eat */
  readonly verdict: string;
  /** address of the checker in this language */
  readonly page: string;
}

/** What was seen and what the checker says, as a message. The link carries the answers and nothing about the person. */
export function summaryText(
  t: Translate<'checker'>,
  content: CheckerContent,
  { session: { observation }, verdict, page }: Summary,
): string {
  const signs = Object.entries(observation.seen).map(([id, seen]) =>
    t('result.sign', { label: labelOf(content, id), words: answerWords(t, content, id, seen) }),
  );
  const query = linkQuery(observation);
  return t('result.shareText', {
    signs: signs.length === 0 ? t('result.shareNothing') : signs.join(t('list.semicolon')),
    verdict,
    link: query === '' ? page : `${page}?${query}`,
  });
}
