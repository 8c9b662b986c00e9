import { useEffect, useState } from 'preact/hooks';
import { readText, writeText } from '#io/device/keptText.ts';
import { useText } from '#i18n/useText.ts';
import { Button, LinkButton } from '#ui/Button.tsx';
import { Heading } from '#ui/Heading.tsx';
import { Link } from '#ui/Link.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Picture } from '#ui/Picture.tsx';
import { paths } from '#ui/paths.ts';
import { labelOf } from '../answerWords.ts';
import { optionPicture } from '../pictures.ts';
import { NAME_STEP, TESTS_STEP } from '../useFlow.ts';
import type { AskProps } from './Ask.tsx';
import { CaseCards } from './CaseCards.tsx';
import { OriginNotice } from './OriginNotice.tsx';
import styles from './Start.module.css';

const LIMITS_KEY = 'junan.checker.limits';

/** Parts to begin with, each with the state whose picture stands for it. */
const BEGINNINGS = [
  ['body_form', 'umbrella'],
  ['hymenophore', 'gills'],
  ['ring', 'skirt'],
  ['volva', 'saccate'],
  ['cut_change', 'blue'],
  ['substrate', 'soil_forest'],
] as const;

/** The sentence about the limits was acknowledged on this phone. Until known: no. */
function useAcknowledged(): readonly [boolean, () => void] {
  const [isKnown, setKnown] = useState(false);
  useEffect(() => setKnown(readText(LIMITS_KEY) === 'yes'), []);
  return [isKnown, () => writeText(LIMITS_KEY, 'yes')];
}

function Beginnings({ content, flow }: AskProps) {
  const t = useText('checker');
  return (
    <section class="section">
      <Heading>{t('start.parts')}</Heading>
      <div class={styles['cards']}>
        {BEGINNINGS.map(([id, state]) => {
          const picture = optionPicture(id, state);
          return (
            <button key={id} type="button" class={styles['card']} onClick={() => flow.ask(id)}>
              {picture !== undefined && <Picture of={picture} alt="" />}
              <b>{labelOf(content, id)}</b>
            </button>
          );
        })}
      </div>
      <div class={styles['keys']}>
        <Button look="outline" onClick={() => flow.ask(NAME_STEP)}>
          {t('start.name')}
        </Button>
        <Button look="outline" onClick={() => flow.ask(TESTS_STEP)}>
          {t('start.tested')}
        </Button>
      </div>
    </section>
  );
}

/** The limits, which cannot be skipped the first time, and where to begin. Reads well with scripts off. */
export function Start(props: AskProps) {
  const { check, flow } = props;
  const t = useText('checker');
  const [isKnown, acknowledge] = useAcknowledged();
  const begin = () => {
    acknowledge();
    flow.begin();
  };
  return (
    <>
      <OriginNotice origin={check.origin} />
      <Notice kind="alarm" title={t(isKnown ? 'limits.short' : 'limits.one')}>
        {!isKnown && (
          <>
            <p>{t('limits.two')}</p>
            <p>{t('limits.three')}</p>
          </>
        )}
      </Notice>
      <p class="section">
        <Button onClick={begin}>{t(check.hasAnswers ? 'limits.goOn' : 'limits.know')}</Button>
      </p>
      {check.hasAnswers && (
        <>
          <p>{t('limits.old')}</p>
          <Button look="outline" onClick={flow.startAgain}>
            {t('limits.new')}
          </Button>
        </>
      )}
      <noscript>
        <p>{t('limits.script')}</p>
      </noscript>
      {isKnown && <Beginnings {...props} />}
      <section class="section">
        <Heading>{t('truth.title')}</Heading>
        <LinkButton look="alarm" to={paths.emergency()}>
          {t('truth.eaten')}
        </LinkButton>
        <CaseCards />
        <p>
          <Link to={paths.checkerPhotos()}>{t('start.photos')}</Link>
        </p>
        <p>
          <Link to={paths.checkerLimits()}>{t('result.tests')}</Link>
        </p>
      </section>
    </>
  );
}
