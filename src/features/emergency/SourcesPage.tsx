import type { EmergencyGrounds, Grounds } from '#content/emergency.ts';
import { useText } from '#i18n/useText.ts';
import type { TextKey } from '#i18n/resources.ts';
import type { PageProps } from '#ui/feature.ts';
import { Heading } from '#ui/Heading.tsx';
import { useHead } from '#ui/useHead.ts';
import styles from './SourcesPage.module.css';

type SourceList = Grounds['sources'];

function Sources({ of }: { readonly of: SourceList }) {
  if (of.length === 0) return null;
  return (
    <ul class={styles['sources']}>
      {of.map(({ id, title, year }) => (
        <li key={id}>
          {title}
          {year !== null && `, ${year}`} <span class="small">[{id}]</span>
        </li>
      ))}
    </ul>
  );
}

function Ground({ of }: { readonly of: Grounds }) {
  const t = useText('emergency');
  return (
    <li class={styles['ground']}>
      <b>{of.say}</b> <span class={styles[of.basis]}>{t(`grounds.${of.basis}`)}</span>
      {of.why !== null && <p class="small">{of.why}</p>}
      <Sources of={of.sources} />
    </li>
  );
}

function GroundList({ title, items }: { title: string; items: readonly Grounds[] }) {
  return (
    <section class="section">
      <Heading>{title}</Heading>
      <ul class={styles['list']}>
        {items.map((one, index) => (
          <Ground key={index} of={one} />
        ))}
      </ul>
    </section>
  );
}

/** Every sentence and hour of the emergency page with what it rests on. */
export default function SourcesPage({ data }: PageProps<EmergencyGrounds>) {
  const t = useText('emergency');
  useHead({ title: t('head.sourcesTitle'), description: t('head.sourcesDescription') });
  return (
    <div class="wrap">
      <h1>{t('head.sourcesTitle')}</h1>
      <p>{t('grounds.intro')}</p>
      {data.sections.map((section) => (
        <GroundList key={section.title} title={section.title} items={section.items} />
      ))}
      <GroundList title={t('grounds.reminders')} items={data.reminders} />
      <section class="section">
        <Heading>{t('grounds.figures')}</Heading>
        <ul class={styles['list']}>
          {data.figures.map((figure) => (
            <Ground
              key={figure.id}
              of={{
                ...figure,
                say: `${t(`grounds.figure.${figure.id}` as TextKey<'emergency'>)}: ${t('grounds.hours', { hours: figure.hours })}`,
              }}
            />
          ))}
        </ul>
      </section>
      <GroundList title={t('grounds.vomiting')} items={data.vomiting} />
      <ul class={styles['list']}>
        {data.differs.map((one) => (
          <li key={one.who} class={styles['ground']}>
            <b>{one.who}</b>: {one.says}
            <Sources of={one.sources} />
          </li>
        ))}
      </ul>
    </div>
  );
}
