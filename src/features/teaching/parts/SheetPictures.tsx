import type { Sheet } from '#content/teaching.ts';
import { useText } from '#i18n/useText.ts';
import { Picture } from '#ui/Picture.tsx';
import styles from '../SheetPage.module.css';

/** The pictures take all room that the words leave. Grades stand as words in a frame, so that no printer can lose them. */
export function SheetPictures({ of }: { readonly of: Sheet['pictures'] }) {
  const t = useText('ui');
  return (
    <div class={styles['pictures']}>
      {of.map(({ ref, name, seal }) => (
        <figure key={ref}>
          <Picture of={ref} alt={name} isFirst class={styles['picture']} />
          {(name !== '' || seal !== undefined) && (
            <figcaption>
              {name} {seal !== undefined && <strong>{t(`seal.${seal}`)}</strong>}
            </figcaption>
          )}
        </figure>
      ))}
    </div>
  );
}
