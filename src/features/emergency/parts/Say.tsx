import type { Statement } from '#content/emergency.ts';
import styles from './Say.module.css';

/** The sentence of an action; a small star marks what still waits for a doctor's signature (explained at the foot of the page). */
export function Say({ of }: { readonly of: Statement }) {
  return (
    <b class={styles['say']}>
      {of.say}
      {of.isUnsigned && <sup class={styles['star']}>*</sup>}
    </b>
  );
}
