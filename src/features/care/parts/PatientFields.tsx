import type { DoseContent } from '#content/clinicalCare.ts';
import { parseWeightKg, type DosePatient, type DoseRefusal } from '#domain/care/doses.ts';
import type { Result } from '#domain/result.ts';
import { useText } from '#i18n/useText.ts';
import styles from './Doses.module.css';

/** Weight and age as typed, with ± keys that never leave the allowed range. */
export function PatientFields({
  weight,
  age,
  patient,
  calculator,
  onChange,
}: {
  readonly weight: string;
  readonly age: string;
  readonly patient: Result<DosePatient, DoseRefusal>;
  readonly calculator: DoseContent['calculator'];
  readonly onChange: (typed: { readonly weight?: string; readonly age?: string }) => void;
}) {
  const t = useText('care');
  const { weight_kg, age_years, classes } = calculator;
  const step = (by: number) => {
    const now = parseWeightKg(weight);
    if (!now.ok) return;
    const next = now.value + by;
    if (next >= weight_kg.min && next <= weight_kg.max) onChange({ weight: String(next) });
  };
  const years = patient.ok ? patient.value.ageMonths / 12 : null;
  const isBetween =
    years !== null && years >= classes.child_under_years && years < classes.adult_from_years;
  return (
    <div class={styles['patient']}>
      <label htmlFor="dose-weight">{t('dose.weight')}</label>
      <div class={styles['stepper']}>
        <button
          type="button"
          aria-label={t('dose.minus')}
          onClick={() => {
            step(-1);
          }}
        >
          −
        </button>
        <input
          id="dose-weight"
          inputMode="decimal"
          autocomplete="off"
          placeholder="kg"
          value={weight}
          aria-describedby="dose-refusal dose-weight-hint"
          onInput={(event) => {
            onChange({ weight: event.currentTarget.value });
          }}
        />
        <button
          type="button"
          aria-label={t('dose.plus')}
          onClick={() => {
            step(1);
          }}
        >
          ＋
        </button>
      </div>
      <p id="dose-weight-hint" class="small">
        {t('dose.weightHint')}
      </p>
      <label htmlFor="dose-age">{t('dose.age')}</label>
      <input
        id="dose-age"
        class={styles['age']}
        autocomplete="off"
        value={age}
        aria-describedby="dose-refusal dose-age-hint"
        onInput={(event) => {
          onChange({ age: event.currentTarget.value });
        }}
      />
      <p id="dose-age-hint" class="small">
        {t('dose.ageHint')}
      </p>
      <p id="dose-refusal" role="status" class={patient.ok ? styles['fine'] : styles['refusal']}>
        {!patient.ok && t(`refusal.${patient.problem}`)}
        {isBetween &&
          t('dose.between', { from: classes.child_under_years, to: classes.adult_from_years - 1 })}
      </p>
      <p class="small">
        {t('dose.limits', {
          minKg: weight_kg.min,
          maxKg: weight_kg.max,
          minY: age_years.min,
          maxY: age_years.max,
        })}{' '}
        {calculator.note}
      </p>
    </div>
  );
}
