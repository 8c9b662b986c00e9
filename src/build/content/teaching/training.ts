import type { PracticeFile } from '#content/schemas/clinicalChannel.ts';
import type { TrainingFile } from '#content/schemas/teachingPlay.ts';
import type { TrainingCase, TrainingCourse } from '#content/teachingPlay.ts';
import { inLang, type Lang } from '#domain/lang.ts';
import type { ContentStore } from '../area.ts';
import { quizFile, titlesOf } from './collections.ts';

export const trainingFile = (store: ContentStore) =>
  store.get<TrainingFile>('teaching/training.yaml');

const practiceFile = (store: ContentStore) => store.get<PracticeFile>('clinical/practice.yaml');

type RawCard = TrainingFile['courses'][number]['cards'][number];

function refreshersOf(store: ContentStore, raw: RawCard) {
  return practiceFile(store).refresher.filter(({ id }) => raw.refresher.includes(id));
}

function itemsOf(store: ContentStore, raw: RawCard) {
  return raw.quiz.flatMap((id) => quizFile(store).items.filter((item) => item.id === id));
}

function casesOf(store: ContentStore, raw: RawCard, lang: Lang): TrainingCase[] {
  return [
    ...refreshersOf(store, raw).map(({ id, story, ask, options }) => ({
      id,
      story: inLang(story, lang),
      ask: inLang(ask, lang),
      options: options.map(({ text, right, feedback }) => ({
        text: inLang(text, lang),
        isRight: right,
        feedback: inLang(feedback, lang),
      })),
    })),
    ...itemsOf(store, raw).map(({ id, ask, options, answer, why }) => ({
      id,
      ask: inLang(ask, lang),
      options: options.map((option, at) => ({
        text: inLang(option, lang),
        isRight: at === answer,
        feedback: inLang(why, lang),
      })),
    })),
  ];
}

/** The courses of cards; the cases come from the clinical practice and from the quiz. */
export function buildTraining(store: ContentStore, lang: Lang): TrainingCourse[] {
  return trainingFile(store).courses.map(({ id, title, cards }) => ({
    id,
    title: inLang(title, lang),
    cards: cards.map((raw) => ({
      id: raw.id,
      title: inLang(raw.title, lang),
      learn: raw.learn.map((line) => inLang(line, lang)),
      cases: casesOf(store, raw, lang),
      sources: titlesOf(store, [raw.learn, refreshersOf(store, raw), itemsOf(store, raw)]),
    })),
  }));
}
