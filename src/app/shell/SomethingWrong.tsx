// FIRST BUNDLE: keep small
import { useContext, useState } from 'preact/hooks';
import { copyText } from '#io/device/clipboard.ts';
import { smsHref } from '#io/device/share.ts';
import { PageContext } from '#i18n/pageContext.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import styles from './SomethingWrong.module.css';

/**
 * "Something is wrong here" at the foot of every page. Needs no network: it makes a text that names the page, to be sent as
 * a message or copied. Without scripts the message link still carries the address of the page.
 */
export function SomethingWrong() {
  const t = useText('ui');
  const { path, lang } = useContext(PageContext);
  const [words, setWords] = useState('');
  const [isCopied, setCopied] = useState(false);
  const message = t('wrong.message', {
    path: `${lang} ${path}`,
    words: words === '' ? t('wrong.blank') : words,
  });
  return (
    <details class={`${styles['wrong']} noPrint`}>
      <summary>{t('wrong.title')}</summary>
      <p>{t('wrong.text')}</p>
      <label class={styles['field']}>
        {t('wrong.label')}
        <textarea rows={3} value={words} onInput={(event) => setWords(event.currentTarget.value)} />
      </label>
      <div class={styles['keys']}>
        <a class={styles['message']} href={smsHref(message)}>
          {t('wrong.send')}
        </a>
        <Button look="outline" onClick={() => void copyText(message).then(setCopied)}>
          {isCopied ? t('action.copied') : t('action.copy')}
        </Button>
      </div>
    </details>
  );
}
