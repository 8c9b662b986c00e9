import type { HandoverCase, Patient, Reading } from '#domain/handover/case.ts';
import { LABS, VITALS, type Measure } from '#domain/handover/registry.ts';
import { wallTimeText } from '#domain/emergency/wallTime.ts';
import { coordinateText } from '#domain/emergency/place.ts';
import { HOUR_MS, type OnsetAnswer } from '#domain/emergency/times.ts';
import type { TextKey } from '#i18n/resources.ts';
import type { Translate } from '#i18n/useText.ts';
import type { HandoverPageData } from './pageData.ts';

type Say = Translate<'handover'>;

/** One line of a card: what it is and what it says. */
export interface CardLine {
  readonly label: string;
  readonly value: string;
}

/** A group of lines under its heading: the case, each person, the end. */
export interface CardGroup {
  readonly title: string;
  readonly lines: readonly CardLine[];
}

export interface CardWords {
  readonly t: Say;
  readonly data: HandoverPageData;
  /** name of a township by its code; the code itself when the list is not there */
  readonly townshipName: (code: string) => string;
}

/** 7月19日 19:00 in Beijing time. */
export function timeWords(ms: number, t: Say): string {
  const { month, day, time } = wallTimeText(ms);
  return t('time.dateTime', { month, day, time });
}

function onsetWords(onset: OnsetAnswer, t: Say): string {
  if (onset.kind === 'at') return timeWords(onset.ms, t);
  return t(`onset.${onset.kind}`);
}

function readingWords<Id extends string>(
  readings: readonly Reading<Id>[],
  group: { readonly measures: Readonly<Record<Id, Measure>>; readonly name: 'vital' | 'lab' },
  t: Say,
): string {
  return readings
    .map(({ id, value, atMs }) => {
      const { unit } = group.measures[id];
      const name = t(`${group.name}.${id}` as TextKey<'handover'>);
      const time = atMs === null ? '' : ` (${wallTimeText(atMs).time})`;
      return `${name} ${value}${unit === '' ? '' : ` ${unit}`}${time}`;
    })
    .join(t('list.separator'));
}

function latencyWords(card: HandoverCase, onset: OnsetAnswer, t: Say): string {
  const first = card.mealsMs[0];
  if (onset.kind !== 'at' || first === undefined || onset.ms < first) return '';
  const minutes = Math.round((onset.ms - first) / (HOUR_MS / 60));
  return t('onset.latency', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** Keeps the lines that say something. */
function filled(lines: readonly CardLine[]): readonly CardLine[] {
  return lines.filter((line) => line.value !== '');
}

function personWords(patient: Patient, t: Say): string {
  const { sex, age, weightKg, traits } = patient;
  const parts = [
    sex === null ? '' : t(`sex.${sex}`),
    age === null ? '' : t(`age.${age.unit}`, { value: age.value }),
    weightKg === null ? '' : `${weightKg} kg`,
    ...traits.map((trait) => t(`trait.${trait}`)),
  ];
  return parts.filter((part) => part !== '').join(t('list.separator'));
}

function patientLines(card: HandoverCase, patient: Patient, words: CardWords): readonly CardLine[] {
  const { t, data } = words;
  const onset = patient.onset.kind === 'unset' ? '' : onsetWords(patient.onset, t);
  const symptoms = patient.symptoms.map(
    (id) => data.symptoms.find((symptom) => symptom.id === id)?.term ?? id,
  );
  const given = patient.given.map(({ what, amount, atMs }) => {
    const time = atMs === null ? '' : wallTimeText(atMs).time;
    return [t(`treatment.${what}`), amount, time].filter((part) => part !== '').join(' ');
  });
  return filled([
    { label: t('field.person'), value: personWords(patient, t) },
    { label: t('field.onset'), value: onset },
    { label: t('field.latency'), value: latencyWords(card, patient.onset, t) },
    { label: t('field.symptoms'), value: symptoms.join(t('list.separator')) },
    {
      label: t('field.awareness'),
      value: patient.awareness === null ? '' : t(`awareness.${patient.awareness}`),
    },
    {
      label: t('field.vitals'),
      value: readingWords(patient.vitals, { measures: VITALS, name: 'vital' }, t),
    },
    {
      label: t('field.labs'),
      value: readingWords(patient.labs, { measures: LABS, name: 'lab' }, t),
    },
    { label: t('field.given'), value: given.join(t('list.separator')) },
    { label: t('field.note'), value: patient.note },
  ]);
}

function placeWords(card: HandoverCase, words: CardWords): string {
  if (card.place === null) return '';
  const { townshipCode, position } = card.place;
  const parts = [
    townshipCode === null ? '' : words.townshipName(townshipCode),
    position === null
      ? ''
      : `WGS-84 ${coordinateText(position)}${position.accuracyM === null ? '' : ` ±${Math.ceil(position.accuracyM)} m`}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function caseLines(card: HandoverCase, words: CardWords): readonly CardLine[] {
  const { t, data } = words;
  const meals = card.mealsMs.map((ms) => timeWords(ms, t)).join(t('list.separator'));
  const count = (value: number | null) => (value === null ? t('unknown') : String(value));
  return filled([
    { label: t('field.from'), value: card.from },
    { label: t('field.to'), value: card.to },
    { label: t('field.contact'), value: card.contact },
    {
      label: t('field.eaten'),
      value: card.eaten.map((kind) => data.foods[kind]).join(t('list.separator')),
    },
    { label: t('field.food'), value: card.food },
    { label: t('field.meal'), value: meals === '' ? t('unknown') : meals },
    { label: t('field.place'), value: placeWords(card, words) },
    { label: t('field.table'), value: t('table', { ate: count(card.ate), ill: count(card.ill) }) },
  ]);
}

/** Everything a card says, in the order a receiving doctor reads it. Screen, paper and text come from here. */
export function cardGroups(card: HandoverCase, words: CardWords): readonly CardGroup[] {
  const { t } = words;
  const total = card.patients.length;
  const patients = card.patients.map((patient, index) => {
    const number = t('patient.title', { number: index + 1, total });
    const title = patient.label === '' ? number : `${number} · ${patient.label}`;
    return { title, lines: patientLines(card, patient, words) };
  });
  const end = filled([
    {
      label: t('field.samples'),
      value: card.samples.map((one) => t(`sample.${one}`)).join(t('list.separator')),
    },
    { label: t('field.rules'), value: card.rules.join(t('list.separator')) },
    { label: t('field.note'), value: card.note },
    { label: t('field.written'), value: timeWords(card.writtenMs, t) },
  ]);
  return [
    { title: t('group.case'), lines: caseLines(card, words) },
    ...patients,
    { title: t('group.end'), lines: end },
  ];
}

/** The card as a text for chat or SMS, with the codes at the end so that it can be pasted back into the form. */
export function cardText(groups: readonly CardGroup[], parts: readonly string[], t: Say): string {
  const body = groups.flatMap(({ title, lines }) => [
    `【${title}】`,
    ...lines.map(({ label, value }) => `${label}: ${value}`),
  ]);
  return [t('text.title'), ...body, t('text.codes'), ...parts].join('\n');
}
