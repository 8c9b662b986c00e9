import type { ClinicalType } from '#content/clinicalTypes.ts';
import { useText } from '#i18n/useText.ts';
import { Link } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import styles from './Matrix.module.css';

const ROWS = [
  { id: 'under2', from: 0, to: 2 },
  { id: 'h2to6', from: 2, to: 6 },
  { id: 'h6to24', from: 6, to: 24 },
  { id: 'd1to3', from: 24, to: 72 },
  { id: 'over3', from: 72, to: Infinity },
] as const;
const ORGANS = ['liver', 'kidney', 'muscle', 'blood', 'nerve', 'heart', 'gut', 'skin'] as const;

type Row = (typeof ROWS)[number];

/** The name without what stands in brackets: the page of the type says the rest. */
function shortName(name: string): string {
  return name.replace(/^神经精神型：/, '').replace(/\s*[（(].*$/, '');
}

function beginsIn(type: ClinicalType, row: Row): boolean {
  const { min_h, max_h, variants = [] } = type.latency;
  if (max_h === null) return row.id === 'under2';
  const meets = (from: number, to: number) => from < row.to && to > row.from;
  return meets(min_h, max_h) || variants.some((window) => meets(window.min_h, window.max_h));
}

function Cell({
  types,
  row,
  organ,
}: {
  readonly types: readonly ClinicalType[];
  readonly row: Row;
  readonly organ: string;
}) {
  const t = useText('care');
  const here = types.filter((type) => type.organ === organ);
  const begin = here.filter((type) => beginsIn(type, row));
  const kept = here.filter((type) => type.never_excluded === true && !beginsIn(type, row));
  if (begin.length === 0 && kept.length === 0) {
    return <td aria-label={t('matrix.nothing')} />;
  }
  const isDeadly = begin.some((type) => type.deadly === 'yes');
  return (
    <td class={isDeadly ? styles['deadly'] : begin.length === 0 ? styles['kept'] : ''}>
      {begin.map((type) => (
        <Link key={type.id} to={paths.careType(type.id)} class={styles['link']}>
          {type.deadly === 'yes' && (
            <b role="img" aria-label={t('rank.deadly')}>
              ▲{' '}
            </b>
          )}
          {shortName(type.names)}
        </Link>
      ))}
      {kept.map((type) => (
        <Link key={type.id} to={paths.careType(type.id)} class={styles['link']}>
          {shortName(type.names)} · {t('matrix.mixedMark')}
        </Link>
      ))}
    </td>
  );
}

/** Latency against organ, made from the types' own windows. First column stays; the table scrolls inside itself. */
export function Matrix({ types }: { readonly types: readonly ClinicalType[] }) {
  const t = useText('care');
  const ranked = types.filter((type) => type.group !== true);
  return (
    <>
      <p class="small">{t('matrix.legend')}</p>
      <div class={styles['scroll']} tabIndex={0} role="region" aria-label={t('matrix.caption')}>
        <table class={styles['matrix']}>
          <caption class="visuallyHidden">{t('matrix.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('matrix.row')}</th>
              {ORGANS.map((organ) => (
                <th key={organ} scope="col">
                  {t(`organ.${organ}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ROWS.map((row) => (
              <tr key={row.id}>
                <th scope="row">{t(`matrix.${row.id}`)}</th>
                {ORGANS.map((organ) => (
                  <Cell key={organ} types={ranked} row={row} organ={organ} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
