import type { Myths } from '#content/guides.ts';
import { useText } from '#i18n/useText.ts';
import { Card } from '#ui/Card.tsx';
import type { PageProps } from '#ui/feature.ts';
import { Heading } from '#ui/Heading.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Seal } from '#ui/Seal.tsx';
import { useHead } from '#ui/useHead.ts';
import { Footing } from './parts/Footing.tsx';
import { Statement } from './parts/Statement.tsx';
import styles from './MythsPage.module.css';

/** Sayings that kill, each called wrong in its first line. */
export default function MythsPage({ data: { myths, slogan, review } }: PageProps<Myths>) {
  const t = useText('guides');
  useHead({
    title: t('myths.title'),
    description: t('myths.description'),
    about: {
      kind: 'questions',
      items: myths.map(({ heard, fact }) => ({ question: heard, answer: fact.text })),
    },
  });
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {t('myths.title')}
      </h1>
      <Notice kind="alarm" title={t('myths.intro')}>
        {' '}
        {t('myths.rule')}
      </Notice>
      <ul class={styles['list']}>
        {myths.map(({ id, heard, fact }) => (
          <li key={id} id={id}>
            <Card>
              <div class={styles['myth']}>
                <Seal kind="dontEat" />
                <div>
                  <h2 class={styles['heard']}>{heard}</h2>
                  <p>
                    <Statement of={fact} />
                  </p>
                </div>
              </div>
            </Card>
          </li>
        ))}
      </ul>
      <section class="section">
        <Heading>{t('myths.slogan')}</Heading>
        <p>
          <Statement of={slogan} />
        </p>
      </section>
      <Footing review={review} sources={[]} />
    </div>
  );
}
