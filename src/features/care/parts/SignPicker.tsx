import { useState } from 'preact/hooks';
import type { Symptom } from '#content/clinical.ts';
import { NO_SYMPTOM } from '#domain/care/case.ts';
import { useText } from '#i18n/useText.ts';
import { Chip } from '#ui/Chip.tsx';
import { toggled, type CaseState } from '../useCase.ts';
import styles from './CaseForm.module.css';

const GROUPS = [
  'gi',
  'neuro',
  'cardio',
  'kidney',
  'muscle',
  'liver',
  'blood',
  'cholinergic',
  'resp',
  'skin',
  'general',
] as const;

/** All signs by organ, red flags marked with word and edge; chosen ones stand on top. */
export function SignPicker({
  symptoms,
  state,
}: {
  readonly symptoms: readonly Symptom[];
  readonly state: CaseState;
}) {
  const t = useText('care');
  const { form, change } = state;
  const [shown, setShown] = useState<(typeof GROUPS)[number]>('gi');
  const pickable = symptoms.filter((symptom) => symptom.id !== NO_SYMPTOM);
  const chip = (symptom: Symptom) => (
    <Chip
      key={symptom.id}
      isOn={form.signs.indexOf(symptom.id) >= 0}
      onToggle={() => {
        change({ signs: toggled(form.signs, symptom.id) });
      }}
    >
      {symptom.redFlag && (
        <span class={styles['flag']} role="img" aria-label={t('signs.red')}>
          ⚑
        </span>
      )}
      {symptom.label}
    </Chip>
  );
  const chosen = pickable.filter((symptom) => form.signs.indexOf(symptom.id) >= 0);
  return (
    <div class={styles['block']}>
      <p class={styles['label']}>
        {t('signs.title')}{' '}
        <span class="small" aria-live="polite">
          {t('signs.chosen', { count: chosen.length })}
        </span>
      </p>
      {chosen.length > 0 && <div class={styles['chips']}>{chosen.map(chip)}</div>}
      <div class={styles['tabs']} role="group" aria-label={t('signs.title')}>
        {GROUPS.map((group) => (
          <button
            key={group}
            type="button"
            class={styles['tab']}
            aria-pressed={group === shown}
            onClick={() => {
              setShown(group);
            }}
          >
            {t(`group.${group}`)}
          </button>
        ))}
      </div>
      <div class={styles['chips']}>
        {pickable.filter((symptom) => symptom.group === shown).map(chip)}
      </div>
    </div>
  );
}
