import type { FormData } from '../index.ts';
import { useText } from '#i18n/useText.ts';
import styles from './PlaceQuestion.module.css';

interface Place {
  readonly countyCode?: string | undefined;
  readonly townshipCode?: string | undefined;
}

export interface PlaceQuestionProps {
  readonly form: FormData;
  readonly value: Place;
  readonly onAnswer: (place: Place) => void;
}

/** County and township by name: no position is asked for. */
export function PlaceQuestion({ form, value, onAnswer }: PlaceQuestionProps) {
  const t = useText('report');
  const townships = form.townships.filter(({ county }) => county === value.countyCode);
  return (
    <div class={styles['fields']}>
      <label>
        <b>{t('place.county')}</b>
        <select
          value={value.countyCode ?? ''}
          onChange={(event) =>
            onAnswer({
              countyCode: event.currentTarget.value || undefined,
              townshipCode: undefined,
            })
          }
        >
          <option value="">{t('place.none')}</option>
          {form.counties.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <b>{t('place.township')}</b>
        <select
          value={value.townshipCode ?? ''}
          disabled={townships.length === 0}
          onChange={(event) =>
            onAnswer({ ...value, townshipCode: event.currentTarget.value || undefined })
          }
        >
          <option value="">{t('place.none')}</option>
          {townships.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
