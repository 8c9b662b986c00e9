import { SOURCE_LISTS } from '#content/sourceLists.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { paths } from '#ui/paths.ts';
import { Row } from '#ui/Row.tsx';
import { useHead } from '#ui/useHead.ts';
import styles from './AboutPage.module.css';

/** The fields of the documents; each field has a page, because all together are too much for a weak network. */
export default function SourcesPage(_: PageProps) {
  const t = useText('about');
  useHead({ title: t('sources.title'), description: t('sources.description') });
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {t('sources.title')}
      </h1>
      <p class="small">{t('sources.intro')}</p>
      <ul>
        {SOURCE_LISTS.map((list) => (
          <Row key={list} to={paths.sourceList(list)} title={t(`sources.list.${list}`)} />
        ))}
      </ul>
    </div>
  );
}
