import { LOOKS, PLACES } from '#content/facets.ts';
import type { SpeciesCard } from '#content/speciesCard.ts';
import { countIf, filterIndex, type IndexFilter } from '#domain/guides/filter.ts';
import type { Lang } from '#domain/lang.ts';
import { useText } from '#i18n/useText.ts';
import { Chip } from '#ui/Chip.tsx';
import { useEffect, useState } from 'preact/hooks';
import { monthName } from '#i18n/months.ts';
import styles from './Filters.module.css';

export interface FiltersProps {
  readonly cards: readonly SpeciesCard[];
  readonly filter: IndexFilter;
  readonly onChange: (filter: IndexFilter) => void;
  readonly lang: Lang;
}

const DANGERS = ['deadly', 'poisonous', 'lookalike'] as const;
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
}

function Choice({ label, options, chosen, onChoose }: ChoiceProps) {
  const t = useText('guides');
  return (
    <label class={styles['choice']}>
      <span>{label}</span>
      <select
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || undefined)}
      >
        <option value="">{t('index.any')}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Danger as chips with counts; looks, place and month as lists. A filter that leaves nothing stays and says 0. */
export function Filters({ cards, filter, onChange, lang }: FiltersProps) {
  const t = useText('guides');
  const [thisMonth, setMonth] = useState<number>();
  useEffect(() => setMonth(new Date().getMonth() + 1), []);
  const counted = (text: string, key: 'look' | 'place' | 'month', value: never) =>
    `${text} ${countIf(cards, filter, key, value)}`;
  return (
    <div class={`${styles['filters']} noPrint`}>
      <div class={styles['chips']}>
        <Chip
          isOn={filter.danger === undefined}
          onToggle={() => onChange({ ...filter, danger: undefined })}
        >
          {t('index.all', { count: filterIndex(cards, { ...filter, danger: undefined }).length })}
        </Chip>
        {DANGERS.map((danger) => (
          <Chip
            key={danger}
            isOn={filter.danger === danger}
            onToggle={() =>
              onChange({ ...filter, danger: filter.danger === danger ? undefined : danger })
            }
          >
            {t(`index.${danger}`, { count: countIf(cards, filter, 'danger', danger) })}
          </Chip>
        ))}
      </div>
      <div class={styles['choices']}>
        <Choice
          label={t('index.look')}
          chosen={filter.look}
          options={LOOKS.map((look) => ({
            value: look,
            text: counted(t(`look.${look}`), 'look', look as never),
          }))}
          onChoose={(value) => onChange({ ...filter, look: LOOKS.find((look) => look === value) })}
        />
        <Choice
          label={t('index.place')}
          chosen={filter.place}
          options={PLACES.map((place) => ({
            value: place,
            text: counted(t(`place.${place}`), 'place', place as never),
          }))}
          onChoose={(value) =>
            onChange({ ...filter, place: PLACES.find((place) => place === value) })
          }
        />
        <Choice
          label={t('index.month')}
          chosen={filter.month === undefined ? undefined : String(filter.month)}
          options={MONTHS.map((month) => ({
            value: String(month),
            text: t(month === thisMonth ? 'index.thisMonth' : 'index.monthName', {
              month: monthName(month, lang),
            }),
          }))}
          onChoose={(value) =>
            onChange({ ...filter, month: value === undefined ? undefined : Number(value) })
          }
        />
      </div>
    </div>
  );
}
