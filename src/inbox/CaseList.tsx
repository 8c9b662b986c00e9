import { useContext } from 'preact/hooks';
import { PageContext } from '#i18n/pageContext.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Empty } from '#ui/Empty.tsx';
import type { CaseLine, Facts, Session } from './api.ts';
import styles from './CaseList.module.css';
import { queryOf, type Filter, type Overview } from './useInbox.ts';
import { optionLabel, placeLabel, shortTime } from './wording.ts';

export interface CaseListProps {
  readonly overview: Overview;
  readonly filter: Filter;
  readonly facts: Facts;
  readonly session: Session;
  readonly openId: string | undefined;
}

const SECONDS_60_MS = 60_000;

/** The reports of the filter; those of an open alarm come first. */
export function CaseList({ overview, filter, facts, session, openId }: CaseListProps) {
  const t = useText('inbox');
  const { lang } = useContext(PageContext);
  const { list, alarms } = overview;
  const alarmed = new Set(
    alarms
      .filter(({ acknowledgedMs }) => acknowledgedMs === null)
      .flatMap(({ caseIds }) => caseIds),
  );
  const sorted = [...(list?.cases ?? [])].sort(
    (a, b) => Number(alarmed.has(b.id)) - Number(alarmed.has(a.id)),
  );
  const total =
    filter.state === ''
      ? sum(Object.values(list?.counts ?? {}))
      : (list?.counts[filter.state] ?? 0);
  const exportPath = (format: string) =>
    `/api/inbox/export/${format}?${queryOf(filter)}&lang=${lang}`;

  function people({ kind, ateCount, illCount }: CaseLine): string {
    if (kind === 'unsafe-food') return t('list.noIll');
    const told = (count: number | null) => count ?? t('list.unknown');
    return t('list.people', { ate: told(ateCount), ill: told(illCount) });
  }
  function small(one: CaseLine): string {
    const parts = [placeLabel(facts, lang, one), shortTime(one.receivedMs)];
    if (one.receivedMs - one.happenedMs < SECONDS_60_MS) parts.length = 2;
    if (one.photoCount > 0) parts.push(t('list.photos', { count: one.photoCount }));
    return parts.join(' · ');
  }

  return (
    <section aria-labelledby="cases">
      <h2 id="cases" class={styles['title']}>
        {t('list.title', { count: total })}
      </h2>
      {list === undefined && <p role="status">{t('app.loading')}</p>}
      {list?.cases.length === 0 && <Empty title={t('list.empty')} />}
      <ul class={styles['list']}>
        {sorted.map((one) => (
          <li key={one.id}>
            <a
              href={`#case/${one.id}`}
              aria-current={one.id === openId ? 'true' : undefined}
              class={`${styles['card']} ${alarmed.has(one.id) ? styles['isAlarmed'] : ''}`}
            >
              <b>{`${optionLabel(facts, lang, 'hazard', one.hazard)} · ${people(one)}`}</b>
              <span class={styles['small']}>{small(one)}</span>
              <span class={styles['tags']}>
                <span class={styles['tag']}>{t(`state.${one.state}`)}</span>
                {alarmed.has(one.id) && (
                  <span
                    class={`${styles['tag']} ${styles['alarm']}`}
                  >{`⚠ ${t('list.cluster')}`}</span>
                )}
                {one.kind !== 'illness' && (
                  <span class={styles['tag']}>{t(`kind.${one.kind}`)}</span>
                )}
                <span class={styles['number']}>{one.receiptNumber}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {list?.hasMore === true && (
        <Button look="outline" onClick={overview.showMore}>
          {t('list.more')}
        </Button>
      )}
      {session.role !== 'reader' && (
        <p class={styles['export']}>
          {t('list.export')}
          <a href={exportPath('xlsx')}>{t('list.xlsx')}</a>
          <a href={exportPath('csv')}>{t('list.csv')}</a>
        </p>
      )}
    </section>
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
