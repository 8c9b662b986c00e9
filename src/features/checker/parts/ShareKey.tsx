import { useState } from 'preact/hooks';
import { useText } from '#i18n/useText.ts';
import { copyText } from '#io/device/clipboard.ts';
import { canShare, shareText } from '#io/device/share.ts';
import { Button } from '#ui/Button.tsx';
import { useHref } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import { summaryText } from '../summary.ts';
import { shownLevel } from './Result.tsx';
import type { SuspectsProps } from './Suspects.tsx';

/** Sends the answers as text with a link; copies them where the phone cannot share. */
export function ShareKey({ content, check }: SuspectsProps) {
  const t = useText('checker');
  const ui = useText('ui');
  const href = useHref();
  const [isCopied, setCopied] = useState(false);
  const share = async () => {
    const page = new URL(href(paths.checker()), window.location.href).href;
    const verdict = t(`result.${shownLevel(check)}`);
    const text = summaryText(t, content, { session: check.session, verdict, page });
    const isShared = canShare() && (await shareText(text, t('title')));
    if (!isShared) setCopied(await copyText(text));
  };
  return (
    <Button look="outline" onClick={() => void share()}>
      {isCopied ? ui('action.copied') : t('result.share')}
    </Button>
  );
}
