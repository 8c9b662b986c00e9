import type { OnsetAnswer } from './times.ts';

export type AgeGroup = 'adult' | 'child';

/** Ids of content/clinical/symptoms.yaml. */
export type SymptomId = string;

/** Somebody who ate from the same pot. Everyone goes to hospital, ill or not, so there is no field that could excuse one. */
export interface Person {
  readonly id: number;
  readonly age: AgeGroup;
  readonly onset: OnsetAnswer;
  readonly symptoms: readonly SymptomId[];
}

/** More people than a village feast: stops a stuck key, not a real count. */
export const MOST_PEOPLE = 200;

export interface TableCount {
  readonly ate: number;
  readonly ill: number;
  readonly children: number;
}

export function isIll(person: Person): boolean {
  return (
    person.onset.kind === 'at' || person.onset.kind === 'unknown' || person.symptoms.length > 0
  );
}

export function countTable(people: readonly Person[]): TableCount {
  return {
    ate: people.length,
    ill: people.filter(isIll).length,
    children: people.filter((person) => person.age === 'child').length,
  };
}

/** Adds a person at the end; the list stays as it is when it is full. */
export function addPerson(people: readonly Person[], age: AgeGroup): readonly Person[] {
  if (people.length >= MOST_PEOPLE) return people;
  const id = people.reduce((most, person) => Math.max(most, person.id), 0) + 1;
  return [...people, { id, age, onset: { kind: 'unset' }, symptoms: [] }];
}

export function removePerson(people: readonly Person[], id: number): readonly Person[] {
  return people.filter((person) => person.id !== id);
}

export function replacePerson(people: readonly Person[], changed: Person): readonly Person[] {
  return people.map((person) => (person.id === changed.id ? changed : person));
}

/** Marks or unmarks a symptom. `none_yet` and real symptoms exclude each other; a person with a symptom is ill. */
export function toggleSymptom(person: Person, symptom: SymptomId): Person {
  const has = person.symptoms.includes(symptom);
  const symptoms = has
    ? person.symptoms.filter((id) => id !== symptom)
    : [...person.symptoms, symptom];
  return { ...person, symptoms };
}

/** All symptoms of the table in the order they were marked, each once. */
export function symptomsOfTable(people: readonly Person[]): readonly SymptomId[] {
  return [...new Set(people.flatMap((person) => person.symptoms))];
}

/** What is known of a person's first symptom: a marked symptom without a time is an unknown time, never "none". */
export function onsetOf(person: Person): OnsetAnswer {
  const hasTime = person.onset.kind === 'at';
  if (!hasTime && person.symptoms.length > 0) return { kind: 'unknown' };
  return person.onset;
}
