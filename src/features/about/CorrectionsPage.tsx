import type { Notices } from '#content/guides.ts';
import { useText } from '#i18n/useText.ts';
import { Empty } from '#ui/Empty.tsx';
import type { PageProps } from '#ui/feature.ts';
import { Link } from '#ui/Link.tsx';
import { useHead } from '#ui/useHead.ts';
import styles from './AboutPage.module.css';

/** The public list of corrections, newest first. */
export default function CorrectionsPage({ data: { corrections } }: PageProps<Notices>) {
  const t = useText('about');
  useHead({ title: t('corrections.title'), description: t('corrections.description') });
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {t('corrections.title')}
      </h1>
      <p>{t('corrections.description')}</p>
      {corrections.length === 0 ? (
        <Empty title={t('corrections.none')} />
      ) : (
        <ul>
          {corrections.map(({ on, page, what, now }) => (
            <li key={on + page + what} class={styles['correction']}>
              <p>
                <b class="number">{on}</b> <Link to={page}>{page}</Link>
              </p>
              <p>
                {t('corrections.was')}：<del>{what}</del>
              </p>
              <p>
                {t('corrections.now')}：<b>{now}</b>
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
