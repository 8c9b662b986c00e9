import { useText } from '#i18n/useText.ts';
import styles from './Unsigned.module.css';

/** Striped band on every dose, score or protocol without a clinician's signature. It cannot be dismissed. */
export function Unsigned({ text }: { readonly text?: string }) {
  const t = useText('ui');
  return <p class={styles['band']}>{text ?? t('unsigned')}</p>;
}
