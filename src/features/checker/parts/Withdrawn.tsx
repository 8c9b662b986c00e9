import type { CheckerContent } from '#content/checker.ts';
import type { Session } from '#domain/checker/session.ts';
import { useText } from '#i18n/useText.ts';
import { Notice } from '#ui/Notice.tsx';

export interface WithdrawnProps {
  readonly content: CheckerContent;
  readonly session: Session;
}

/** Tells that a changed answer took an alarm away, and that this changes nothing about eating. */
export function Withdrawn({ content, session: { withdrawn } }: WithdrawnProps) {
  const t = useText('checker');
  if (withdrawn === undefined) return null;
  const signs = withdrawn.changed.map((id) => content.texts.characters[id]?.label ?? id);
  return (
    <Notice
      kind="warn"
      role="alert"
      title={t('result.withdrawn', { signs: signs.join(t('list.comma')) })}
    />
  );
}
