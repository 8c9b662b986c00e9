import { CallKey } from '#ui/CallKey.tsx';
import styles from './CallBar.module.css';

/** The 120 key that never leaves the screen. */
export function CallBar() {
  return (
    <div class={styles['bar']}>
      <CallKey />
    </div>
  );
}
