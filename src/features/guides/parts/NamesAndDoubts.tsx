import type { SpeciesDetail } from '#content/species.ts';
import { useText } from '#i18n/useText.ts';
import { Heading } from '#ui/Heading.tsx';
import styles from './NamesAndDoubts.module.css';

/** What experts still doubt, and the names in full. */
export function NamesAndDoubts({ species }: { readonly species: SpeciesDetail }) {
  const t = useText('guides');
  const doubts = [
    ...species.doubts,
    ...(species.taxonomyNote === undefined ? [] : [species.taxonomyNote]),
  ];
  return (
    <>
      {doubts.length > 0 && (
        <section class="section">
          <Heading>{t('species.doubtsTitle')}</Heading>
          <ul class={styles['doubts']}>
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="section">
        <details>
          <summary>{t('species.namesTitle')}</summary>
          <dl class={styles['names']}>
            <dt>{t('species.pinyin')}</dt>
            <dd>{species.pinyin}</dd>
            <dt>{t('species.otherName')}</dt>
            <dd>{species.otherName}</dd>
            <dt>{t('species.family')}</dt>
            <dd>{species.family}</dd>
            {species.local.map(({ name, pinyin, place, sourced }) => (
              <>
                <dt>{name}</dt>
                <dd>
                  {pinyin} · {place}
                  {!sourced && ` · ${t('species.unsourcedName')}`}
                </dd>
              </>
            ))}
            {species.synonyms.length > 0 && (
              <>
                <dt>{t('species.synonyms')}</dt>
                <dd lang="la">{species.synonyms.join('; ')}</dd>
              </>
            )}
          </dl>
        </details>
      </section>
    </>
  );
}
