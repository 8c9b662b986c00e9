import { useState } from 'preact/hooks';
import type { LoudspeakerText } from '#content/teaching.ts';
import { readingSeconds } from '#domain/teaching/readingTime.ts';
import { useText } from '#i18n/useText.ts';
import { copyText } from '#io/device/clipboard.ts';
import type { PageProps } from '#ui/feature.ts';
import { Button } from '#ui/Button.tsx';
import { useHead } from '#ui/useHead.ts';
import styles from './teaching.module.css';

/** Texts for loudspeaker and chat groups: length, months, copy. Reading aloud is the key of the top bar. */
export default function TextsPage({ data: texts, lang }: PageProps<readonly LoudspeakerText[]>) {
  const t = useText('teaching');
  const [done, setDone] = useState<{ readonly id: string; readonly isCopied: boolean }>();
  useHead({ title: t('texts.title'), description: t('texts.description') });
  const copy = async (id: string, text: string) => setDone({ id, isCopied: await copyText(text) });
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {t('texts.title')}
      </h1>
      <p class="small">{t('texts.rate')}</p>
      <ul>
        {texts.map(({ id, title, text, months, sources }) => (
          <li key={id} class={styles['step']}>
            <h2>{title}</h2>
            <p class="small">
              {t('texts.seconds', { count: readingSeconds(text, lang) })} ·{' '}
              {months.length === 12
                ? t('texts.all')
                : t('texts.months', { months: months.join(', ') })}
            </p>
            <p class="large">{text}</p>
            <details class="noPrint">
              <summary>{t('plan.sources')}</summary>
              <p class="small">{sources.join(' / ')}</p>
            </details>
            <p class="noPrint needsScript" role="status">
              <Button look="outline" onClick={() => void copy(id, text)}>
                {done?.id !== id
                  ? t('texts.copy')
                  : t(done.isCopied ? 'texts.copied' : 'texts.failed')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
