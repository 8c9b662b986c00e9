import type { ComponentChildren } from 'preact';
import styles from './Empty.module.css';

/** An empty result: names what was looked for and gives at least one way on (as children). */
export function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class={styles['empty']} role="status">
      <p class="large">
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}
