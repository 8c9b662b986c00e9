import { useEffect, useRef } from 'preact/hooks';
import type { Poison } from '#content/emergency.ts';
import { Sign } from '#ui/Sign.tsx';
import { signOf } from '../signs.ts';
import { sentencesOf } from './sentencesOf.ts';
import { SpeakKey } from './SpeakKey.tsx';
import { useText } from '#i18n/useText.ts';
import { Say } from './Say.tsx';
import styles from './Urgent.module.css';

export interface UrgentProps {
  readonly poison: Poison;
  /** it appeared because a key was tapped: screen readers hear it at once */
  readonly isAnswer?: boolean;
}

/** What must be said first about this poison. */
export function Urgent({ poison, isAnswer = false }: UrgentProps) {
  const t = useText('emergency');
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isAnswer) root.current?.scrollIntoView({ block: 'nearest' });
  }, [poison.name]);
  const items = [...poison.urgent, poison.watch];
  const sign = signOf(poison.sign);
  return (
    <section class={styles['urgent']} ref={root} role={isAnswer ? 'alert' : undefined}>
      <div class={styles['head']}>
        {sign !== null && <Sign of={sign} size={40} />}
        <h2>{poison.name}</h2>
        <SpeakKey sentences={sentencesOf(items)} caption={t('speak.section')} about={poison.name} />
      </div>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <Say of={item} />
            {item.more !== null && <span>{item.more}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
