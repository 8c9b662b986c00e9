import { useText } from '#i18n/useText.ts';
import type { CaseDetail } from './api.ts';
import styles from './CasePhotos.module.css';

/** The photos a report announced; those that have not arrived are named. */
export function CasePhotos({ detail }: { readonly detail: CaseDetail }) {
  const t = useText('inbox');
  const { photos } = detail.report;
  if (photos.length === 0) return null;
  const stored = new Set(detail.photosStored);
  return (
    <ul class={styles['list']}>
      {photos.map(({ sha256, view }) => {
        const name = t(`view.${view}`);
        const address = `/api/inbox/cases/${detail.id}/photos/${sha256}`;
        return (
          <li key={sha256}>
            {stored.has(sha256) ? (
              <a href={address} target="_blank" rel="noreferrer" title={t('case.photoPrivate')}>
                <img src={address} alt={t('case.photoAlt', { view: name })} loading="lazy" />
                <span>{name}</span>
              </a>
            ) : (
              <p class={styles['missing']}>{t('case.photoMissing', { view: name })}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
