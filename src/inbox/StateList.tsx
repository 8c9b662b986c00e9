import { CASE_STATES } from '#domain/report/status.ts';
import { useText } from '#i18n/useText.ts';
import type { CaseList } from './api.ts';
import styles from './StateList.module.css';
import type { Filter } from './useInbox.ts';

export interface StateListProps {
  readonly filter: Filter;
  readonly counts: CaseList['counts'];
  readonly onChange: (part: Partial<Filter>) => void;
}

/** The states with their numbers; pressing one cuts the list to it. */
export function StateList({ filter, counts, onChange }: StateListProps) {
  const t = useText('inbox');
  const total = CASE_STATES.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  const rows = [
    ...CASE_STATES.map((state) => ({
      value: state,
      label: t(`state.${state}`),
      count: counts[state] ?? 0,
    })),
    { value: '' as const, label: t('state.all'), count: total },
  ];
  return (
    <section aria-labelledby="states">
      <h2 id="states" class={styles['title']}>
        {t('state.title')}
      </h2>
      <ul class={styles['list']}>
        {rows.map(({ value, label, count }) => (
          <li key={value}>
            <button
              type="button"
              aria-pressed={filter.state === value}
              onClick={() => onChange({ state: value })}
            >
              <span>{label}</span>
              <span class={styles['count']}>{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
