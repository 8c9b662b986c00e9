import type { OnsetAnswer } from '#domain/emergency/times.ts';
import { useText } from '#i18n/useText.ts';
import { fromInput, toInput } from '../timeInput.ts';
import { Choices } from './Choices.tsx';
import { Field } from './Field.tsx';

const WITHOUT_TIME = ['none-yet', 'unknown'] as const;

export interface OnsetFieldProps {
  readonly onset: OnsetAnswer;
  readonly error: string | undefined;
  readonly onChange: (onset: OnsetAnswer) => void;
}

/** First symptom: a time, "none yet" or "not known". */
export function OnsetField({ onset, error, onChange }: OnsetFieldProps) {
  const t = useText('handover');
  const chosen = WITHOUT_TIME.filter((kind) => kind === onset.kind);
  return (
    <>
      <Field
        label={t('field.onset')}
        kind="time"
        error={error}
        value={toInput(onset.kind === 'at' ? onset.ms : null)}
        onText={(text) => {
          const ms = fromInput(text);
          onChange(ms === null ? { kind: 'unset' } : { kind: 'at', ms });
        }}
      />
      <Choices
        label={t('onset.without')}
        ids={WITHOUT_TIME}
        chosen={chosen}
        nameOf={(id) => t(`onset.${id}`)}
        onChange={([kind]) => onChange({ kind: kind ?? 'unset' })}
        isSingle
      />
    </>
  );
}
