import { Heading } from '#ui/Heading.tsx';
import styles from '../teaching.module.css';

/** A heading with points; nothing when there are none. */
export function TitleList({
  title,
  of,
}: {
  readonly title: string;
  readonly of: readonly string[];
}) {
  if (of.length === 0) return null;
  return (
    <section class="section">
      <Heading>{title}</Heading>
      <ul class={styles['points']}>
        {of.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
