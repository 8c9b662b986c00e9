import type { EatenKind } from '#domain/emergency/eaten.ts';
import { useText } from '#i18n/useText.ts';
import styles from './CallHead.module.css';

/** The first words of the page are the call: the whole heading is a telephone link. */
export function CallHead({ eaten }: { readonly eaten: EatenKind | null }) {
  const t = useText('emergency');
  const question =
    eaten === null || eaten === 'mushroom' ? t('call.question') : t(`call.question_${eaten}`);
  return (
    <section class={styles['head']}>
      <h1>
        <a class={styles['call']} href="tel:120">
          <span class={styles['line']}>{question} </span>
          <span class={styles['line']}>
            {t('call.now')} <strong class={styles['number']}>120</strong>
          </span>
        </a>
      </h1>
      <p>
        {t('call.say')}
        <b>{t('call.three')}</b>
      </p>
    </section>
  );
}
