import { sealOf } from '#content/facets.ts';
import type { LookalikeLine, SpeciesDetail } from '#content/species.ts';
import { useText } from '#i18n/useText.ts';
import { Heading } from '#ui/Heading.tsx';
import { Link } from '#ui/Link.tsx';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#ui/paths.ts';
import { Picture } from '#ui/Picture.tsx';
import { Seal } from '#ui/Seal.tsx';
import styles from './Lookalikes.module.css';

const DANGER = ['deadly', 'serious', 'moderate', 'caution'];

function Line({ line, ownName }: { readonly line: LookalikeLine; readonly ownName: string }) {
  const t = useText('guides');
  return (
    <li class={styles['line']}>
      {line.pair !== undefined && (
        <div class={styles['pair']}>
          <figure>
            <Picture of={line.pair.sides[0]} alt="" />
            <figcaption>{ownName}</figcaption>
          </figure>
          <figure>
            <Picture of={line.pair.sides[1]} alt="" />
            <figcaption>{line.name}</figcaption>
          </figure>
        </div>
      )}
      <div class={styles['head']}>
        <Link to={paths.species(line.id)}>
          <b>{line.name}</b>
        </Link>
        <Seal kind={sealOf(line.grade)} />
      </div>
      <p>{line.difference}</p>
      {line.expertsOnly && <p class={styles['experts']}>{t('species.expertsOnly')}</p>}
      {line.pairId !== undefined && (
        <p>
          <Link
            to={paths.compare(...(line.pairId.split('--') as [string, string]))}
            class={styles['more']}
          >
            {t('species.comparePair')}
          </Link>
        </p>
      )}
    </li>
  );
}

/**
 * What a species is mixed up with, the deadliest first. On the page of a look-alike it comes first and is told from the side
 * of danger: which deadly one is taken for this.
 */
export function Lookalikes({
  species,
  isLead = false,
}: {
  readonly species: SpeciesDetail;
  readonly isLead?: boolean;
}) {
  const t = useText('guides');
  if (species.lookalikes.length === 0) return null;
  const byDanger = (a: LookalikeLine, b: LookalikeLine) =>
    DANGER.indexOf(a.grade) - DANGER.indexOf(b.grade);
  const isMain = (line: LookalikeLine) => (isLead ? true : line.kind === 'lookalike');
  const main = species.lookalikes.filter(isMain).sort(byDanger);
  const rest = species.lookalikes.filter((line) => !isMain(line)).sort(byDanger);
  return (
    <section class="section">
      <Heading>{t(isLead ? 'species.dangerOf' : 'species.pairsTitle')}</Heading>
      {isLead ? (
        <Notice kind="alarm">
          {t('species.dangerOfText', { name: species.local[0]?.name ?? species.name })}
        </Notice>
      ) : (
        <Notice kind="warn">{t('species.looksChange')}</Notice>
      )}
      <ul class={styles['list']}>
        {main.map((line) => (
          <Line key={line.id} line={line} ownName={species.name} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details class={styles['rest']} open={main.length === 0}>
          <summary>
            {t('species.moreToxic')} {rest.length}
          </summary>
          <ul>
            {rest.map((line) => (
              <Line key={line.id} line={line} ownName={species.name} />
            ))}
          </ul>
        </details>
      )}
      {isLead && <p class="small">{t('species.looksChange')}</p>}
    </section>
  );
}
