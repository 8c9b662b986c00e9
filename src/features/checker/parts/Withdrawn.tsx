import type { CheckerContent } from '#content/checker.ts';
import type { Session } from '#domain/checker/session.ts';
import { useText } from '#i18n/useText.ts';
import { Notice } from '#ui/Notice.tsx';
import { answerWords, labelOf, nameWords } from '../answerWords.ts';

export interface WithdrawnProps {
  readonly content: CheckerContent;
  readonly session: Session;
}

/** Tells which changed answer took an alarm away or down, and that this changes nothing about eating. */
export function Withdrawn({ content, session: { withdrawn, observation } }: WithdrawnProps) {
  const t = useText('checker');
  if (withdrawn === undefined) return null;
  const { cause, changed } = withdrawn;
  const gone = cause.names.filter((name) => !observation.names.includes(name));
  return (
    <Notice kind="warn" role="alert" title={t('changed.title')}>
      <ul>
        {changed.map((id) => (
          <li key={id}>
            {t('changed.line', {
              label: labelOf(content, id),
              before: answerWords(t, content, id, cause.answers[id]),
              now: answerWords(t, content, id, observation.seen[id]),
            })}
          </li>
        ))}
        {gone.length > 0 && (
          <li>
            {t('changed.name', {
              names: gone.map((id) => nameWords(content, id)).join(t('list.comma')),
            })}
          </li>
        )}
        {cause.neededFolkTest && observation.folkTests.length === 0 && (
          <li>{t('changed.tests')}</li>
        )}
      </ul>
    </Notice>
  );
}
