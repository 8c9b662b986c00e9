import type { IllnessAnswers } from '#domain/report/answers.ts';

/** One question per screen, in this order. The gate and the consent come before the eight questions. */
export const ILLNESS_STEPS = [
  'gate',
  'consent',
  'food',
  'eaten',
  'ate',
  'ill',
  'onset',
  'symptoms',
  'place',
  'photo',
  'rest',
  'review',
] as const;
export type IllnessStep = (typeof ILLNESS_STEPS)[number];
export const QUESTIONS: readonly IllnessStep[] = [
  'food',
  'eaten',
  'ate',
  'ill',
  'onset',
  'symptoms',
  'place',
  'photo',
  'rest',
];

const PHONE = /^1[3-9][0-9]{9}$|^0[0-9]{2,3}-?[0-9]{7,8}$/;

/** Whether a typed number can be called; an empty one may be left out. */
export function isPhoneFine(phone: string | undefined): boolean {
  return phone === undefined || phone.trim() === '' || PHONE.test(phone.trim());
}

/** Whether a step is answered, so that the next one may be shown. "Do not know" is an answer. */
export function isAnswered(step: IllnessStep, answers: IllnessAnswers): boolean {
  switch (step) {
    case 'gate':
      return answers.dangerNow !== undefined;
    case 'consent':
      return answers.hasHealthConsent === true && answers.hasAgeConsent === true;
    case 'food':
      return answers.hazard !== undefined;
    case 'eaten':
      return answers.eatenAt !== undefined;
    case 'ate':
      return answers.ateCount !== undefined;
    case 'ill':
      return answers.illCount !== undefined;
    case 'onset':
      return answers.onsetAt !== undefined;
    case 'symptoms':
      return (answers.symptoms ?? []).length > 0;
    case 'place':
      return answers.countyCode !== undefined && answers.setting !== undefined;
    case 'rest':
      return isPhoneFine(answers.callbackPhone);
    case 'photo':
    case 'review':
      return true;
  }
}

/** The step on which a fault of the finished report is mended. @param field first part of the path that the schema names */
export function stepOfField(field: string): IllnessStep {
  const steps: Readonly<Record<string, IllnessStep>> = {
    dangerNow: 'gate',
    consent: 'consent',
    hazard: 'food',
    eatenAt: 'eaten',
    ateCount: 'ate',
    illCount: 'ill',
    onsetAt: 'onset',
    symptoms: 'symptoms',
    place: 'place',
    setting: 'place',
    photos: 'photo',
  };
  return steps[field] ?? 'rest';
}
