import {
  AGES,
  lessonSchema,
  loudspeakerSchema,
  postersSchema,
  quizSchema,
  talkSchema,
} from '#content/schemas/teaching.ts';
import { gamesSchema, trainingSchema } from '#content/schemas/teachingPlay.ts';
import type { PracticeFile } from '#content/schemas/clinicalChannel.ts';
import type { ContentArea, ContentProblem, ContentStore } from '../area.ts';
import { unknownId } from '../checks/ids.ts';
import {
  buildPlans,
  buildQuiz,
  buildTexts,
  lessonFiles,
  quizFile,
  talkFiles,
} from '../teaching/collections.ts';
import { buildGames, gamesFile } from '../teaching/games.ts';
import { buildPlanner } from '../teaching/planner.ts';
import { buildSheets } from '../teaching/sheets.ts';
import { buildTraining, trainingFile } from '../teaching/training.ts';

const TRAINING = 'teaching/training.yaml';

/** Ids that are named in lessons, talks, sheets and the sheet before and after must exist. */
function* teachingProblems(store: ContentStore): Generator<ContentProblem> {
  const quiz = quizFile(store);
  const items = new Map(quiz.items.map((item) => [item.id, item]));
  for (const age of AGES)
    for (const id of quiz.before_after[age])
      if (items.get(id)?.age !== age)
        yield unknownId('teaching/quiz.yaml', `before_after.${age}`, id, `an item of ${age}`);
  for (const lesson of lessonFiles(store))
    for (const id of lesson.steps.flatMap((step) => step.quiz))
      if (!items.has(id))
        yield unknownId(`teaching/lessons/${lesson.id}.yaml`, 'steps.quiz', id, 'a quiz item');
  const settings = store.list('outreach/*.yaml');
  for (const { id } of talkFiles(store))
    if (!settings.includes(`outreach/${id}.yaml`))
      yield unknownId(`teaching/talks/${id}.yaml`, 'id', id, 'a setting of content/outreach/');
  for (const { species } of gamesFile(store).basket)
    if (species !== undefined && !store.list(`mushrooms/*/${species}.yaml`).length)
      yield unknownId('teaching/games.yaml', 'basket.species', species, 'a species');
  const refreshers = store
    .get<PracticeFile>('clinical/practice.yaml')
    .refresher.map(({ id }) => id as string);
  for (const card of trainingFile(store).courses.flatMap(({ cards }) => cards)) {
    for (const id of card.quiz)
      if (!items.has(id)) yield unknownId(TRAINING, card.id, id, 'a quiz item');
    for (const id of card.refresher)
      if (!refreshers.includes(id)) yield unknownId(TRAINING, card.id, id, 'a refresher case');
  }
}

/** Lessons, talks, quiz, loudspeaker texts and sheets (content/teaching/); their own pack on the phone. */
export const area: ContentArea = {
  id: 'teaching',
  files: [
    { glob: 'teaching/quiz.yaml', schema: quizSchema },
    { glob: 'teaching/lessons/*.yaml', schema: lessonSchema, idIsFileName: true },
    { glob: 'teaching/talks/*.yaml', schema: talkSchema, idIsFileName: true },
    { glob: 'teaching/loudspeaker.yaml', schema: loudspeakerSchema },
    { glob: 'teaching/posters.yaml', schema: postersSchema },
    { glob: 'teaching/games.yaml', schema: gamesSchema },
    { glob: 'teaching/training.yaml', schema: trainingSchema },
  ],
  check: teachingProblems,
  collections: [
    { name: 'teach/quiz', build: buildQuiz },
    { name: 'teach/plans', build: buildPlans },
    { name: 'teach/texts', build: buildTexts },
    { name: 'teach/sheets', build: buildSheets },
    { name: 'teach/planner', build: buildPlanner },
    { name: 'teach/games', build: buildGames },
    { name: 'teach/training', build: buildTraining },
  ],
};
