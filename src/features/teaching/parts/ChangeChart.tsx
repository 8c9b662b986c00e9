import type { Change } from '#domain/teaching/change.ts';
import { useText } from '#i18n/useText.ts';
import styles from '../teaching.module.css';

const percent = (share: number) => (share * 100).toFixed(1);

/** Two bars, before hatched and after filled, so that they differ without colour. */
export function ChangeChart({ of }: { readonly of: Change }) {
  const t = useText('teaching');
  const label = t('change.chart', { before: percent(of.before), after: percent(of.after) });
  return (
    <svg class={styles['chart']} viewBox="0 0 320 84" role="img" aria-label={label}>
      <rect x="0" y="8" width="320" height="28" fill="none" stroke="currentColor" />
      <rect x="0" y="8" width={320 * of.before} height="28" fill="currentColor" opacity="0.35" />
      <rect x="0" y="48" width="320" height="28" fill="none" stroke="currentColor" />
      <rect x="0" y="48" width={320 * of.after} height="28" fill="currentColor" />
    </svg>
  );
}
