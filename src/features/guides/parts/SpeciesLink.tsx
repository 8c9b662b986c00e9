import { sealOf } from '#content/facets.ts';
import type { SpeciesCard } from '#content/speciesCard.ts';
import { Link } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import { Picture } from '#ui/Picture.tsx';
import { Seal } from '#ui/Seal.tsx';
import styles from './SpeciesLink.module.css';

export interface SpeciesLinkProps {
  readonly card: Pick<SpeciesCard, 'id' | 'grade' | 'name' | 'latin' | 'local' | 'thumb'>;
  readonly isFirst?: boolean;
}

/** A species in a grid: picture, seal, name, local names. The whole card is the link. */
export function SpeciesLink({ card, isFirst = false }: SpeciesLinkProps) {
  return (
    <li class={styles['item']}>
      <Link to={paths.species(card.id)} class={styles['card']}>
        {card.thumb === undefined ? (
          <span class={styles['blank']} />
        ) : (
          <Picture of={card.thumb} alt="" isFirst={isFirst} class={styles['picture'] ?? ''} />
        )}
        <span class={styles['seal']}>
          <Seal kind={sealOf(card.grade)} />
        </span>
        <b class={styles['name']}>{card.name}</b>
        <span class={styles['local']}>
          {card.local.length > 0 ? (
            card.local.slice(0, 2).join(' · ')
          ) : (
            <i lang="la">{card.latin}</i>
          )}
        </span>
      </Link>
    </li>
  );
}
