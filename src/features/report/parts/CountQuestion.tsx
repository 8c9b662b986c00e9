import { useText } from '#i18n/useText.ts';
import { Choice } from './Choice.tsx';

export interface CountQuestionProps {
  readonly name: string;
  readonly label: string;
  readonly smallest: 0 | 1;
  readonly value: number | 'unknown' | undefined;
  readonly onAnswer: (value: number | 'unknown') => void;
}

const MOST_KEYS = 12;

/** How many people: one tap up to twelve, a number field above. */
export function CountQuestion({ name, label, smallest, value, onAnswer }: CountQuestionProps) {
  const t = useText('report');
  const numbers = Array.from({ length: MOST_KEYS + 1 - smallest }, (_, at) =>
    String(at + smallest),
  );
  const options = [
    { id: 'unknown', word: t('step.unknown') },
    ...numbers.map((id) => ({ id, word: id })),
  ];
  const onType = (typed: string) => {
    const number = Number(typed);
    if (Number.isInteger(number) && number >= smallest && number <= 2000) onAnswer(number);
  };
  return (
    <div>
      <Choice
        name={name}
        label={label}
        options={options}
        chosen={[value === undefined ? '' : String(value)]}
        onChoose={(id) => onAnswer(id === 'unknown' ? id : Number(id))}
      />
      <p>
        <label>
          {`> ${MOST_KEYS} `}
          <input
            type="number"
            inputMode="numeric"
            min={MOST_KEYS}
            max={2000}
            onInput={(event) => onType(event.currentTarget.value)}
          />
        </label>
      </p>
    </div>
  );
}
