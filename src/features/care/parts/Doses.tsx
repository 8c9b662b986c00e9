import { useState } from 'preact/hooks';
import { calculatorLimits, type DoseContent } from '#content/clinicalCare.ts';
import {
  checkPatient,
  parseAgeMonths,
  parseWeightKg,
  type DosePatient,
  type DoseRefusal,
} from '#domain/care/doses.ts';
import type { Result } from '#domain/result.ts';
import { useText } from '#i18n/useText.ts';
import { DoseCardView } from './DoseCardView.tsx';
import { PatientFields } from './PatientFields.tsx';
import styles from './Doses.module.css';

function readPatient(
  weight: string,
  age: string,
  content: DoseContent,
): Result<DosePatient, DoseRefusal> {
  const weightKg = parseWeightKg(weight);
  if (!weightKg.ok) return weightKg;
  const ageMonths = parseAgeMonths(age);
  if (!ageMonths.ok) return ageMonths;
  return checkPatient(
    { weightKg: weightKg.value, ageMonths: ageMonths.value },
    calculatorLimits(content.calculator),
  );
}

/** Calculator and all dose cards, or only those of one type. */
export function Doses({
  content,
  only,
}: {
  readonly content: DoseContent;
  readonly only?: readonly string[];
}) {
  const t = useText('care');
  const [weight, setWeight] = useState('');
  const [age, setAge] = useState('');
  const patient = readPatient(weight, age, content);
  const cards = content.cards.filter((card) => only === undefined || only.indexOf(card.id) >= 0);
  return (
    <div>
      <PatientFields
        weight={weight}
        age={age}
        patient={patient}
        calculator={content.calculator}
        onChange={(typed) => {
          if (typed.weight !== undefined) setWeight(typed.weight);
          if (typed.age !== undefined) setAge(typed.age);
        }}
      />
      <p class="small">{t('dose.both')}</p>
      {cards.map((card) => (
        <details key={card.id} class={styles['fold']} open={only !== undefined}>
          <summary id={`dose-key-${card.id}`}>{card.drug}</summary>
          <DoseCardView card={card} patient={patient} calculator={content.calculator} />
        </details>
      ))}
    </div>
  );
}
