import { useText } from '#i18n/useText.ts';
import { CHOSEN_SYMBOL, ME_SYMBOL, clusterSymbol, symbolOf } from './symbols.ts';
import styles from './Legend.module.css';

const ENTRIES = [
  ['severe', symbolOf('severe')],
  ['county', symbolOf('county')],
  ['township', symbolOf('township')],
  ['cluster', clusterSymbol(5)],
  ['chosen', CHOSEN_SYMBOL],
  ['me', ME_SYMBOL],
] as const;

/** What the shapes on the map mean. The drawings are ours (symbols.ts), never text from outside. */
export function Legend() {
  const t = useText('clinics');
  return (
    <details class={styles['legend']}>
      <summary>{t('map.legend')}</summary>
      <ul>
        {ENTRIES.map(([id, symbol]) => (
          <li key={id} class={styles['entry']}>
            <span class={styles['symbol']} dangerouslySetInnerHTML={{ __html: symbol }} />
            {t(`map.legendItem.${id}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
