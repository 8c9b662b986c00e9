import type { Article } from '#content/articles.ts';
import { phone } from '#illustration/icons/phone.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Icon } from '#ui/Icon.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useHead } from '#ui/useHead.ts';
import { ArticleBody } from './parts/ArticleBody.tsx';
import { Footing } from './parts/Footing.tsx';
import { Statement } from './parts/Statement.tsx';
import styles from './RulesPage.module.css';

function sourcesOf(rules: readonly Article[]) {
  return [...new Map(rules.flatMap(({ sources }) => sources).map((one) => [one.id, one])).values()];
}

/** All rules on one page with a list of contents: who may not serve, feasts, 12315, who must report. */
export default function RulesPage({ data: rules }: PageProps<readonly Article[]>) {
  const t = useText('guides');
  useHead({ title: t('rules.title'), description: t('rules.description') });
  const first = rules[0];
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {t('rules.title')}
      </h1>
      <p class="small">{t('rules.intro')}</p>
      <p class={styles['call']}>
        <a href="tel:12315">
          <Icon of={phone} />
          {t('rules.call12315')}
        </a>
      </p>
      <nav aria-label={t('rules.contents')}>
        <ul class={styles['contents']}>
          {rules.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {rules.map((rule) => (
        <section key={rule.id} id={rule.id} class={styles['rule']}>
          <h2 class={styles['heading']}>{rule.title}</h2>
          <Notice kind="warn">
            <b>
              <Statement of={rule.lead} />
            </b>
          </Notice>
          <ArticleBody article={rule} />
        </section>
      ))}
      {first !== undefined && <Footing review={first.review} sources={sourcesOf(rules)} />}
    </div>
  );
}
