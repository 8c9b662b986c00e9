// FIRST BUNDLE: keep small
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { hasLocal } from '#io/device/localRecord.ts';
import { EMERGENCY_RECORD_KEY } from '#domain/emergency/key.ts';
import type { Lang } from '#domain/lang.ts';
import styles from './CaseStrip.module.css';

/**
 * A running emergency stays in sight on every other page: hours, the newest reminder, the way back. Its code is fetched only
 * when a case is kept on this phone; the start script has then already reserved its place.
 */
export function CaseStrip({ lang, path }: { readonly lang: Lang; readonly path: string }) {
  const [Strip, setStrip] = useState<ComponentType | null>(null);
  const isHere = !path.startsWith('/emergency/');
  useEffect(() => {
    let isCurrent = true;
    if (!isHere || !hasLocal(EMERGENCY_RECORD_KEY)) {
      setStrip(null);
      delete document.documentElement.dataset['case'];
      return undefined;
    }
    import('#features/emergency/runningCase.tsx')
      .then(({ runningCase }) => runningCase(lang))
      .then((Loaded) => isCurrent && setStrip(() => Loaded))
      .catch((error: unknown) => console.warn('the running case cannot be shown', error));
    return () => {
      isCurrent = false;
    };
  }, [path, lang]);
  return isHere ? <div class={styles['slot']}>{Strip !== null && <Strip />}</div> : null;
}
