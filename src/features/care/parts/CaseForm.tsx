import type { Lab, TriageContent } from '#content/clinical.ts';
import { EATEN } from '#domain/care/case.ts';
import { isTouched, MAX_COMPANIONS } from '#domain/care/caseForm.ts';
import { wallTimeText } from '#domain/emergency/wallTime.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Chip } from '#ui/Chip.tsx';
import { toggled, type CaseState } from '../useCase.ts';
import { Choice } from './Choice.tsx';
import { HoursField } from './HoursField.tsx';
import { SignPicker } from './SignPicker.tsx';
import styles from './CaseForm.module.css';

/** Everything that can be told of one patient. Nothing is required; what is not known stays empty. */
export function CaseForm({
  triage,
  labs,
  state,
}: {
  readonly triage: TriageContent;
  readonly labs: readonly Lab[];
  readonly state: CaseState;
}) {
  const t = useText('care');
  const { form, change, clear, undo, keptAtMs } = state;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {keptAtMs !== null && (
        <p class={styles['kept']} role="status">
          {t('triage.kept', { ...wallTimeText(keptAtMs) })}{' '}
          <Button look="quiet" onClick={clear}>
            {t('triage.clear')}
          </Button>
        </p>
      )}
      <div class={styles['block']}>
        <p class={styles['label']}>{t('eaten.title')}</p>
        <div class={styles['chips']}>
          {EATEN.map((kind) => (
            <Chip
              key={kind}
              isOn={form.eaten.indexOf(kind) >= 0}
              onToggle={() => {
                change({ eaten: toggled(form.eaten, kind) });
              }}
            >
              {t(`eaten.${kind}`)}
            </Chip>
          ))}
        </div>
      </div>
      <HoursField state={state} />
      <SignPicker symptoms={triage.symptoms} state={state} />
      {(['deadlyKind', 'vulnerable', 'otherCritical'] as const).map((question) => (
        <Choice
          key={question}
          name={question}
          label={t(`question.${question}`)}
          rule={{ deadlyKind: 'R4', vulnerable: 'R9', otherCritical: 'R2' }[question]}
          value={form[question]}
          onChange={(answer) => {
            change({ [question]: answer });
          }}
        />
      ))}
      <details class={styles['group']}>
        <summary>{t('more.title')}</summary>
        <p class={styles['label']}>{t('more.labs')}</p>
        <p class="small">{t('more.labsHint')}</p>
        <div class={styles['chips']}>
          {labs.map((lab) => (
            <Chip
              key={lab.id}
              isOn={form.labs.indexOf(lab.id) >= 0}
              onToggle={() => {
                change({ labs: toggled(form.labs, lab.id) });
              }}
            >
              {lab.name} ↑↓
            </Chip>
          ))}
        </div>
        <label class={styles['label']} htmlFor="care-companions">
          {t('more.companions')}
        </label>
        <input
          id="care-companions"
          class={styles['number']}
          type="number"
          min={0}
          max={MAX_COMPANIONS}
          value={form.companions}
          onInput={(event) => {
            const count = Math.floor(Number(event.currentTarget.value));
            change({ companions: count >= 0 && count <= MAX_COMPANIONS ? count : 0 });
          }}
        />
      </details>
      <p class={styles['tools']} aria-live="polite">
        {undo !== null ? (
          <>
            {t('triage.cleared')}{' '}
            <Button look="quiet" onClick={undo}>
              {t('triage.undo')}
            </Button>
          </>
        ) : (
          isTouched(form) && (
            <Button look="quiet" onClick={clear}>
              {t('triage.clear')}
            </Button>
          )
        )}
      </p>
    </form>
  );
}
