import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckerContent } from '#content/checker.ts';
import { alarmRank, isStop } from '#domain/checker/alarm.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useHead } from '#ui/useHead.ts';
import { useCheck } from './checkerModel.ts';
import { Question } from './parts/Question.tsx';
import { Result } from './parts/Result.tsx';
import { Start } from './parts/Start.tsx';
import { Withdrawn } from './parts/Withdrawn.tsx';
import styles from './CheckerPage.module.css';

type View = 'start' | 'ask' | 'result';

/** Asks by pictures and warns. It can raise an alarm; it has no words for anything else. */
export default function CheckerPage({ data }: PageProps<CheckerContent>) {
  const t = useText('checker');
  const ui = useText('ui');
  useHead({ title: `${t('title')} · ${ui('brand.full')}`, description: t('description') });
  const check = useCheck(data);
  const { session, standing, next } = check;
  const [view, setView] = useState<View>('start');
  const [asked, setAsked] = useState<readonly string[]>([]);
  const current = asked[asked.length - 1];
  const show = (to: View) => {
    setView(to);
    window.scrollTo(0, 0);
  };
  const ask = (id: string) => {
    setAsked([...asked.filter((each) => each !== id), id]);
    show('ask');
  };
  const goOn = () => {
    const proposed = current === undefined ? next : check.leave(current);
    if (proposed === undefined) show('result');
    else ask(proposed);
  };
  const startAgain = () => {
    check.restart();
    setAsked([]);
    show('start');
  };
  // A STOP turns the page to the alarm as soon as it is justified, and again when it becomes worse.
  const before = useRef(standing.alarm);
  useEffect(() => {
    const isWorse = alarmRank(standing.alarm) > alarmRank(before.current);
    before.current = standing.alarm;
    if (isWorse && isStop(standing.alarm) && view === 'ask') show('result');
  }, [standing.alarm]);

  const character = data.data.characters.find(({ id }) => id === current);
  const others = data.data.characters.filter(({ role, ease }) => role !== 'context' && ease > 0);
  return (
    <div class={`wrap ${styles['page']}`}>
      <h1 class="section" tabIndex={-1}>
        {t('title')}
      </h1>
      {view === 'start' && (
        <Start
          check={check}
          onBegin={() => (next === undefined ? show('result') : ask(next))}
          onAgain={startAgain}
        />
      )}
      {view === 'ask' && character !== undefined && (
        <>
          <p class="small">
            {t('ask.count', { count: Object.keys(session.observation.seen).length })}
          </p>
          <Question character={character} content={data} check={check} />
          <Notice
            kind={standing.alarm === 'none' ? 'warn' : 'alarm'}
            role="status"
            title={t(`live.${standing.alarm}`)}
          />
          <Withdrawn content={data} session={session} />
          <div class={styles['keys']}>
            <Button
              look="outline"
              onClick={() => (asked.length > 1 ? setAsked(asked.slice(0, -1)) : show('start'))}
            >
              {t('ask.back')}
            </Button>
            <Button onClick={goOn}>{t('ask.next')}</Button>
            <Button look="quiet" onClick={() => show('result')}>
              {t('ask.result')}
            </Button>
          </div>
          <details key={current}>
            <summary>{t('ask.more')}</summary>
            <ul>
              {others.map(({ id }) => (
                <li key={id}>
                  <Button look="quiet" onClick={() => ask(id)}>
                    {data.texts.characters[id]?.label ?? id}
                  </Button>
                </li>
              ))}
            </ul>
          </details>
          <p class="small">{t(check.isKept ? 'ask.saved' : 'ask.unsaved')}</p>
        </>
      )}
      {view === 'result' && (
        <Result
          content={data}
          check={check}
          onGoOn={() =>
            next === undefined ? show(current === undefined ? 'start' : 'ask') : ask(next)
          }
          onAgain={startAgain}
        />
      )}
    </div>
  );
}
