import { print as printIcon } from '#illustration/icons/print.ts';
import { share as shareIcon } from '#illustration/icons/share.ts';
import { copyText } from '#io/device/clipboard.ts';
import { canShare, shareText } from '#io/device/share.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { useEffect, useState } from 'preact/hooks';
import styles from './ShareKeys.module.css';

async function shareOrCopy(title: string): Promise<'shared' | 'copied'> {
  const url = location.href;
  if (canShare()) {
    await shareText(url, title);
    return 'shared';
  }
  await copyText(url);
  return 'copied';
}

/** Share (the phone's own sheet, else the address is copied) and print. They appear only where scripts run. */
export function ShareKeys({ title }: { readonly title: string }) {
  const t = useText('guides');
  const [isLive, setLive] = useState(false);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => setLive(true), []);
  if (!isLive) return null;
  const send = () => void shareOrCopy(title).then((how) => setCopied(how === 'copied'));
  return (
    <div class={`${styles['keys']} noPrint`}>
      <Button look="outline" icon={shareIcon} onClick={send}>
        {isCopied ? t('article.copied') : t('article.share')}
      </Button>
      <Button look="outline" icon={printIcon} onClick={() => window.print()}>
        {t('article.print')}
      </Button>
    </div>
  );
}
