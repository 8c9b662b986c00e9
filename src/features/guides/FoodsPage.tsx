import type { ArticleCard } from '#content/articles.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Link } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import { Picture } from '#ui/Picture.tsx';
import { Seal } from '#ui/Seal.tsx';
import { useHead } from '#ui/useHead.ts';
import styles from './FoodsPage.module.css';

/** The three deadly foods. */
export default function FoodsPage({ data: foods }: PageProps<readonly ArticleCard[]>) {
  const t = useText('guides');
  useHead({ title: t('foods.title'), description: t('foods.description') });
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {t('foods.title')}
      </h1>
      <p>{t('foods.intro')}</p>
      <ul class={styles['list']}>
        {foods.map(({ id, title, summary, seal, thumb }, at) => (
          <li key={id}>
            <Link to={paths.food(id)} class={styles['card']}>
              {thumb !== undefined && <Picture of={thumb} alt="" isFirst={at === 0} />}
              <span class={styles['text']}>
                <b>{title}</b>
                <span>{summary}</span>
              </span>
              {seal !== undefined && (
                <span class={styles['seal']}>
                  <Seal kind={seal} />
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
