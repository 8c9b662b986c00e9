import { SYMPTOM_CODES, type SymptomCode } from '#domain/handover/symptomCodes.ts';
import { useText } from '#i18n/useText.ts';
import type { TextKey } from '#i18n/resources.ts';
import type { HandoverPageData } from '../pageData.ts';
import { Choices } from './Choices.tsx';
import styles from './SymptomChoices.module.css';

export interface SymptomChoicesProps {
  readonly symptoms: HandoverPageData['symptoms'];
  readonly chosen: readonly SymptomCode[];
  readonly onChange: (chosen: readonly SymptomCode[]) => void;
}

/** Signs by organ, with the clinical terms. The chosen ones are counted on the closed groups. */
export function SymptomChoices({ symptoms, chosen, onChange }: SymptomChoicesProps) {
  const t = useText('handover');
  const groups = [...new Set(symptoms.map((symptom) => symptom.group))];
  const termOf = (id: SymptomCode) => symptoms.find((one) => one.id === id)?.term ?? id;
  return (
    <div class={styles['symptoms']}>
      <p>
        <b>{t('field.symptoms')}</b>{' '}
        {chosen.length === 0 ? t('unknown') : chosen.map(termOf).join(t('list.separator'))}
      </p>
      {groups.map((group) => {
        const ids = SYMPTOM_CODES.filter((id) =>
          symptoms.some((one) => one.id === id && one.group === group),
        );
        const inGroup = chosen.filter((id) => ids.includes(id));
        const name = t(`organ.${group}` as TextKey<'handover'>);
        return (
          <details key={group}>
            <summary>
              {name}
              {inGroup.length > 0 && ` (${inGroup.length})`}
            </summary>
            <Choices
              label={name}
              ids={ids}
              chosen={inGroup}
              nameOf={termOf}
              onChange={(next) =>
                onChange(
                  SYMPTOM_CODES.filter((id) =>
                    ids.includes(id) ? next.includes(id) : chosen.includes(id),
                  ),
                )
              }
            />
          </details>
        );
      })}
    </div>
  );
}
