import { useState } from 'preact/hooks';
import type { Symptom } from '#content/clinical.ts';
import { NO_SYMPTOM } from '#domain/care/case.ts';
import { useText } from '#i18n/useText.ts';
import { SymptomTile } from '#ui/SymptomTile.tsx';
import { useSketches } from '#ui/useSketches.ts';
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

/** All signs by organ, each with its drawing; red flags marked with word and edge; chosen ones stand on top. */
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
  const sketches = useSketches();
  const tile = (symptom: Symptom) => (
    <li key={symptom.id}>
      <SymptomTile
        of={sketches?.[symptom.id]}
        words={symptom.label}
        redFlag={symptom.redFlag ? t('signs.red') : undefined}
        isOn={form.signs.indexOf(symptom.id) >= 0}
        onToggle={() => {
          change({ signs: toggled(form.signs, symptom.id) });
        }}
      />
    </li>
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
      {chosen.length > 0 && (
        <ul class={styles['tiles']} aria-label={t('signs.chosenList')}>
          {chosen.map(tile)}
        </ul>
      )}
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
      <ul class={styles['tiles']} aria-label={t(`group.${shown}`)}>
        {pickable.filter((symptom) => symptom.group === shown).map(tile)}
      </ul>
    </div>
  );
}
