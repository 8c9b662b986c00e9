import type { Section, Statement } from '#content/emergency.ts';
import { Sign } from '#ui/Sign.tsx';
import { signOf } from '../signs.ts';
import { SectionHead } from './SectionHead.tsx';
import { sentencesOf } from './sentencesOf.ts';
import { Say } from './Say.tsx';
import styles from './Sentences.module.css';

export interface SentencesProps {
  readonly section: Section;
  /** a second list under its own small heading */
  readonly more?: Section;
  readonly isNumbered?: boolean;
  readonly look?: 'white' | 'plate';
}

function Rows({ items, isNumbered }: { items: readonly Statement[]; isNumbered: boolean }) {
  return (
    <ol class={styles['rows']}>
      {items.map((item, index) => {
        const sign = signOf(item.sign);
        return (
          <li key={item.id} class={styles['row']}>
            {sign === null ? (
              <span class={styles['dot']} aria-hidden="true">
                {isNumbered ? index + 1 : ''}
              </span>
            ) : (
              <Sign of={sign} size={48} />
            )}
            <span class={styles['words']}>
              <Say of={item} />
              {item.more !== null && <span class={styles['more']}>{item.more}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** A section of sentences, one action each, with pictograms where there are any. */
export function Sentences({ section, more, isNumbered = false, look = 'white' }: SentencesProps) {
  const all = [
    ...sentencesOf(section.items),
    ...(more === undefined ? [] : [more.title, ...sentencesOf(more.items)]),
  ];
  return (
    <section class={styles['section']}>
      <SectionHead title={section.title} sentences={all} />
      <div class={`${styles['box']} ${styles[look]}`}>
        <Rows items={section.items} isNumbered={isNumbered} />
        {more !== undefined && (
          <>
            <h3>{more.title}</h3>
            <div class={styles['short']}>
              <Rows items={more.items} isNumbered />
            </div>
          </>
        )}
      </div>
    </section>
  );
}
