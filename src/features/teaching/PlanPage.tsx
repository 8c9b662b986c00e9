import type { Plan } from '#content/teaching.ts';
import { list } from '#illustration/icons/list.ts';
import { print as printIcon } from '#illustration/icons/print.ts';
import { tv } from '#illustration/icons/tv.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Button, LinkButton } from '#ui/Button.tsx';
import { Heading } from '#ui/Heading.tsx';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#ui/paths.ts';
import { useHead } from '#ui/useHead.ts';
import { PlanSteps } from './parts/PlanSteps.tsx';
import { QuizList } from './parts/QuizList.tsx';
import { TitleList } from './parts/TitleList.tsx';
import styles from './teaching.module.css';

const RULES = ['rule1', 'rule2', 'rule3', 'rule4'] as const;

/** A lesson or a talk, to hold from the phone or to print. */
export default function PlanPage({ data: plan }: PageProps<Plan>) {
  const t = useText('teaching');
  const title = `${plan.title} · ${t('home.minutes', { count: plan.minutes })}`;
  useHead({
    title,
    description: t('plan.description', { title: plan.title, minutes: plan.minutes }),
  });
  const items = plan.steps.flatMap((step) => step.quiz);
  return (
    <article class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {title}
      </h1>
      {plan.age !== undefined && <p class="large">{t(`age.${plan.age}`)}</p>}
      <p class={`noPrint needsScript ${styles['keys']}`}>
        <LinkButton to={paths.teachSlides(plan.id)} icon={tv}>
          {t('plan.slides')}
        </LinkButton>
        <LinkButton to={paths.teachNotes(plan.id)} look="outline" icon={list}>
          {t('plan.notes')}
        </LinkButton>
        {plan.age !== undefined && (
          <LinkButton to={paths.teachQuiz(plan.age)} look="outline">
            {t('plan.quiz')}
          </LinkButton>
        )}
        <Button look="outline" icon={printIcon} onClick={() => window.print()}>
          {t('plan.print')}
        </Button>
      </p>
      <TitleList title={t('plan.aims')} of={plan.aims} />
      <TitleList title={t('plan.material')} of={plan.material} />
      <Notice kind="warn" title={t('plan.safety')}>
        <ul>
          {RULES.map((rule) => (
            <li key={rule}>{t(`plan.${rule}`)}</li>
          ))}
        </ul>
      </Notice>
      <PlanSteps of={plan.steps} />
      {plan.home !== undefined && <TitleList title={t('plan.home')} of={[plan.home]} />}
      {items.length > 0 && (
        <section class="section">
          <Heading>{t('plan.answers')}</Heading>
          <QuizList of={items} hasKey />
        </section>
      )}
      <TitleList title={t('plan.sources')} of={plan.sources} />
    </article>
  );
}
