import { isStop } from '#domain/checker/alarm.ts';
import { useText } from '#i18n/useText.ts';
import { Button, LinkButton } from '#ui/Button.tsx';
import { CallKey } from '#ui/CallKey.tsx';
import { Heading } from '#ui/Heading.tsx';
import { Link } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import { Seal } from '#ui/Seal.tsx';
import type { Check } from '../checkerModel.ts';
import type { AskProps } from './Ask.tsx';
import { ShareKey } from './ShareKey.tsx';
import { Suspects } from './Suspects.tsx';
import { Why } from './Why.tsx';
import { Withdrawn } from './Withdrawn.tsx';
import styles from './Result.module.css';

const SEAL_OF_LEVEL = {
  deadly: 'deadly',
  serious: 'poisonous',
  poisonous: 'poisonous',
  'not-recognised': 'dontEat',
} as const;

/** Without evidence nothing is named: what was not looked at counts as deadly, but it is not recognised. */
export function shownLevel({ standing: { alarm, level } }: Check): keyof typeof SEAL_OF_LEVEL {
  return isStop(alarm) || alarm === 'poisonous' ? level : 'not-recognised';
}

/** What the answers mean. Every ending says: do not eat. */
export function Result(props: AskProps) {
  const { content, check, flow } = props;
  const t = useText('checker');
  const shown = shownLevel(check);
  return (
    <>
      <div class={`${styles['verdict']} ${styles[SEAL_OF_LEVEL[shown]]}`} role="alert">
        <Seal kind={SEAL_OF_LEVEL[shown]} isBig />
        <h2>{t(`result.${shown}`)}</h2>
      </div>
      <LinkButton look="alarm" to={paths.emergency()}>
        {t('result.eaten')}
      </LinkButton>
      <Withdrawn content={content} session={check.session} />
      {shown !== 'not-recognised' && <Suspects content={content} check={check} />}
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
        <LinkButton look="outline" to={paths.checkerPhotos()}>
          {t('start.photos')}
        </LinkButton>
        <ShareKey content={content} check={check} />
        <Button look="outline" onClick={flow.resume}>
          {t('result.goOn')}
        </Button>
        <Button look="quiet" onClick={flow.startAgain}>
          {t('result.again')}
        </Button>
      </div>
      <Why {...props} />
      <p class="section">
        <b>{t('result.foot')}</b> <Link to={paths.checkerLimits()}>{t('result.tests')}</Link>
      </p>
    </>
  );
}
