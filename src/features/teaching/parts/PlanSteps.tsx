import type { PlanStep } from '#content/teaching.ts';
import { useText } from '#i18n/useText.ts';
import { Heading } from '#ui/Heading.tsx';
import styles from '../teaching.module.css';

/** The steps of a lesson with their minutes from the start. */
export function PlanSteps({ of }: { readonly of: readonly PlanStep[] }) {
  const t = useText('teaching');
  const starts = of.map((_, at) => of.slice(0, at).reduce((sum, step) => sum + step.minutes, 0));
  return (
    <section class="section">
      <Heading>{t('plan.steps')}</Heading>
      <ol class={styles['steps']}>
        {of.map((step, at) => (
          <li key={step.slide} class={styles['step']}>
            <h3>
              <span class="number">
                {starts[at]}–{(starts[at] ?? 0) + step.minutes}′
              </span>{' '}
              {step.title ?? step.slide}
            </h3>
            <p>
              <b>{t('plan.say')}</b> {step.say}
            </p>
            {step.activity !== undefined && (
              <p>
                <b>{t('plan.activity')}</b> {step.activity}
              </p>
            )}
            <p class="small">
              {t('plan.screen')} {step.slide}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
