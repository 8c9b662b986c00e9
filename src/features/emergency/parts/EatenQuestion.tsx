import type { Poison } from '#content/emergency.ts';
import { EATEN_KINDS, type EatenKind } from '#domain/emergency/eaten.ts';
import { useText } from '#i18n/useText.ts';
import { Link } from '#ui/Link.tsx';
import { Sign } from '#ui/Sign.tsx';
import { poisonPath } from '../pageData.ts';
import { signOf } from '../signs.ts';
import { answerInPlace } from '../answerInPlace.ts';
import styles from './EatenQuestion.module.css';
import { SectionHead } from './SectionHead.tsx';

export interface EatenQuestionProps {
  readonly poisons: Readonly<Record<EatenKind, Poison>>;
  readonly eaten: EatenKind | null;
  readonly onEaten: (kind: EatenKind) => void;
}

/** Four pictures. With scripts they answer in place; without, each is a link to the page of that poison. */
export function EatenQuestion({ poisons, eaten, onEaten }: EatenQuestionProps) {
  const t = useText('emergency');
  const sentences = [t('eaten.hint'), ...EATEN_KINDS.map((kind) => poisons[kind].name)];
  return (
    <section class={styles['section']}>
      <SectionHead title={t('eaten.title')} sentences={sentences} id="eaten" />
      <ul class={styles['keys']}>
        {EATEN_KINDS.map((kind) => {
          const sign = signOf(poisons[kind].sign);
          const isOn = kind === eaten;
          return (
            <li key={kind}>
              <Link
                to={poisonPath(kind)}
                class={isOn ? `${styles['key']} ${styles['on']}` : styles['key']}
                aria-current={isOn ? 'page' : undefined}
                onClick={(event) => {
                  answerInPlace(event);
                  onEaten(kind);
                }}
              >
                {sign !== null && <Sign of={sign} size={56} />}
                <b>{poisons[kind].name}</b>
                {isOn && <span class={styles['chosen']}>{t('eaten.chosen')}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
