import type { Review } from '#content/review.ts';
import type { SourceEntry } from '#content/sources.ts';
import type { SpeciesDetail } from '#content/species.ts';
import { clip } from '#illustration/icons/clip.ts';
import type { TextKey } from '#i18n/resources.ts';
import { useText } from '#i18n/useText.ts';
import { Heading } from '#ui/Heading.tsx';
import { Icon } from '#ui/Icon.tsx';
import { SourceList } from '#ui/SourceList.tsx';
import styles from './Footing.module.css';

export interface FootingProps {
  readonly review: Review;
  readonly sources: readonly SourceEntry[];
  readonly confidence?: SpeciesDetail['confidence'];
}

/** What the page rests on: who has checked it, how well each part is supported, and the documents. */
export function Footing({ review, sources, confidence }: FootingProps) {
  const t = useText('guides');
  return (
    <footer class={`section ${styles['foot']}`}>
      <Heading>{t('footing.title')}</Heading>
      <p class={styles['state']}>
        <Icon of={clip} />
        <span>
          {review.state === 'draft'
            ? t('footing.draft')
            : t('footing.reviewed', { by: review.by, on: review.on })}
        </span>
      </p>
      {confidence !== undefined && (
        <details>
          <summary>{t('footing.confidence')}</summary>
          <dl class={styles['levels']}>
            {Object.entries(confidence).map(([part, level]) => (
              <div key={part}>
                <dt>{t(`footing.part.${part}` as TextKey<'guides'>)}</dt>
                <dd>{t(`footing.level.${level}`)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {sources.length === 0 ? (
        <p class="small">{t('footing.noSources')}</p>
      ) : (
        <details>
          <summary>{t('footing.sources', { count: sources.length })}</summary>
          <SourceList of={sources} openText={t('footing.open')} />
        </details>
      )}
    </footer>
  );
}
