import { useText } from '#i18n/useText.ts';
import { Link } from '#ui/Link.tsx';
import { Picture } from '#ui/Picture.tsx';
import { paths } from '#ui/paths.ts';
import { CASES } from '../cases.ts';
import { CASE_PICTURES } from '../casePictures.ts';
import styles from './Start.module.css';

/** The cases that no question can answer, as pictures. */
export function CaseCards() {
  const t = useText('checker');
  return (
    <div class={styles['cards']}>
      {CASES.map((id) => {
        const picture = CASE_PICTURES[id];
        return (
          <Link key={id} to={paths.checkerCase(id)} class={styles['card']}>
            {picture !== undefined && <Picture of={picture} alt="" class={styles['sign']} />}
            <b>{t(`case.${id}.short`)}</b>
          </Link>
        );
      })}
    </div>
  );
}
