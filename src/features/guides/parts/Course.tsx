import type { CoursePhase } from '#content/species.ts';
import styles from './Course.module.css';

/** What happens after the meal: a time line. False recovery is a dotted line on yellow, deadly phases are red. */
export function Course({ phases }: { readonly phases: readonly CoursePhase[] }) {
  return (
    <ol class={styles['line']}>
      {phases.map(({ when, title, text, tone }) => (
        <li key={when + title} class={`${styles['phase']} ${styles[tone]}`}>
          <b class={styles['when']}>{when}</b>
          <div class={styles['what']}>
            <b>{title}</b>
            <p>{text}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
