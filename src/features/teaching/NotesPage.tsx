import type { Plan } from '#content/teaching.ts';
import { clockOf, endMinute } from '#domain/teaching/lecture.ts';
import { tv } from '#illustration/icons/tv.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Button } from '#ui/Button.tsx';
import { useHref } from '#ui/Link.tsx';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#ui/paths.ts';
import { useHead } from '#ui/useHead.ts';
import { QuizList } from './parts/QuizList.tsx';
import { useElapsed, useLecture } from './useLecture.ts';
import styles from './NotesPage.module.css';

/** What the teacher says, step by step, with the time. It moves the slides of this device and is moved by them. */
export default function NotesPage({ data: plan }: PageProps<Plan>) {
  const t = useText('teaching');
  const href = useHref();
  const title = t('notes.title', { title: plan.title });
  useHead({ title, description: t('notes.description') });
  const { lecture, act } = useLecture(plan.id, plan.steps.length - 1);
  const elapsed = useElapsed(lecture.startedAt);
  const step = plan.steps[lecture.at];
  const next = plan.steps[lecture.at + 1];
  const end = endMinute(
    plan.steps.map(({ minutes }) => minutes),
    lecture.at,
  );
  if (step === undefined) return null;
  const openScreen = () => window.open(href(paths.teachSlides(plan.id)), 'junan-slides', 'popup');
  return (
    <div class={`wrap ${styles['notes']}`}>
      <h1 tabIndex={-1} class={styles['title']}>
        {title}
      </h1>
      <p class={`number ${styles['clock']}`} role="timer">
        {clockOf(elapsed)} / {plan.minutes}:00
      </p>
      <p class="small">{t('notes.until', { minute: end })}</p>
      {elapsed > end * 60_000 && <Notice kind="warn" title={t('notes.over')} />}
      <section aria-live="polite">
        <h2>
          {t('slides.count', { at: lecture.at + 1, total: plan.steps.length })} {step.slide}
        </h2>
        <p class={styles['say']}>{step.say}</p>
        {step.activity !== undefined && (
          <p>
            <b>{t('plan.activity')}</b> {step.activity}
          </p>
        )}
        {step.quiz.length > 0 && <QuizList of={step.quiz} hasKey />}
        {next !== undefined && (
          <p class="small">
            {t('notes.next')} {next.slide}
          </p>
        )}
      </section>
      <nav class={`needsScript ${styles['keys']}`} aria-label={t('slides.keys')}>
        <Button look="outline" onClick={() => act('back')}>
          {t('slides.back')}
        </Button>
        <Button look="outline" aria-pressed={lecture.isBlack} onClick={() => act('black')}>
          {t('slides.black')}
        </Button>
        <Button onClick={() => act('next')}>{t('slides.next')}</Button>
      </nav>
      <p class="needsScript">
        <Button look="quiet" icon={tv} onClick={openScreen}>
          {t('notes.open')}
        </Button>
      </p>
      <p class="small">{t('notes.how')}</p>
    </div>
  );
}
