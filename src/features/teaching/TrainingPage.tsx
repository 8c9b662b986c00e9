import { useEffect, useState } from 'preact/hooks';
import type { TrainingCourse } from '#content/teachingPlay.ts';
import {
  isFinished,
  progressFrom,
  withCard,
  type CourseProgress,
} from '#domain/teaching/training.ts';
import { useText } from '#i18n/useText.ts';
import { readText, writeText } from '#io/device/keptText.ts';
import type { PageProps } from '#ui/feature.ts';
import { LinkButton } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#ui/paths.ts';
import { useHead } from '#ui/useHead.ts';
import { Certificate } from './parts/Certificate.tsx';
import { TrainingCardView } from './parts/TrainingCardView.tsx';
import styles from './teaching.module.css';

const KEY = 'junan.training';

function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Cards of three minutes with cases; which ones are done stays on this phone, the certificate is printed from it. */
export default function TrainingPage({ data: course }: PageProps<TrainingCourse>) {
  const t = useText('teaching');
  const [progress, setProgress] = useState<CourseProgress>({ done: [] });
  const [isKept, setKept] = useState(true);
  const title = t('training.title', { course: course.title });
  useHead({ title, description: t('training.description') });
  useEffect(() => setProgress(progressFrom(readText(KEY), course.id)), [course.id]);
  const finish = (card: string) => {
    const text = withCard(readText(KEY), course.id, card, today());
    setKept(writeText(KEY, text));
    setProgress({
      done: [...new Set([...progress.done, card])],
      day: today(),
    });
  };
  return (
    <div class="wrap">
      <div class="noPrint">
        <h1 tabIndex={-1} class={styles['title']}>
          {title}
        </h1>
        <p>{t('training.description')}</p>
        <p role="status">
          <b>
            {t('training.progress', { done: progress.done.length, total: course.cards.length })}
          </b>
        </p>
        {!isKept && <Notice kind="warn" title={t('training.notKept')} />}
        {course.cards.map((card, at) => (
          <details key={card.id} class={styles['card']} data-card={card.id}>
            <summary>
              {at + 1}. {card.title}
              {progress.done.includes(card.id) && <span> · {t('training.done')}</span>}
            </summary>
            <div>
              <TrainingCardView of={card} onDone={() => finish(card.id)} />
            </div>
          </details>
        ))}
        <p class={styles['keys']}>
          <LinkButton look="outline" to={paths.carePractice()}>
            {t('training.drill')}
          </LinkButton>
        </p>
      </div>
      {isFinished(course.cards, progress) && (
        <Certificate of={course} day={progress.day ?? today()} />
      )}
    </div>
  );
}
