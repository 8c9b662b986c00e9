import type { SourceList as ListName } from '#content/sourceLists.ts';
import type { SourceEntry } from '#content/sources.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Heading } from '#ui/Heading.tsx';
import { SourceList } from '#ui/SourceList.tsx';
import { useHead } from '#ui/useHead.ts';
import styles from './AboutPage.module.css';

export interface ListedSources {
  readonly list: ListName;
  readonly sources: readonly SourceEntry[];
}

/** Every document that states a fact, by field and grade. */
export default function SourcesPage({ data: lists }: PageProps<readonly ListedSources[]>) {
  const t = useText('about');
  useHead({ title: t('sources.title'), description: t('sources.description') });
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {t('sources.title')}
      </h1>
      <p class="small">{t('sources.intro')}</p>
      {lists
        .filter(({ sources }) => sources.length > 0)
        .map(({ list, sources }) => (
          <section key={list} class="section">
            <Heading>{t(`sources.list.${list}`)}</Heading>
            <details>
              <summary>{t('sources.count', { count: sources.length })}</summary>
              <SourceList of={sources} openText={t('sources.open')} />
            </details>
          </section>
        ))}
    </div>
  );
}
