import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Heading } from '#ui/Heading.tsx';
import { paths } from '#ui/paths.ts';
import { Row } from '#ui/Row.tsx';
import { useHead } from '#ui/useHead.ts';
import type { TeachIndex } from './index.ts';
import styles from './teaching.module.css';

const AGES = ['6-9', '9-12', '12-15', 'adult'] as const;

/** Everything for those who teach, on one page. */
export default function TeachPage({ data }: PageProps<TeachIndex>) {
  const t = useText('teaching');
  useHead({ title: t('home.title'), description: t('home.description') });
  const plansOf = (kind: 'lesson' | 'talk') =>
    data.plans
      .filter((plan) => plan.kind === kind)
      .map(({ id, age, minutes, title }) => (
        <Row
          key={id}
          to={paths.teachPlan(id)}
          title={
            age === undefined
              ? title
              : `${t(`age.${age}`)} · ${t('home.minutes', { count: minutes })}`
          }
          hint={age === undefined ? undefined : title}
        />
      ));
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {t('home.title')}
      </h1>
      <p>{t('home.lead')}</p>
      <section class="section">
        <Heading>{t('home.lessons')}</Heading>
        <ul>{plansOf('lesson')}</ul>
      </section>
      <section class="section">
        <Heading>{t('home.games')}</Heading>
        <ul>
          <Row to={paths.teachBasket()} title={t('games.basket')} hint={t('games.basketHint')} />
          <Row to={paths.teachPairGame()} title={t('games.pairs')} hint={t('games.pairsHint')} />
          <Row to={paths.teachStepsGame()} title={t('games.steps')} hint={t('games.stepsHint')} />
        </ul>
      </section>
      <section class="section">
        <Heading>{t('home.quiz')}</Heading>
        <ul>
          {AGES.map((age) => (
            <Row
              key={age}
              to={paths.teachQuiz(age)}
              title={t(`age.${age}`)}
              hint={t('home.quizHint')}
            />
          ))}
        </ul>
      </section>
      <section class="section">
        <Heading>{t('home.change')}</Heading>
        <ul>
          {AGES.map((age) => (
            <Row
              key={age}
              to={paths.teachChange(age)}
              title={t(`age.${age}`)}
              hint={t('home.changeHint')}
            />
          ))}
        </ul>
      </section>
      <section class="section">
        <Heading>{t('home.sheets')}</Heading>
        <ul>
          {data.sheets.map(({ id, title }) => (
            <Row key={id} to={paths.teachSheet(id)} title={title} />
          ))}
          <Row
            to={paths.teachSheets()}
            title={t('home.allSheets')}
            hint={t('home.allSheetsHint')}
          />
        </ul>
      </section>
      <section class="section">
        <Heading>{t('home.training')}</Heading>
        <ul>
          {data.courses.map(({ id, title }) => (
            <Row
              key={id}
              to={paths.teachTraining(id)}
              title={title}
              hint={t('training.description')}
            />
          ))}
        </ul>
      </section>
      <section class="section">
        <Heading>{t('home.talks')}</Heading>
        <ul>
          {plansOf('talk')}
          <Row to={paths.teachTexts()} title={t('texts.title')} hint={t('texts.description')} />
          <Row
            to={paths.teachPlanner()}
            title={t('planner.title')}
            hint={t('planner.description')}
          />
        </ul>
      </section>
    </div>
  );
}
