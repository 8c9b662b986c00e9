import type { CheckerContent } from '#content/checker.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { Check } from '../checkerModel.ts';
import { NAME_STEP, TESTS_STEP } from '../useFlow.ts';
import type { Flow } from '../useFlow.ts';
import { NameQuestion } from './NameQuestion.tsx';
import { PickList } from './PickList.tsx';
import { Question } from './Question.tsx';
import { TestsQuestion } from './TestsQuestion.tsx';
import { Withdrawn } from './Withdrawn.tsx';
import styles from '../CheckerPage.module.css';

export interface AskProps {
  readonly content: CheckerContent;
  readonly check: Check;
  readonly flow: Flow;
}

function Step({ content, check, flow }: AskProps) {
  if (flow.current === NAME_STEP) return <NameQuestion content={content} check={check} />;
  if (flow.current === TESTS_STEP) return <TestsQuestion check={check} />;
  const character = content.data.characters.find(({ id }) => id === flow.current);
  if (character === undefined) return null;
  return <Question key={character.id} character={character} content={content} check={check} />;
}

/** One question, what stands so far, and the keys to go on, back, or to another question. */
export function Ask(props: AskProps) {
  const { content, check, flow } = props;
  const t = useText('checker');
  const { alarm } = check.standing;
  return (
    <>
      <p class="small">
        {t('ask.count', { count: Object.keys(check.session.observation.seen).length })}
      </p>
      <Step {...props} />
      <Notice kind={alarm === 'none' ? 'warn' : 'alarm'} role="status" title={t(`live.${alarm}`)} />
      <Withdrawn content={content} session={check.session} />
      <div class={styles['keys']}>
        <Button look="outline" onClick={flow.back}>
          {t('ask.back')}
        </Button>
        <Button onClick={flow.goOn}>{t('ask.next')}</Button>
        <Button look="quiet" onClick={() => flow.show('result')}>
          {t('ask.result')}
        </Button>
      </div>
      <PickList key={flow.current} content={content} check={check} flow={flow} />
      <p class="small">{t(check.isKept ? 'ask.saved' : 'ask.unsaved')}</p>
    </>
  );
}
