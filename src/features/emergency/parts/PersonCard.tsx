import type { EmergencyContent } from '#content/emergency.ts';
import { asWallMs } from '#domain/emergency/clock.ts';
import { toggleSymptom, type Person } from '#domain/emergency/people.ts';
import { timeChoices } from '#domain/emergency/timeChoices.ts';
import { useText } from '#i18n/useText.ts';
import { edit } from '#illustration/icons/edit.ts';
import { user } from '#illustration/icons/user.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { SymptomTile } from '#ui/SymptomTile.tsx';
import { useSketches } from '#ui/useSketches.ts';
import { spokenTime } from '../format.ts';
import type { EmergencyState } from '../useEmergency.ts';
import { TimeKeys } from './TimeKeys.tsx';
import { TimeStepper } from './TimeStepper.tsx';
import styles from './PersonCard.module.css';

export interface PersonCardProps {
  readonly person: Person;
  readonly name: string;
  readonly signs: EmergencyContent['signs'];
  readonly state: EmergencyState;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onChange: (person: Person) => void;
  readonly onRemove: () => void;
}

function useSummary({ person, signs, state }: PersonCardProps): string {
  const t = useText('emergency');
  const { clock } = state.record;
  const asWall = (ms: number) => (clock === null ? ms : asWallMs(ms, clock));
  const said = person.symptoms.map((id) => signs.find((sign) => sign.id === id)?.say ?? id);
  const time =
    person.onset.kind === 'at' ? [spokenTime(asWall(person.onset.ms), asWall(state.nowMs), t)] : [];
  return said.length === 0 ? t('people.well') : [...said, ...time].join(' · ');
}

/** One person: summary always readable, signs and hour to tap when it is open. */
export function PersonCard(props: PersonCardProps) {
  const { person, name, signs, state, isOpen, onOpen, onChange, onRemove } = props;
  const t = useText('emergency');
  const sketches = useSketches(isOpen);
  const { meal } = state.record;
  const mealMs = meal.kind === 'at' ? meal.ms : -Infinity;
  return (
    <li class={styles['person']}>
      <button type="button" class={styles['row']} aria-expanded={isOpen} onClick={onOpen}>
        <Icon of={user} />
        <span class={styles['words']}>
          <b>{name}</b> <span>{useSummary(props)}</span>
        </span>
        <Icon of={edit} />
        <span class="visuallyHidden">{t('people.edit')}</span>
      </button>
      {isOpen && (
        <div class={styles['open']}>
          <p>{t('people.signs')}</p>
          <ul class={styles['signs']}>
            {signs.map((sign) => (
              <li key={sign.id}>
                <SymptomTile
                  of={sketches?.[sign.id]}
                  words={sign.say}
                  isOn={person.symptoms.includes(sign.id)}
                  onToggle={() => onChange(toggleSymptom(person, sign.id))}
                />
              </li>
            ))}
          </ul>
          {person.symptoms.length > 0 && person.onset.kind !== 'at' && (
            <TimeKeys
              label={t('people.since')}
              choices={timeChoices(state.nowMs).filter((choice) => choice.ms >= mealMs)}
              state={state}
              onPick={(ms) => onChange({ ...person, onset: { kind: 'at', ms } })}
            />
          )}
          {person.onset.kind === 'at' && (
            <TimeStepper
              label={t('people.since')}
              ms={person.onset.ms}
              state={state}
              onStep={(ms) => onChange({ ...person, onset: { kind: 'at', ms } })}
            />
          )}
          <div class={styles['end']}>
            <Button look="quiet" onClick={onRemove}>
              {t('people.remove')}
            </Button>
            <Button onClick={onOpen}>{t('people.done')}</Button>
          </div>
        </div>
      )}
    </li>
  );
}
