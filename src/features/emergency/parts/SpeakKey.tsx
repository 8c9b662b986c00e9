import { useContext, useEffect, useState } from 'preact/hooks';
import { PageContext } from '#i18n/pageContext.ts';
import { useText } from '#i18n/useText.ts';
import { speak } from '#illustration/icons/speak.ts';
import { canSpeak, hush, sayAloud } from '#io/device/sayAloud.ts';
import { Icon } from '#ui/Icon.tsx';
import styles from './SpeakKey.module.css';

export interface SpeakKeyProps {
  readonly sentences: readonly string[];
  readonly caption: string;
  /** heading of what is read, for screen readers */
  readonly about: string;
}

/** Reads a section aloud; a second tap stops. Absent where the phone cannot speak. */
export function SpeakKey({ sentences, caption, about }: SpeakKeyProps) {
  const t = useText('emergency');
  const { lang } = useContext(PageContext);
  const [isAble, setAble] = useState(false);
  const [isReading, setReading] = useState(false);
  useEffect(() => {
    setAble(canSpeak());
    return hush;
  }, []);
  if (!isAble) return null;
  const toggle = () => {
    if (isReading) hush();
    else sayAloud(sentences, lang, () => setReading(false));
    setReading(!isReading);
  };
  return (
    <button
      type="button"
      class={styles['key']}
      onClick={toggle}
      aria-pressed={isReading}
      aria-label={`${caption} ${about}`}
    >
      <Icon of={speak} />
      <span>{isReading ? t('speak.stop') : caption}</span>
    </button>
  );
}
