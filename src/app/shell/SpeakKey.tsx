import { speak } from '#illustration/icons/speak.ts';
import { useText } from '#i18n/useText.ts';
import { Icon } from '#ui/Icon.tsx';
import styles from './TopBar.module.css';

/**
 * Opens the read-aloud dock; its code is fetched on the first tap. The key is part of the page from the start, and boot.ts says
 * before the first paint whether the phone has speech: a key that came later would push its neighbours aside.
 */
export function SpeakKey() {
  const t = useText('ui');
  const start = () => void import('./readAloud.tsx').then((dock) => dock.openReadAloud());
  return (
    <button type="button" class={`${styles['key']} ${styles['speak']}`} onClick={start}>
      <Icon of={speak} />
      {t('action.speak')}
    </button>
  );
}
