import { useContext, useEffect, useState } from 'preact/hooks';
import { EDITION } from '#content/edition.ts';
import type { SafetyCorrection } from '#content/schemas/edition.ts';
import { PageContext } from '#i18n/pageContext.ts';
import { useText } from '#i18n/useText.ts';
import { offlineState, watchOffline } from '#io/sw/offlineState.ts';
import { applyUpdate } from '#io/sw/register.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/** Safety corrections of the version that waits; they are asked for only when one does. */
function useSafety(isNews: boolean): readonly SafetyCorrection[] {
  const [safety, setSafety] = useState<readonly SafetyCorrection[]>([]);
  useEffect(() => {
    if (!isNews) return;
    const ask = async () => {
      const { newSafetyCorrections } = await import('#io/sw/packs.ts');
      setSafety(await newSafetyCorrections(EDITION.number));
    };
    ask().catch((cause: unknown) => console.warn('safety corrections not known', cause));
  }, [isNews]);
  return safety;
}

/**
 * Offers a newer version once it is stored whole; going home is a natural break and applies it. Never reloads over input.
 * A safety correction is an alarm that says what was wrong, and still waits for the tap.
 */
export function UpdateNotice({ path }: { readonly path: string }) {
  const t = useText('ui');
  const { lang } = useContext(PageContext);
  const [state, setState] = useState(offlineState);
  useEffect(() => watchOffline(setState), []);
  useEffect(() => {
    if (path === '/' && offlineState().isUpdateWaiting) applyUpdate();
  }, [path]);
  const isNews = state.isUpdateWaiting || state.isUpdateApplied;
  const safety = useSafety(isNews);
  if (!isNews) return null;
  const onApply = () => (state.isUpdateWaiting ? applyUpdate() : location.reload());
  const isAlarm = safety.length > 0;
  return (
    <div class="wrap noPrint">
      <Notice
        kind={isAlarm ? 'alarm' : 'info'}
        role={isAlarm ? 'alert' : 'status'}
        title={t(isAlarm ? 'update.safetyTitle' : 'update.title')}
      >
        {safety.map(({ edition, zh, en }) => (
          <p key={edition}>
            <strong>{lang === 'zh-CN' ? zh : en}</strong>
          </p>
        ))}
        <p>{t(isAlarm ? 'update.safetyText' : 'update.text')}</p>
        <Button look={isAlarm ? 'main' : 'outline'} onClick={onApply}>
          {t('update.apply')}
        </Button>
      </Notice>
    </div>
  );
}
