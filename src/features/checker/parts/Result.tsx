import thumbs from 'virtual:pictures/thumb';
import { useState } from 'preact/hooks';
import type { CheckerContent } from '#content/checker.ts';
import { isStop } from '#domain/checker/alarm.ts';
import { leadingSuspects, suspectsOf } from '#domain/checker/suspects.ts';
import type { Suspect } from '#domain/checker/suspects.ts';
import { useText } from '#i18n/useText.ts';
import { copyText } from '#io/device/clipboard.ts';
import { canShare, shareText } from '#io/device/share.ts';
import { Button, LinkButton } from '#ui/Button.tsx';
import { CallKey } from '#ui/CallKey.tsx';
import { Heading } from '#ui/Heading.tsx';
import { Link } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import { Picture } from '#ui/Picture.tsx';
import { Seal } from '#ui/Seal.tsx';
import type { SealKind } from '#ui/Seal.tsx';
import type { Check } from '../checkerModel.ts';
import { Withdrawn } from './Withdrawn.tsx';
import styles from './Result.module.css';

const SEAL_OF_GRADE: Readonly<Record<Suspect['grade'], SealKind>> = {
  deadly: 'deadly',
  serious: 'poisonous',
  moderate: 'poisonous',
};
const SEAL_OF_LEVEL = {
  deadly: 'deadly',
  serious: 'poisonous',
  poisonous: 'poisonous',
  'not-recognised': 'dontEat',
} as const;
const SHOWN = 4;

export interface ResultProps {
  readonly content: CheckerContent;
  readonly check: Check;
  readonly onGoOn: () => void;
  readonly onAgain: () => void;
}

/** What the answers mean. Every ending says: do not eat. */
export function Result({ content, check, onGoOn, onAgain }: ResultProps) {
  const t = useText('checker');
  const ui = useText('ui');
  const [isCopied, setCopied] = useState(false);
  const { model, session, standing } = check;
  const { level, alarm } = standing;
  // Without evidence nothing is named: what was not looked at counts as deadly, but it is not recognised.
  const shown = isStop(alarm) || alarm === 'poisonous' ? level : 'not-recognised';
  const label = (id: string) => content.texts.characters[id]?.label ?? id;
  const suspects = leadingSuspects(model, suspectsOf(model, standing.assessment)).slice(0, SHOWN);
  const signs = Object.keys(session.observation.seen).map(label).join(t('list.comma'));
  const text = t('result.shareText', { signs, verdict: t(`result.${shown}`) });
  const share = async () => {
    const isShared = canShare() && (await shareText(text, t('title')));
    if (!isShared) setCopied(await copyText(text));
  };
  return (
    <>
      <div class={`${styles['verdict']} ${styles[SEAL_OF_LEVEL[shown]]}`} role="alert">
        <Seal kind={SEAL_OF_LEVEL[shown]} isBig />
        <h2>{t(`result.${shown}`)}</h2>
      </div>
      <LinkButton look="alarm" to={paths.emergency()}>
        {t('result.eaten')}
      </LinkButton>
      <Withdrawn content={content} session={session} />
      {suspects.length > 0 && shown !== 'not-recognised' && (
        <section class="section">
          <Heading>{t('result.suspects')}</Heading>
          <ul class={styles['suspects']}>
            {suspects.map((suspect) => {
              const first = suspect.members[0] ?? '';
              const picture = thumbs[first];
              const name =
                suspect.kind === 'group'
                  ? content.texts.groups[suspect.id]?.name
                  : content.texts.taxa[suspect.id]?.name;
              return (
                <li key={suspect.id}>
                  <Link to={paths.species(first)} class={styles['suspect']}>
                    {picture !== undefined && <Picture of={picture} alt="" />}
                    <Seal kind={SEAL_OF_GRADE[suspect.grade]} />
                    <b>{name ?? first}</b>
                  </Link>
                  {suspect.fits.length > 0 && (
                    <p class="small">
                      {t('result.why', { signs: suspect.fits.map(label).join(t('list.comma')) })}
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <section class="section">
        <Heading>{t('result.do')}</Heading>
        <ol class={styles['todo']}>
          <li>{t('result.do1')}</li>
          <li>{t('result.do2')}</li>
          <li>{t('result.do3')}</li>
          <li>{t('result.do4')}</li>
        </ol>
        <CallKey />
      </section>
      <div class={styles['keys']}>
        <Button look="outline" onClick={() => void share()}>
          {isCopied ? ui('action.copied') : t('result.share')}
        </Button>
        <Button look="outline" onClick={onGoOn}>
          {t('result.goOn')}
        </Button>
        <Button look="quiet" onClick={onAgain}>
          {t('result.again')}
        </Button>
      </div>
      <p class="section">
        <b>{t('result.foot')}</b> <Link to={paths.checkerLimits()}>{t('result.tests')}</Link>
      </p>
    </>
  );
}
