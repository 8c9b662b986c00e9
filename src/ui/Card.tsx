import type { ComponentChildren } from 'preact';
import styles from './Card.module.css';

/** A raised card for one thing. */
export function Card({ children }: { readonly children: ComponentChildren }) {
  return <div class={styles['card']}>{children}</div>;
}
