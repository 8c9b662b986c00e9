import type { Notice as NoticeData, Notices } from '#content/guides.ts';
import { dayInChina } from '#domain/dayInChina.ts';
import { currentNotices } from '#domain/notices/current.ts';
import { useText } from '#i18n/useText.ts';
import { Empty } from '#ui/Empty.tsx';
import type { PageProps } from '#ui/feature.ts';
import { Heading } from '#ui/Heading.tsx';
import { Link } from '#ui/Link.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useHead } from '#ui/useHead.ts';
import { useEffect, useState } from 'preact/hooks';
import styles from './AboutPage.module.css';

function One({ of }: { readonly of: NoticeData }) {
  const t = useText('about');
  const title = of.link === undefined ? of.title : <Link to={of.link}>{of.title}</Link>;
  return (
    <li class={styles['notice']}>
      <Notice kind={of.severity}>
        <b>{title}</b>
        <p>{of.text}</p>
        <p class="small">
          {of.places.length > 0 && (
            <>{t('notices.for', { places: of.places.join(t('notices.and')) })} · </>
          )}
          {t(`notices.${of.kind}`)} · {t('notices.published', { day: of.published })} ·{' '}
          {t('notices.until', { day: of.until })}
        </p>
      </Notice>
    </li>
  );
}

/** All notices: current ones first, expired ones kept below. */
export default function NoticesPage({ data: { notices } }: PageProps<Notices>) {
  const t = useText('about');
  const [day, setDay] = useState<string>();
  useEffect(() => setDay(dayInChina(Date.now())), []);
  useHead({ title: t('notices.title'), description: t('notices.description') });
  const current = day === undefined ? notices : currentNotices(notices, day);
  const past = notices.filter((notice) => !current.includes(notice));
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {t('notices.title')}
      </h1>
      {current.length === 0 ? (
        <Empty title={t('notices.none')} />
      ) : (
        <ul>
          {current.map((notice) => (
            <One key={notice.id} of={notice} />
          ))}
        </ul>
      )}
      {past.length > 0 && (
        <section class="section">
          <Heading>{t('notices.past')}</Heading>
          <ul>
            {past.map((notice) => (
              <One key={notice.id} of={notice} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
