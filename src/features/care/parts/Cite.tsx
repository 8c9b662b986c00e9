import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SourceCards } from '#content/clinical.ts';
import { useText } from '#i18n/useText.ts';
import styles from './Cite.module.css';

/** The documents of the page, by id. */
export const Sources = createContext<SourceCards>({});

export interface CiteProps {
  readonly ids: readonly string[];
  /** What of the fact is our own reading. */
  readonly own?: string | undefined;
  /** Titles at once instead of behind a tap: for doses. */
  readonly isOpen?: boolean;
}

function Titles({ ids }: { readonly ids: readonly string[] }) {
  const cards = useContext(Sources);
  return (
    <ul class={styles['list']}>
      {ids.map((id) => {
        const card = cards[id];
        const year = card?.year === undefined ? '' : ` (${String(card.year)})`;
        const title = `${card?.title ?? id}${year}`;
        return (
          <li key={id}>
            {card?.url === undefined ? (
              title
            ) : (
              <a href={card.url} rel="noreferrer noopener">
                {title}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The documents behind a fact, and what of it is our own reading. */
export function Cite({ ids, own, isOpen = false }: CiteProps) {
  const t = useText('care');
  const unique = ids.filter((id, at) => ids.indexOf(id) === at);
  return (
    <div class={styles['cite']} data-cite>
      {own !== undefined && <p class={styles['own']}>{t('cite.own', { text: own })}</p>}
      {isOpen ? (
        <Titles ids={unique} />
      ) : (
        <details>
          <summary>{t('cite.summary', { count: unique.length })}</summary>
          <Titles ids={unique} />
        </details>
      )}
    </div>
  );
}
