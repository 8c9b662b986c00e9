import type { About } from '#content/guides.ts';
import type { Statement } from '#content/articles.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Heading } from '#ui/Heading.tsx';
import { paths } from '#ui/paths.ts';
import { Row } from '#ui/Row.tsx';
import { useHead } from '#ui/useHead.ts';
import styles from './AboutPage.module.css';

const SLOTS = ['name', 'address', 'contact', 'filingNumber', 'mapReviewNumber'] as const;
const REVIEWERS = ['mycology', 'clinical', 'law'] as const;

function Lines({ of }: { readonly of: readonly Statement[] }) {
  return (
    <ul class={styles['lines']}>
      {of.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function Slots({
  of,
}: {
  readonly of: readonly (readonly [label: string, value: string | null])[];
}) {
  const t = useText('about');
  return (
    <dl class={styles['slots']}>
      {of.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value ?? <span class={styles['empty']}>{t('about.empty')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Who publishes, how far it is reviewed, what it cannot do. Empty slots are shown as empty. */
export default function AboutPage({ data: about }: PageProps<About>) {
  const t = useText('about');
  useHead({ title: t('about.title'), description: t('about.description') });
  const { total, sourced } = about.facts;
  const percent = total === 0 ? 0 : Math.round((sourced / total) * 100);
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {t('about.title')}
      </h1>
      <p>{t('about.intro')}</p>
      <section class="section">
        <Heading>{t('about.limits')}</Heading>
        <Lines of={about.limits} />
      </section>
      <section class="section">
        <Heading>{t('about.state')}</Heading>
        <p>{t('about.records', about.records)}</p>
        <p>{t('about.facts', { total, sourced, percent })}</p>
        <Slots
          of={REVIEWERS.map((field) => [t(`about.${field}`), about.reviewers[field]] as const)}
        />
      </section>
      <section class="section">
        <Heading>{t('about.publisher')}</Heading>
        <Slots of={SLOTS.map((slot) => [t(`about.${slot}`), about.publisher[slot]] as const)} />
      </section>
      <section class="section">
        <Heading>{t('about.privacy')}</Heading>
        <Lines of={about.privacy} />
      </section>
      <section class="section">
        <Heading>{t('about.licence')}</Heading>
        <p>{t('about.licenceText')}</p>
      </section>
      <section class="section">
        <Heading>{t('about.links')}</Heading>
        <ul>
          <Row to={paths.sources()} title={t('sources.title')} hint={t('sources.description')} />
          <Row
            to={paths.corrections()}
            title={t('corrections.title')}
            hint={t('corrections.description')}
          />
          <Row to={paths.notices()} title={t('notices.title')} hint={t('notices.description')} />
        </ul>
      </section>
    </div>
  );
}
