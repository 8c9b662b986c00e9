import type { SourceList as ListName } from '#content/sourceLists.ts';
import type { SourceEntry } from '#content/sources.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { SourceList } from '#ui/SourceList.tsx';
import { useHead } from '#ui/useHead.ts';
import styles from './AboutPage.module.css';

export interface ListedSources {
  readonly list: ListName;
  readonly sources: readonly SourceEntry[];
}

/** Every document of one field that states a fact, best first. */
export default function SourceListPage({ data: { list, sources } }: PageProps<ListedSources>) {
  const t = useText('about');
  const title = `${t('sources.title')} · ${t(`sources.list.${list}`)}`;
  useHead({ title, description: t('sources.description') });
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {title}
      </h1>
      <p>{t('sources.count', { count: sources.length })}</p>
      <p class="small">{t('sources.intro')}</p>
      <SourceList of={sources} openText={t('sources.open')} />
    </div>
  );
}
