import type { Section, Statement } from '#content/emergency.ts';
import { Sign } from '#ui/Sign.tsx';
import { signOf } from '../signs.ts';
import { Say } from './Say.tsx';
import styles from './Actions.module.css';
import { SectionHead } from './SectionHead.tsx';
import { sentencesOf } from './sentencesOf.ts';

export interface ActionsProps {
  readonly section: Section;
  readonly isNumbered?: boolean;
  readonly isNever?: boolean;
  /** what to say on the telephone for what was eaten; stands under the call */
  readonly tell?: string | undefined;
}

function Tile({ item, more }: { readonly item: Statement; readonly more: string | null }) {
  const sign = signOf(item.sign);
  const words = (
    <>
      {sign !== null && <Sign of={sign} />}
      <Say of={item} />
      {more !== null && <span class={styles['more']}>{more}</span>}
    </>
  );
  if (item.id !== 'call') return words;
  return (
    <a class={styles['call']} href="tel:120">
      {words}
    </a>
  );
}

/** Numbered pictograms with their words: what to do, or what never to do. */
export function Actions({ section, isNumbered = false, isNever = false, tell }: ActionsProps) {
  const List = isNumbered ? 'ol' : 'ul';
  return (
    <section class={styles['section']}>
      <SectionHead title={section.title} sentences={sentencesOf(section.items)} isRed={isNever} />
      <List class={isNever ? `${styles['tiles']} ${styles['never']}` : styles['tiles']}>
        {section.items.map((item, index) => (
          <li key={item.id} class={styles['tile']}>
            {isNumbered && (
              <span class={styles['number']} aria-hidden="true">
                {index + 1}
              </span>
            )}
            <Tile item={item} more={item.id === 'call' && tell ? tell : item.more} />
          </li>
        ))}
      </List>
    </section>
  );
}
