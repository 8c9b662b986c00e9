import { useState } from 'preact/hooks';
import { useText } from '#i18n/useText.ts';
import { Button, LinkButton } from '#ui/Button.tsx';
import { Heading } from '#ui/Heading.tsx';
import { Link } from '#ui/Link.tsx';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#ui/paths.ts';
import type { Check } from '../checkerModel.ts';

export interface StartProps {
  readonly check: Check;
  readonly onBegin: () => void;
  readonly onAgain: () => void;
}

/** The limits, which cannot be skipped, and the other truths. Reads well with scripts off. */
export function Start({ check, onBegin, onAgain }: StartProps) {
  const t = useText('checker');
  const [isTested, setTested] = useState(false);
  const test = () => {
    check.noteTest('garlic');
    setTested(true);
  };
  return (
    <>
      <Notice kind="alarm" title={t('limits.one')}>
        <p>{t('limits.two')}</p>
        <p>{t('limits.three')}</p>
      </Notice>
      <p class="section">
        <Button onClick={onBegin}>{t(check.hasAnswers ? 'limits.goOn' : 'limits.know')}</Button>
      </p>
      {check.hasAnswers && (
        <>
          <p>{t('limits.old')}</p>
          <Button look="outline" onClick={onAgain}>
            {t('limits.new')}
          </Button>
        </>
      )}
      <noscript>
        <p>{t('limits.script')}</p>
      </noscript>
      <section class="section">
        <Heading>{t('truth.title')}</Heading>
        <LinkButton look="alarm" to={paths.emergency()}>
          {t('truth.eaten')}
        </LinkButton>
        <p>{t('truth.garlic')}</p>
        <Button look="outline" onClick={test}>
          {t('truth.tested')}
        </Button>
        {isTested && <Notice kind="alarm" role="alert" title={t('truth.testedNote')} />}
        <p>{t('truth.mixed')}</p>
        <p>{t('truth.cut')}</p>
        <p>{t('truth.bought')}</p>
        <p>
          <Link to={paths.species('lanmaoa-asiatica')}>{t('truth.jsq')}</Link>
        </p>
        <p>
          <Link to={paths.checkerLimits()}>{t('result.tests')}</Link>
        </p>
      </section>
    </>
  );
}
