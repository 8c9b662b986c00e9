import { sealOf } from '#content/facets.ts';
import type { SpeciesDetail, TraitLine } from '#content/species.ts';
import { phone } from '#illustration/icons/phone.ts';
import { useText } from '#i18n/useText.ts';
import { LinkButton } from '#ui/Button.tsx';
import type { PageProps } from '#ui/feature.ts';
import { Heading } from '#ui/Heading.tsx';
import { Link } from '#ui/Link.tsx';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#ui/paths.ts';
import { Seal } from '#ui/Seal.tsx';
import { useHead } from '#ui/useHead.ts';
import type { Pair } from './pair.ts';
import { Footing } from './parts/Footing.tsx';
import { MarkedSide, type Mark } from './parts/MarkedSide.tsx';
import styles from './ComparePage.module.css';

interface TraitPair {
  readonly id: string;
  readonly label: string;
  readonly first: string | undefined;
  readonly second: string | undefined;
}

function traitPairs(first: readonly TraitLine[], second: readonly TraitLine[]): TraitPair[] {
  const other = new Map(second.map((line) => [line.id, line]));
  const pairs = first.map(({ id, label, value }) => ({
    id,
    label,
    first: value,
    second: other.get(id)?.value,
  }));
  const own = new Set(first.map(({ id }) => id));
  const rest = second.filter(({ id }) => !own.has(id));
  return [
    ...pairs,
    ...rest.map(({ id, label, value }) => ({ id, label, first: undefined, second: value })),
  ];
}

function Side({
  species,
  picture,
  marks,
}: {
  readonly species: SpeciesDetail;
  readonly picture: SpeciesDetail['thumb'];
  readonly marks: readonly Mark[];
}) {
  return (
    <div class={styles['side']}>
      <Seal kind={sealOf(species.grade)} />
      <h2 class={styles['name']}>
        <Link to={paths.species(species.id)}>{species.name}</Link>
      </h2>
      {picture !== undefined && (
        <MarkedSide
          of={picture}
          alt={species.look[0]?.text ?? ''}
          name={species.name}
          marks={marks}
        />
      )}
    </div>
  );
}

function Table({
  pairs,
  first,
  second,
}: {
  readonly pairs: readonly TraitPair[];
  readonly first: string;
  readonly second: string;
}) {
  const t = useText('guides');
  return (
    <table class={styles['table']}>
      <thead>
        <tr>
          <td />
          <th scope="col">{first}</th>
          <th scope="col">{second}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <tr key={pair.id}>
            <th scope="row">{pair.label}</th>
            <td>{pair.first ?? t('compare.unknown')}</td>
            <td>{pair.second ?? t('compare.unknown')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A poisonous species and one it is mixed up with, side by side: differences first, and why they prove nothing. */
export default function ComparePage({
  data: { first, second, difference, expertsOnly },
}: PageProps<Pair>) {
  const t = useText('guides');
  const names = { first: first.name, second: second.name };
  useHead({ title: t('compare.title', names), description: t('compare.description', names) });
  const pictures = first.lookalikes.find(({ id }) => id === second.id)?.pair;
  const pairs = traitPairs(first.traits, second.traits);
  const differ = pairs.filter((pair) => pair.first !== pair.second);
  const same = pairs.filter((pair) => pair.first === pair.second);
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {t('compare.title', names)}
      </h1>
      <div class={styles['pair']}>
        <Side
          species={first}
          picture={pictures?.sides[0] ?? first.thumb}
          marks={(pictures?.marks ?? []).map(({ part, at: [x, y] }) => ({ part, x, y }))}
        />
        <Side
          species={second}
          picture={pictures?.sides[1] ?? second.thumb}
          marks={(pictures?.marks ?? []).map(({ part, at: [, , x, y] }) => ({ part, x, y }))}
        />
      </div>
      {pictures !== undefined && pictures.marks.length > 0 && (
        <section>
          <p>{t('compare.look')}</p>
          <ol class={styles['parts']}>
            {pictures.marks.map(({ part }, i) => (
              <li key={part} id={`differs-${i + 1}`} tabIndex={-1}>
                {t(`species.part.${part}`)}
              </li>
            ))}
          </ol>
        </section>
      )}
      <Notice kind="alarm" title={difference}>
        {' '}
        {expertsOnly && `${t('species.expertsOnly')} `}
        {t('compare.warning')} {t('species.looksChange')}
      </Notice>
      <section class="section">
        <Heading>{t('compare.differ')}</Heading>
        <Table pairs={differ} first={first.name} second={second.name} />
      </section>
      {same.length > 0 && (
        <section class="section">
          <details>
            <summary>{t('compare.same')}</summary>
            <Table pairs={same} first={first.name} second={second.name} />
          </details>
        </section>
      )}
      <div class={`section ${styles['eaten']} noPrint`}>
        <LinkButton to={paths.emergency()} look="alarm" icon={phone}>
          {t('species.eaten')}
        </LinkButton>
      </div>
      <Footing
        review={first.review}
        sources={[
          ...new Map([...first.sources, ...second.sources].map((one) => [one.id, one])).values(),
        ]}
      />
    </div>
  );
}
