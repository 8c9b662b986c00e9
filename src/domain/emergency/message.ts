import type { EatenKind } from './eaten.ts';
import { asWallMs, type ClockMemory } from './clock.ts';
import { countTable, symptomsOfTable, type SymptomId } from './people.ts';
import { coordinateText } from './place.ts';
import { courseOf, type EmergencyRecord } from './record.ts';
import { smsSize } from './sms.ts';
import { earliest, type MealAnswer, type OnsetAnswer } from './times.ts';
import { wallTimeText } from './wallTime.ts';

/** The sentences of the message in the language of the receiver. `{…}` places are filled here. */
export interface MessageWords {
  readonly hazard: Readonly<Record<EatenKind, string>>;
  /** {county} {township} */
  readonly township: string;
  /** {coordinate} {accuracy} */
  readonly position: string;
  /** {coordinate}, for a device that gave no accuracy */
  readonly positionOnly: string;
  /** {ate} {ill} */
  readonly people: string;
  /** {children} */
  readonly children: string;
  /** {time} */
  readonly meal: string;
  readonly mealUnknown: string;
  /** {time} */
  readonly onset: string;
  readonly onsetNone: string;
  readonly onsetUnknown: string;
  /** {list} */
  readonly symptoms: string;
  readonly listSeparator: string;
  readonly ask: string;
  /** {month} {day} {time} */
  readonly dateTime: string;
}

export interface MessageNames {
  readonly township: { readonly county: string; readonly township: string } | null;
  readonly symptom: (id: SymptomId) => string;
}

/** Replaces `{name}` by its value; an unknown name stays visible so that a test sees it. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : String(value);
  });
}

function timeText(ms: number, clock: ClockMemory | null, words: MessageWords): string {
  const wall = clock === null ? ms : asWallMs(ms, clock);
  const { month, day, time } = wallTimeText(wall);
  return fill(words.dateTime, { month, day, time });
}

function mealSentence(meal: MealAnswer, record: EmergencyRecord, words: MessageWords): string {
  if (meal.kind === 'at') return fill(words.meal, { time: timeText(meal.ms, record.clock, words) });
  return words.mealUnknown;
}

function onsetSentence(record: EmergencyRecord, words: MessageWords): string {
  const onsets: readonly OnsetAnswer[] = courseOf(record).onsets;
  const first = earliest(onsets);
  if (first !== null) return fill(words.onset, { time: timeText(first, record.clock, words) });
  const isNone = onsets.every((onset) => onset.kind === 'none-yet');
  return isNone ? words.onsetNone : words.onsetUnknown;
}

function placeSentences(record: EmergencyRecord, names: MessageNames, words: MessageWords) {
  const sentences: string[] = [];
  if (names.township !== null) sentences.push(fill(words.township, names.township));
  const position = record.place?.position ?? null;
  if (position !== null) {
    const coordinate = coordinateText(position);
    sentences.push(
      position.accuracyM === null
        ? fill(words.positionOnly, { coordinate })
        : fill(words.position, { coordinate, accuracy: Math.ceil(position.accuracyM) }),
    );
  }
  return sentences;
}

interface Sentence {
  readonly text: string;
  /** 0 stays always; the highest is left out first when the message must be shorter */
  readonly rank: number;
}

function sentencesOf(record: EmergencyRecord, names: MessageNames, words: MessageWords) {
  const count = countTable(record.people);
  const list: Sentence[] = [{ text: words.hazard[record.eaten ?? 'unknown'], rank: 0 }];
  for (const text of placeSentences(record, names, words)) list.push({ text, rank: 0 });
  if (count.ate > 0)
    list.push({ text: fill(words.people, { ate: count.ate, ill: count.ill }), rank: 0 });
  if (count.children > 0)
    list.push({ text: fill(words.children, { children: count.children }), rank: 1 });
  list.push({ text: mealSentence(record.meal, record, words), rank: 0 });
  list.push({ text: onsetSentence(record, words), rank: 0 });
  const symptoms = symptomsOfTable(record.people).map(names.symptom);
  if (symptoms.length > 0) {
    const named = symptoms.join(words.listSeparator);
    list.push({ text: fill(words.symptoms, { list: named }), rank: 2 });
  }
  list.push({ text: words.ask, rank: 0 });
  return list;
}

/**
 * The message for relatives, village doctor or 120: what, where, who, when, signs, what to do.
 * Sentences that are not known are said to be unknown, never left to be guessed.
 *
 * @param mostSegments leave out the signs, then the number of children, while the text needs more short messages than this
 */
export function composeMessage(
  record: EmergencyRecord,
  names: MessageNames,
  options: { readonly words: MessageWords; readonly mostSegments?: number },
): string {
  const { words, mostSegments = Infinity } = options;
  const all = sentencesOf(record, names, words);
  for (const worst of [2, 1, 0]) {
    const text = all
      .filter((sentence) => sentence.rank <= worst)
      .map((sentence) => sentence.text)
      .join('');
    if (worst === 0 || smsSize(text).segments <= mostSegments) return text;
  }
  throw new Error('unreachable: rank 0 always returns');
}
