import { useState } from 'preact/hooks';
import type { Age, Quiz } from '#content/teaching.ts';
import { changeOf, classSum } from '#domain/teaching/change.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Button } from '#ui/Button.tsx';
import { Heading } from '#ui/Heading.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useHead } from '#ui/useHead.ts';
import { ChangeChart } from './parts/ChangeChart.tsx';
import { QuizList } from './parts/QuizList.tsx';
import { SaveTable } from './parts/SaveTable.tsx';
import styles from './teaching.module.css';

const ROUNDS = ['before', 'after'] as const;
type Round = (typeof ROUNDS)[number];

const percent = (share: number) => (share * 100).toFixed(1);
const numberIn = (text: string | undefined) =>
  text === undefined || text === '' ? undefined : Math.max(0, Math.floor(Number(text)));

/** Nine questions before and after the lesson; only class sums, and they live no longer than the page. */
export default function ChangePage({ data: quiz, params }: PageProps<Quiz>) {
  const t = useText('teaching');
  const [cells, setCells] = useState<Readonly<Record<string, string>>>({});
  const age = params['age'] as Age;
  const title = t('change.title', { age: t(`age.${age}`) });
  useHead({ title, description: t('change.description') });
  const items = quiz.beforeAfter[age].flatMap((id) => quiz.items.filter((item) => item.id === id));
  const countsOf = (round: Round) => items.map(({ id }) => numberIn(cells[`${round}-${id}`]));
  const pupilsOf = (round: Round) => numberIn(cells[`${round}-pupils`]) ?? 0;
  const isTooMany = ROUNDS.some((round) =>
    countsOf(round).some((count) => (count ?? 0) > pupilsOf(round)),
  );
  const sumOf = (round: Round) => classSum(countsOf(round), pupilsOf(round));
  const change = isTooMany ? undefined : changeOf(sumOf('before'), sumOf('after'));
  const cell = (key: string, label: string) => (
    <input
      type="number"
      min="0"
      inputMode="numeric"
      aria-label={label}
      value={cells[key] ?? ''}
      onInput={(event) => setCells({ ...cells, [key]: event.currentTarget.value })}
    />
  );
  const table = () => [
    [t('change.question'), t('change.before'), t('change.after')],
    [t('change.class'), ...ROUNDS.map(pupilsOf)],
    ...items.map(({ id, ask }) => [
      ask,
      ...ROUNDS.map((round) => numberIn(cells[`${round}-${id}`]) ?? ''),
    ]),
    ...(change === undefined
      ? []
      : [
          [t('change.share'), percent(change.before), percent(change.after)],
          [t('change.interval'), percent(change.low), percent(change.high)],
          [t('change.method')],
        ]),
  ];
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {title}
      </h1>
      <p>{t('change.how')}</p>
      <table class={`needsScript ${styles['counts']}`}>
        <thead>
          <tr>
            <th scope="col">{t('change.number')}</th>
            <th scope="col">{t('change.before')}</th>
            <th scope="col">{t('change.after')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('change.class')}</th>
            <td>{cell('before-pupils', t('change.pupilsBefore'))}</td>
            <td>{cell('after-pupils', t('change.pupilsAfter'))}</td>
          </tr>
          {items.map(({ id }, at) => (
            <tr key={id}>
              <th scope="row">{at + 1}</th>
              {ROUNDS.map((round) => (
                <td key={round}>{cell(`${round}-${id}`, `${at + 1} ${t(`change.${round}`)}`)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <section class="section" role="status">
        <Heading>{t('change.result')}</Heading>
        {change === undefined ? (
          <Notice kind={isTooMany ? 'warn' : 'info'}>
            {t(isTooMany ? 'change.tooMany' : 'change.empty')}
          </Notice>
        ) : (
          <>
            <p>
              {t('change.sum', { before: percent(change.before), after: percent(change.after) })}
            </p>
            <ChangeChart of={change} />
            <p>
              {t('change.gain', {
                change: percent(change.change),
                low: percent(change.low),
                high: percent(change.high),
              })}
            </p>
          </>
        )}
        <p class="small">{t('change.method')}</p>
      </section>
      <p class={`noPrint needsScript ${styles['keys']}`}>
        <SaveTable name={`junan-${age}`} of={table} />
        <Button look="outline" onClick={() => setCells({})}>
          {t('change.clear')}
        </Button>
      </p>
      <section class="section">
        <Heading>{t('change.question')}</Heading>
        <QuizList of={items} hasKey={false} />
      </section>
    </div>
  );
}
