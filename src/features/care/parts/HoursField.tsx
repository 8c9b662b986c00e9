import { hoursProblem, MAX_HOURS } from '#domain/care/caseForm.ts';
import { useText } from '#i18n/useText.ts';
import { Chip } from '#ui/Chip.tsx';
import type { CaseState } from '../useCase.ts';
import styles from './CaseForm.module.css';

/** Hours from meal to first sign: a figure, "cannot tell", or "no symptoms yet". Nonsense is refused in words. */
export function HoursField({ state }: { readonly state: CaseState }) {
  const t = useText('care');
  const { form, change } = state;
  const problem = hoursProblem(form);
  return (
    <div class={styles['block']}>
      <label class={styles['label']} htmlFor="care-hours">
        {t('hours.title')}
      </label>
      <div class={styles['hours']}>
        <input
          id="care-hours"
          class={styles['number']}
          inputMode="decimal"
          autocomplete="off"
          value={form.hoursState === 'typed' ? form.hours : ''}
          aria-invalid={problem !== null}
          aria-describedby="care-hours-hint"
          onInput={(event) => {
            change({ hours: event.currentTarget.value, hoursState: 'typed' });
          }}
        />
        <span>{t('hours.unit')}</span>
        <Chip
          isOn={form.hoursState === 'unknown'}
          onToggle={() => {
            change({ hoursState: form.hoursState === 'unknown' ? 'typed' : 'unknown' });
          }}
        >
          {t('hours.unknown')}
        </Chip>
        <Chip
          isOn={form.hoursState === 'none'}
          onToggle={() => {
            change({ hoursState: form.hoursState === 'none' ? 'typed' : 'none' });
          }}
        >
          {t('hours.none')}
        </Chip>
      </div>
      <p id="care-hours-hint" class={problem === null ? 'small' : styles['error']}>
        {problem === null ? t('hours.hint') : t(`hours.${problem}`, { max: MAX_HOURS })}
      </p>
    </div>
  );
}
