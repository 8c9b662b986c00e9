import { useEffect, useState } from 'preact/hooks';
import { timeChoices } from '#domain/emergency/timeChoices.ts';
import type { TimeChoice } from '#domain/emergency/timeChoices.ts';
import { beijingIso } from '#domain/report/answers.ts';
import type { ToldMoment } from '#domain/report/moment.ts';
import { useText } from '#i18n/useText.ts';
import type { TextKey } from '#i18n/resources.ts';
import { Choice } from './Choice.tsx';

export interface TimeQuestionProps {
  readonly name: string;
  readonly label: string;
  readonly value: ToldMoment | 'unknown' | undefined;
  readonly onAnswer: (value: ToldMoment | 'unknown') => void;
}

function momentOf(choice: TimeChoice): ToldMoment {
  return { at: beijingIso(choice.ms), precision: choice.kind === 'ago' ? 'minute' : 'part-of-day' };
}

/** "One hour ago", "last night": no keyboard. The keys are made when the page is opened, and a stored answer stays as it was. */
export function TimeQuestion({ name, label, value, onAnswer }: TimeQuestionProps) {
  const t = useText('report');
  const [choices, setChoices] = useState<readonly TimeChoice[]>([]);
  useEffect(() => setChoices(timeChoices(Date.now())), []);
  const wordOf = (choice: TimeChoice) => {
    if (choice.kind === 'meal')
      return `${t(`time.day${choice.daysAgo}` as TextKey<'report'>)} ${t(`time.${choice.meal}`)}`;
    if (choice.hours === 0) return t('time.now');
    return choice.hours < 1 ? t('time.half') : t('time.ago', { count: choice.hours });
  };
  const keyOf = (choice: TimeChoice) =>
    choice.kind === 'meal' ? `${choice.daysAgo}-${choice.meal}` : `ago-${choice.hours}`;
  const chosen =
    value === 'unknown'
      ? 'unknown'
      : choices.filter((choice) => momentOf(choice).at === value?.at).map(keyOf)[0];
  const stored =
    value !== undefined && value !== 'unknown' && chosen === undefined
      ? [{ id: 'stored', word: value.at.replace('T', ' ').slice(0, 16) }]
      : [];
  const options = [
    { id: 'unknown', word: t('step.unknown') },
    ...stored,
    ...choices.map((choice) => ({ id: keyOf(choice), word: wordOf(choice) })),
  ];
  const answer = (id: string) => {
    const choice = choices.find((each) => keyOf(each) === id);
    if (id === 'unknown') onAnswer('unknown');
    else if (choice !== undefined) onAnswer(momentOf(choice));
  };
  return (
    <Choice
      name={name}
      label={label}
      options={options}
      chosen={[chosen ?? (stored.length > 0 ? 'stored' : '')]}
      onChoose={answer}
    />
  );
}
