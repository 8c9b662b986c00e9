import thumbs from 'virtual:pictures/thumb';
import type { CheckerContent } from '#content/checker.ts';
import { leadingSuspects, suspectsOf } from '#domain/checker/suspects.ts';
import type { Suspect } from '#domain/checker/suspects.ts';
import { useText } from '#i18n/useText.ts';
import { Heading } from '#ui/Heading.tsx';
import { Link } from '#ui/Link.tsx';
import { Picture } from '#ui/Picture.tsx';
import { Seal } from '#ui/Seal.tsx';
import type { SealKind } from '#ui/Seal.tsx';
import { paths } from '#ui/paths.ts';
import { labelOf } from '../answerWords.ts';
import type { Check } from '../checkerModel.ts';
import styles from './Result.module.css';

const SEAL_OF_GRADE: Readonly<Record<Suspect['grade'], SealKind>> = {
  deadly: 'deadly',
  serious: 'poisonous',
  moderate: 'poisonous',
};
const SHOWN = 4;

export interface SuspectsProps {
  readonly content: CheckerContent;
  readonly check: Check;
}

function One({
  suspect,
  content,
}: {
  readonly suspect: Suspect;
  readonly content: CheckerContent;
}) {
  const t = useText('checker');
  const first = suspect.members[0] ?? '';
  const picture = thumbs[first];
  const group = suspect.kind === 'group' ? content.texts.groups[suspect.id] : undefined;
  const name = group?.name ?? content.texts.taxa[suspect.id]?.name ?? first;
  const signs = suspect.fits.map((id) => labelOf(content, id)).join(t('list.comma'));
  return (
    <li>
      <Link to={paths.species(first)} class={styles['suspect']}>
        {picture !== undefined && <Picture of={picture} alt="" />}
        <Seal kind={SEAL_OF_GRADE[suspect.grade]} />
        <b>{name}</b>
      </Link>
      <p class="small">{t('result.why', { signs })}</p>
      {group !== undefined && <p class="small">{t('result.group', { why: group.why })}</p>}
    </li>
  );
}

/** Poisons that the answers point at, with plate, grade and reason. Inseparable ones stand as one. */
export function Suspects({ content, check }: SuspectsProps) {
  const t = useText('checker');
  const all = suspectsOf(check.model, check.standing.assessment);
  const shown = leadingSuspects(check.model, all).slice(0, SHOWN);
  if (shown.length === 0) return null;
  return (
    <section class="section">
      <Heading>{t('result.suspects')}</Heading>
      <ul class={styles['suspects']}>
        {shown.map((suspect) => (
          <One key={suspect.id} suspect={suspect} content={content} />
        ))}
      </ul>
      {all.length > shown.length && (
        <p class="small">{t('result.more', { count: all.length - shown.length })}</p>
      )}
    </section>
  );
}
