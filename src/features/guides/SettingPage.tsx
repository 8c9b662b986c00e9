import type { Article } from '#content/articles.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Notice } from '#ui/Notice.tsx';
import { useHead } from '#ui/useHead.ts';
import { ArticleBody } from './parts/ArticleBody.tsx';
import { Footing } from './parts/Footing.tsx';
import { ShareKeys } from './parts/ShareKeys.tsx';
import { Statement } from './parts/Statement.tsx';
import styles from './RulesPage.module.css';

/** One setting of the campaign: rules, what to do, how to see whether it works. */
export default function SettingPage({ data: setting }: PageProps<Article>) {
  const t = useText('guides');
  const title = t('outreach.setting', { name: setting.title });
  useHead({ title, description: setting.summary });
  return (
    <article class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {title}
      </h1>
      <Notice kind="warn">
        <b>
          <Statement of={setting.lead} />
        </b>
      </Notice>
      <ArticleBody article={setting} />
      <ShareKeys title={title} />
      <Footing review={setting.review} sources={setting.sources} />
    </article>
  );
}
