import type { Article } from '#content/articles.ts';
import { pictureFile } from '#content/pictures.ts';
import { phone } from '#illustration/icons/phone.ts';
import { useText } from '#i18n/useText.ts';
import { LinkButton } from '#ui/Button.tsx';
import type { PageProps } from '#ui/feature.ts';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#ui/paths.ts';
import { Picture } from '#ui/Picture.tsx';
import { Seal } from '#ui/Seal.tsx';
import { useHead } from '#ui/useHead.ts';
import { ArticleBody, OtherNames } from './parts/ArticleBody.tsx';
import { Footing } from './parts/Footing.tsx';
import { ShareKeys } from './parts/ShareKeys.tsx';
import { Statement } from './parts/Statement.tsx';
import styles from './FoodPage.module.css';

/** Guide to one deadly food or root. */
export default function FoodPage({ data: food }: PageProps<Article>) {
  const t = useText('guides');
  useHead({
    title: food.title,
    description: food.summary,
    about: { kind: 'substance', name: food.title, otherNames: food.names },
    ...(food.plate !== undefined && { image: pictureFile(food.plate, 'webp') }),
  });
  return (
    <article class="wrap">
      <div class={styles['head']}>
        <div>
          <h1 tabIndex={-1}>{food.title}</h1>
          {food.latin !== undefined && (
            <p class="latin" lang="la">
              {food.latin}
            </p>
          )}
          <OtherNames names={food.names} />
        </div>
        {food.seal !== undefined && <Seal kind={food.seal} isBig />}
      </div>
      <Notice kind="alarm">
        <b>
          <Statement of={food.lead} />
        </b>
      </Notice>
      {food.plate !== undefined && (
        <figure class={styles['plate']}>
          <Picture of={food.plate} alt={t('foods.plantAlt', { name: food.title })} isFirst />
        </figure>
      )}
      <ArticleBody article={food} />
      <div class={`section ${styles['eaten']} noPrint`}>
        <LinkButton to={paths.emergency()} look="alarm" icon={phone}>
          {t('species.eaten')}
        </LinkButton>
      </div>
      <ShareKeys title={food.title} />
      <Footing review={food.review} sources={food.sources} />
    </article>
  );
}
