import { useEffect, useState } from 'preact/hooks';
import { useText } from '#i18n/useText.ts';
import { offlineState, watchOffline } from '#io/sw/offlineState.ts';
import { applyUpdate } from '#io/sw/register.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/** Offers a newer version once it is stored whole; going home is a natural break and applies it. Never reloads over input. */
export function UpdateNotice({ path }: { readonly path: string }) {
  const t = useText('ui');
  const [state, setState] = useState(offlineState);
  useEffect(() => watchOffline(setState), []);
  useEffect(() => {
    if (path === '/' && offlineState().isUpdateWaiting) applyUpdate();
  }, [path]);
  if (!state.isUpdateWaiting && !state.isUpdateApplied) return null;
  const onApply = () => (state.isUpdateWaiting ? applyUpdate() : location.reload());
  return (
    <div class="wrap noPrint">
      <Notice kind="info" role="status" title={t('update.title')}>
        <p>{t('update.text')}</p>
        <Button look="outline" onClick={onApply}>
          {t('update.apply')}
        </Button>
      </Notice>
    </div>
  );
}
