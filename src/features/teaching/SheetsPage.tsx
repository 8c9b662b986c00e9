import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Heading } from '#ui/Heading.tsx';
import { Link } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import { Row } from '#ui/Row.tsx';
import { useHead } from '#ui/useHead.ts';
import type { SheetIndex } from './sheets.ts';
import styles from './teaching.module.css';

/** All sheets: those of the region, one of each poisonous mushroom, one of each pair of look-alikes. */
export default function SheetsPage({ data }: PageProps<SheetIndex>) {
  const t = useText('teaching');
  useHead({ title: t('home.sheets'), description: t('sheets.description') });
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {t('home.sheets')}
      </h1>
      <p>{t('sheets.description')}</p>
      <ul>
        {data.sheets.map(({ id, title }) => (
          <Row key={id} to={paths.teachSheet(id)} title={title} />
        ))}
      </ul>
      <section class="section">
        <Heading>{t('sheets.species', { count: data.species.length })}</Heading>
        <ul class={styles['links']}>
          {data.species.map(({ id, name }) => (
            <li key={id}>
              <Link to={paths.teachSpeciesSheet(id)}>{name}</Link>
            </li>
          ))}
        </ul>
      </section>
      <section class="section">
        <Heading>{t('sheets.pairs', { count: data.pairs.length })}</Heading>
        <ul class={styles['links']}>
          {data.pairs.map(({ id, title }) => (
            <li key={id}>
              <Link to={paths.teachPairSheet(id)}>{title}</Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
