import type { LoudspeakerText } from '#content/teaching.ts';
import { readingSeconds } from '#domain/teaching/readingTime.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { useHead } from '#ui/useHead.ts';
import { TextKeys } from './parts/TextKeys.tsx';
import styles from './teaching.module.css';

/** Texts for loudspeaker and chat groups: length, months, and what can be done with each. */
export default function TextsPage({ data: texts, lang }: PageProps<readonly LoudspeakerText[]>) {
  const t = useText('teaching');
  useHead({ title: t('texts.title'), description: t('texts.description') });
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {t('texts.title')}
      </h1>
      <p class="small">{t('texts.rate')}</p>
      <ul>
        {texts.map((one) => (
          <li key={one.id} class={styles['step']} data-text={one.id}>
            <h2>{one.title}</h2>
            <p class="small">
              {t('texts.seconds', { count: readingSeconds(one.text, lang) })} ·{' '}
              {one.months.length === 12
                ? t('texts.all')
                : t('texts.months', { months: one.months.join(', ') })}
            </p>
            <p class="large">{one.text}</p>
            <TextKeys of={one} lang={lang} />
            <details class="noPrint">
              <summary>{t('plan.sources')}</summary>
              <p class="small">{one.sources.join(' / ')}</p>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
