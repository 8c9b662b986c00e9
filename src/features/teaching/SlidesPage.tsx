import { useEffect, useRef } from 'preact/hooks';
import type { Plan } from '#content/teaching.ts';
import {
  actionOfKey,
  actionOfPointer,
  clockOf,
  type SlideAction,
} from '#domain/teaching/lecture.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Link, useHref } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import { Picture } from '#ui/Picture.tsx';
import { useHead } from '#ui/useHead.ts';
import { useElapsed, useLecture } from './useLecture.ts';
import styles from './SlidesPage.module.css';

function toggleFullScreen(): void {
  if (document.fullscreenElement === null) void document.documentElement.requestFullscreen?.();
  else void document.exitFullscreen();
}

/** Keys and fingers of the slides. A key on a button stays with the button. */
function useHands(act: (action: SlideAction) => void, close: string) {
  const downAt = useRef<number | undefined>(undefined);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isOnButton = event.target instanceof Element && event.target.closest('button, a');
      if (event.key === ' ' && isOnButton) return;
      const action = actionOfKey(event.key);
      if (action === undefined) return;
      event.preventDefault();
      if (action === 'full') toggleFullScreen();
      else if (action === 'close') location.assign(close);
      else act(action);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [act, close]);
  return {
    onPointerDown: ({ clientX }: PointerEvent) => {
      downAt.current = clientX;
    },
    onPointerUp: ({ clientX }: PointerEvent) => {
      const action = actionOfPointer(clientX, clientX - (downAt.current ?? clientX), innerWidth);
      if (action !== undefined) act(action);
    },
  };
}

/** Slides of a lesson or talk: picture and few words. The notes stand on a page of their own, never here. */
export default function SlidesPage({ data: plan }: PageProps<Plan>) {
  const t = useText('teaching');
  const ui = useText('ui');
  const href = useHref();
  useHead({ title: plan.title, description: t('slides.description', { title: plan.title }) });
  const { lecture, act } = useLecture(plan.id, plan.steps.length - 1);
  const elapsed = useElapsed(lecture.startedAt);
  const hands = useHands(act, href(paths.teachPlan(plan.id)));
  return (
    <div class={styles['stage']}>
      <h1 class="visuallyHidden" tabIndex={-1}>
        {plan.title}
      </h1>
      <div class={styles['screen']} {...hands}>
        {plan.steps.map((step, index) => (
          <section
            key={step.slide}
            class={styles['slide']}
            hidden={index !== lecture.at}
            aria-live="polite"
          >
            {step.picture !== undefined && (
              <Picture of={step.picture} alt="" isFirst class={styles['picture']} />
            )}
            <p>{step.slide}</p>
          </section>
        ))}
        {lecture.isBlack && <div class={styles['black']} data-black />}
      </div>
      <nav
        class={`needsScript ${styles['keys']} ${lecture.isBlack ? styles['dark'] : ''}`}
        aria-label={t('slides.keys')}
      >
        <button type="button" onClick={() => act('back')}>
          {t('slides.back')}
        </button>
        <span>
          {t('slides.count', { at: lecture.at + 1, total: plan.steps.length })}{' '}
          <span class="number">
            {clockOf(elapsed)} / {plan.minutes}:00
          </span>
        </span>
        <button type="button" aria-pressed={lecture.isBlack} onClick={() => act('black')}>
          {t('slides.black')}
        </button>
        <button type="button" onClick={toggleFullScreen}>
          {t('slides.full')}
        </button>
        <Link to={paths.teachPlan(plan.id)}>{t('slides.close')}</Link>
        <Link to={paths.emergency()}>{ui('action.emergency')}</Link>
        <button type="button" onClick={() => act('next')}>
          {t('slides.next')}
        </button>
      </nav>
    </div>
  );
}
