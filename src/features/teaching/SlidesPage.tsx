import { useEffect, useState } from 'preact/hooks';
import type { Plan } from '#content/teaching.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Link } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import { Picture } from '#ui/Picture.tsx';
import { useHead } from '#ui/useHead.ts';
import styles from './SlidesPage.module.css';

const FORWARD = ['ArrowRight', 'PageDown', ' '];
const BACK = ['ArrowLeft', 'PageUp'];

/** Slides of a lesson or talk: picture and few words. The notes stay on the plan page, never here. */
export default function SlidesPage({ data: plan }: PageProps<Plan>) {
  const t = useText('teaching');
  const ui = useText('ui');
  const [at, setAt] = useState(0);
  const [isBlack, setBlack] = useState(false);
  useHead({ title: plan.title, description: t('slides.description', { title: plan.title }) });
  const last = plan.steps.length - 1;
  const go = (by: number) => setAt((now) => Math.min(last, Math.max(0, now + by)));
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (FORWARD.includes(key)) go(1);
      else if (BACK.includes(key)) go(-1);
      else if (key === 'b' || key === 'B' || key === '.') setBlack((now) => !now);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [last]);
  return (
    <div class={styles['stage']}>
      <h1 class="visuallyHidden" tabIndex={-1}>
        {plan.title}
      </h1>
      {plan.steps.map((step, index) => (
        <section key={step.slide} class={styles['slide']} hidden={index !== at} aria-live="polite">
          {step.picture !== undefined && (
            <Picture of={step.picture} alt="" isFirst class={styles['picture']} />
          )}
          <p>{step.slide}</p>
        </section>
      ))}
      {isBlack && <div class={styles['black']} />}
      <nav class={`needsScript ${styles['keys']}`}>
        <button type="button" onClick={() => go(-1)}>
          {t('slides.back')}
        </button>
        <span>{t('slides.count', { at: at + 1, total: plan.steps.length })}</span>
        <button type="button" aria-pressed={isBlack} onClick={() => setBlack(!isBlack)}>
          {t('slides.black')}
        </button>
        <Link to={paths.teachPlan(plan.id)}>{t('slides.close')}</Link>
        <Link to={paths.emergency()}>{ui('action.emergency')}</Link>
        <button type="button" onClick={() => go(1)}>
          {t('slides.next')}
        </button>
      </nav>
    </div>
  );
}
