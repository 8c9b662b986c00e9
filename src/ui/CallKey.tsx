import { phone } from '#illustration/icons/phone.ts';
import { useText } from '#i18n/useText.ts';
import { Icon } from './Icon.tsx';
import styles from './CallKey.module.css';

/** The 120 key: the only yellow key in the app. A plain tel: link, it works without scripts and without a network. */
export function CallKey({ isLarge = false }: { readonly isLarge?: boolean }) {
  const t = useText('ui');
  return (
    <a class={isLarge ? `${styles['key']} ${styles['large']}` : styles['key']} href="tel:120">
      <Icon of={phone} size={30} />
      <span>{t('action.call120')}</span>
    </a>
  );
}
