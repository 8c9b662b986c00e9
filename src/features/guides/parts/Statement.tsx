import type { Statement as StatementData } from '#content/articles.ts';
import { useText } from '#i18n/useText.ts';
import styles from './Statement.module.css';

/** A sentence with its mark when it has no source. */
export function Statement({ of }: { readonly of: StatementData }) {
  const t = useText('guides');
  return (
    <>
      {of.text}
      {of.basis !== undefined && (
        <small class={styles['mark']}>{t(`footing.basis.${of.basis}`)}</small>
      )}
    </>
  );
}
