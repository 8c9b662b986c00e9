import { AGE_BANDS, SEXES } from '#content/schemas/report-options.ts';
import type { WorkerForm } from '#content/reportForm.ts';
import type { Typed } from '#domain/report/workerAnswers.ts';
import styles from './worker.module.css';

export interface BandsProps {
  readonly form: WorkerForm;
  readonly typed: Typed;
  readonly onType: (change: Typed) => void;
}

/** Number of ill people by age band and sex. */
export function Bands({ form, typed, onType }: BandsProps) {
  const label = form.labels['n_by_sex_age'] ?? '';
  const wordOf = (sex: string) => form.sets['sex']?.find(({ id }) => id === sex)?.word ?? sex;
  return (
    <table class={styles['bands']}>
      <caption>
        <b>{label}</b>
      </caption>
      <thead>
        <tr>
          <td />
          {SEXES.map((sex) => (
            <th key={sex} scope="col">
              {wordOf(sex)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {AGE_BANDS.map((band) => (
          <tr key={band}>
            <th scope="row">{band}</th>
            {SEXES.map((sex) => (
              <td key={sex}>
                <input
                  inputMode="numeric"
                  maxLength={4}
                  aria-label={`${band} ${wordOf(sex)}`}
                  value={String(typed[`${band} ${sex}`] ?? '')}
                  onInput={(event) => onType({ [`${band} ${sex}`]: event.currentTarget.value })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
