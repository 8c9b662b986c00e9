import { useEffect, useState } from 'preact/hooks';
import { useText } from '#i18n/useText.ts';
import { copyText } from '#io/device/clipboard.ts';
import { canShare, shareText, smsHref } from '#io/device/share.ts';
import { Button } from '#ui/Button.tsx';
import { QrDrawing } from '#ui/QrDrawing.tsx';
import styles from './TextWays.module.css';

/**
 * The report as words, where nothing can be sent: as a text message, by the share sheet, copied, read out on the phone, or as a
 * QR code for the phone of the village doctor.
 */
export function TextWays({ text }: { readonly text: string }) {
  const t = useText('report');
  const [isCopied, setCopied] = useState(false);
  const [hasShare, setShare] = useState(false);
  useEffect(() => setShare(canShare()), []);
  return (
    <section class={styles['ways']}>
      <h3>{t('words.title')}</h3>
      <p>{t('words.text')}</p>
      <pre class={styles['words']}>{text}</pre>
      <div class={styles['keys']}>
        <a class={styles['sms']} href={smsHref(text)}>
          {t('queue.text')}
        </a>
        {hasShare && (
          <Button look="outline" onClick={() => void shareText(text, t('sms.intro'))}>
            {t('words.share')}
          </Button>
        )}
        <Button look="outline" onClick={() => void copyText(text).then(setCopied)}>
          {t(isCopied ? 'words.copied' : 'queue.copy')}
        </Button>
      </div>
      <p>{t('words.code')}</p>
      <QrDrawing class={styles['code']} text={text} label={t('words.code')} correction="L" />
    </section>
  );
}
