import type { IllnessAnswers, UnsafeFoodAnswers } from '#domain/report/answers.ts';
import type { ToldMoment } from '#domain/report/moment.ts';
import type { TextKey } from '#i18n/resources.ts';
import type { Translate } from '#i18n/useText.ts';
import type { ReportOption } from '#content/reportForm.ts';
import type { FormData } from './index.ts';

const wordOf = (options: readonly ReportOption[], id: string | undefined) =>
  options.find((option) => option.id === id)?.word ?? '';
const timeOf = (moment: ToldMoment | 'unknown' | undefined, unknown: string) =>
  moment === undefined || moment === 'unknown' ? unknown : moment.at.replace('T', ' ').slice(5, 16);

const placeWord = (
  form: FormData,
  place: { readonly countyCode?: string | undefined; readonly townshipCode?: string | undefined },
) => {
  const county = form.counties.find(({ code }) => code === place.countyCode)?.name ?? '';
  const township = form.townships.find(({ code }) => code === place.townshipCode)?.name ?? '';
  return county + township;
};

/** Words of an answered form, step by step. */
export function answerWords(answers: IllnessAnswers, form: FormData, t: Translate<'report'>) {
  const unknown = t('step.unknown');
  const countOf = (value: number | 'unknown' | undefined) =>
    value === undefined || value === 'unknown' ? unknown : String(value);
  return {
    food: wordOf(form.options.hazards, answers.hazard),
    eaten: timeOf(answers.eatenAt, unknown),
    ate: countOf(answers.ateCount),
    ill: countOf(answers.illCount),
    onset: timeOf(answers.onsetAt, unknown),
    symptoms: (answers.symptoms ?? []).map((id) => wordOf(form.options.symptoms, id)).join('、'),
    place: `${placeWord(form, answers)} ${wordOf(form.options.settings, answers.setting)}`.trim(),
    photo: String(answers.photos?.length ?? 0),
  };
}

/** The report as a text message, for phones that reach no receiver. */
export function smsText(answers: IllnessAnswers, form: FormData, t: Translate<'report'>): string {
  const words = answerWords(answers, form, t);
  return [
    t('sms.intro'),
    `${t('sms.eaten')}: ${words.food}`,
    `${t('sms.at')}: ${words.eaten} → ${words.onset}`,
    `${t('sms.people')}: ${words.ate}/${words.ill}`,
    `${t('sms.signs')}: ${words.symptoms}`,
    `${t('sms.where')}: ${words.place}`,
    t('sms.end'),
  ].join('\n');
}

/** What is sold or served, as a text message. Answers that were not given stand as unknown. */
export function unsafeText(
  answers: UnsafeFoodAnswers,
  form: FormData,
  t: Translate<'report'>,
): string {
  const { act, where, seller } = answers;
  return [
    t('unsafe.title'),
    `${t('unsafe.what')} ${wordOf(form.options.hazards, answers.hazard) || t('step.unknown')}`,
    `${t('unsafe.act')} ${act === undefined ? t('step.unknown') : t(`unsafe.${act}` as TextKey<'report'>)}`,
    `${t('unsafe.where')} ${where === undefined ? t('step.unknown') : t(`unsafe.${where}` as TextKey<'report'>)}`,
    `${t('sms.where')}: ${placeWord(form, answers) || t('step.unknown')} ${seller ?? ''}`.trim(),
    t('sms.end'),
  ].join('\n');
}
