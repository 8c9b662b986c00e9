import { useText } from '#i18n/useText.ts';
import styles from './Seal.module.css';

/** The grade mark. There is no member for anything milder: what is not a listed poison is "do not eat". */
export type SealKind = 'deadly' | 'poisonous' | 'dontEat';

export interface SealProps {
  readonly kind: SealKind;
  readonly isBig?: boolean;
}

/** 剧毒, 有毒 or 不吃: three shapes, so that colour is never alone. */
export function Seal({ kind, isBig = false }: SealProps) {
  const t = useText('ui');
  return (
    <strong class={`${styles['seal']} ${styles[kind]} ${isBig ? styles['big'] : ''}`}>
      {t(`seal.${kind}`)}
    </strong>
  );
}
