import { useText } from '#i18n/useText.ts';
import styles from './SectionHead.module.css';
import { SpeakKey } from './SpeakKey.tsx';

export interface SectionHeadProps {
  readonly title: string;
  /** what the key beside the heading reads; none: no key */
  readonly sentences?: readonly string[];
  readonly isRed?: boolean;
  readonly id?: string;
}

/** Black (or red) band with the heading and the loudspeaker key. */
export function SectionHead({ title, sentences, isRed = false, id }: SectionHeadProps) {
  const t = useText('emergency');
  return (
    <div class={isRed ? `${styles['band']} ${styles['red']}` : styles['band']} id={id}>
      <h2>{title}</h2>
      {sentences !== undefined && (
        <SpeakKey sentences={[title, ...sentences]} caption={t('speak.section')} about={title} />
      )}
    </div>
  );
}
