import { useState } from 'preact/hooks';
import type { EmergencyContent } from '#content/emergency.ts';
import type { EmergencyLimits } from '#domain/emergency/limits.ts';
import {
  addPerson,
  countTable,
  MOST_PEOPLE,
  removePerson,
  replacePerson,
  type AgeGroup,
  type Person,
} from '#domain/emergency/people.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import type { Emergency } from '../useEmergency.ts';
import { PersonCard } from './PersonCard.tsx';
import { SectionHead } from './SectionHead.tsx';
import styles from './People.module.css';

export interface PeopleProps {
  readonly emergency: Emergency;
  readonly signs: EmergencyContent['signs'];
  readonly limits: EmergencyLimits;
}

/** Numbers each age group by itself: 大人 1, 大人 2, 小孩 1. */
function numberOf(people: readonly Person[], person: Person): number {
  return people.filter((one) => one.age === person.age && one.id <= person.id).length;
}

/** Everyone at the table. Nobody can be marked as not going. */
export function People({ emergency, signs }: PeopleProps) {
  const t = useText('emergency');
  const [openId, setOpen] = useState<number | null>(null);
  const [removed, setRemoved] = useState<{ people: readonly Person[]; who: string } | null>(null);
  const { state } = emergency;
  const people = state?.record.people ?? [];
  const nameOf = (person: Person) =>
    t(person.age === 'child' ? 'people.child' : 'people.adult', {
      number: numberOf(people, person),
    });
  const put = (next: readonly Person[]) => emergency.change({ people: next });
  const add = (age: AgeGroup) => {
    setRemoved(null);
    const next = addPerson(people, age);
    put(next);
    setOpen(next[next.length - 1]?.id ?? null);
  };
  const remove = (person: Person) => {
    setRemoved({ people, who: nameOf(person) });
    put(removePerson(people, person.id));
  };
  const undo = () => {
    if (removed !== null) put(removed.people);
    setRemoved(null);
  };
  const { ate } = countTable(people);
  const summary = ate > 1 ? t('people.allGo', { count: ate }) : t('people.everyone');
  return (
    <section class={people.length > 0 ? styles['section'] : 'noPrint'}>
      <SectionHead title={t('people.title')} sentences={[t('people.everyone')]} />
      <div class={styles['box']}>
        {state !== null && (
          <>
            <ul class={styles['list']}>
              {people.map((person) => (
                <PersonCard
                  key={person.id}
                  person={person}
                  name={nameOf(person)}
                  signs={signs}
                  state={state}
                  isOpen={person.id === openId}
                  onOpen={() => setOpen(person.id === openId ? null : person.id)}
                  onChange={(changed) => put(replacePerson(people, changed))}
                  onRemove={() => remove(person)}
                />
              ))}
            </ul>
            {removed !== null && (
              <p role="status" class={styles['undo']}>
                {t('people.removed', { who: removed.who })}{' '}
                <Button look="outline" onClick={undo}>
                  {t('people.undo')}
                </Button>
              </p>
            )}
            {people.length < MOST_PEOPLE ? (
              <div class={styles['add']}>
                <Button look="outline" onClick={() => add('adult')}>
                  {t('people.addAdult')}
                </Button>
                <Button look="outline" onClick={() => add('child')}>
                  {t('people.addChild')}
                </Button>
              </div>
            ) : (
              <p>{t('people.full')}</p>
            )}
          </>
        )}
        <p class={styles['all']}>
          <b>{summary}</b>
        </p>
      </div>
    </section>
  );
}
