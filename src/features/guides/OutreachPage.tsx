import type { ArticleCard } from '#content/articles.ts';
import { school } from '#illustration/icons/school.ts';
import { useText } from '#i18n/useText.ts';
import { LinkButton } from '#ui/Button.tsx';
import type { PageProps } from '#ui/feature.ts';
import { paths } from '#ui/paths.ts';
import { Row } from '#ui/Row.tsx';
import { useHead } from '#ui/useHead.ts';
import styles from './RulesPage.module.css';

/** The seven settings of the campaign (七进). */
export default function OutreachPage({ data: settings }: PageProps<readonly ArticleCard[]>) {
  const t = useText('guides');
  useHead({ title: t('outreach.title'), description: t('outreach.description') });
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {t('outreach.title')}
      </h1>
      <p>{t('outreach.intro')}</p>
      <ul class="section">
        {settings.map(({ id, title, summary }) => (
          <Row
            key={id}
            to={paths.setting(id)}
            title={t('outreach.setting', { name: title })}
            hint={summary}
          />
        ))}
      </ul>
      <p class="section">
        <LinkButton to={paths.teaching()} look="outline" icon={school}>
          {t('outreach.teach')}
        </LinkButton>
      </p>
    </div>
  );
}
