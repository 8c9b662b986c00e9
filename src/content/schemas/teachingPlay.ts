import * as v from 'valibot';
import { basis, statement } from './article.ts';
import { bilingual, described, review, slug, sourceIds } from './shared.ts';

/** Things of one's own, drawn as icons. */
export const OWN_THINGS = ['book', 'cam', 'phone'] as const;

const thing = v.pipe(
  v.strictObject({
    id: slug,
    wild: described('true = stays where it stands', v.boolean()),
    species: described('a mushroom of content/mushrooms/', v.optional(slug)),
    plant: described('picture of a plant or root', v.optional(slug)),
    icon: described('a thing that one brought', v.optional(v.picklist(OWN_THINGS))),
    word: bilingual,
  }),
  v.check(
    ({ wild, species, plant, icon }) =>
      wild ? icon === undefined && (species ?? plant) !== undefined : icon !== undefined,
    'a wild thing has species or plant, a thing of one’s own has an icon',
  ),
);

/** content/teaching/games.yaml */
export const gamesSchema = v.strictObject({
  basket: v.array(thing),
  cite: sourceIds,
  steps: v.array(
    v.strictObject({
      id: slug,
      sign: described('id of a pictogram', slug),
      say: bilingual,
      cite: v.optional(sourceIds, []),
      basis: v.optional(basis),
    }),
  ),
  review,
});

const card = v.pipe(
  v.strictObject({
    id: slug,
    title: bilingual,
    learn: v.pipe(v.array(statement), v.minLength(1), v.maxLength(3)),
    refresher: described('cases of clinical/practice.yaml', v.optional(v.array(slug), [])),
    quiz: described('items of teaching/quiz.yaml', v.optional(v.array(slug), [])),
  }),
  v.check(({ refresher, quiz }) => refresher.length + quiz.length > 0, 'a card needs a case'),
);

/** content/teaching/training.yaml */
export const trainingSchema = v.strictObject({
  courses: v.array(v.strictObject({ id: slug, title: bilingual, cards: v.array(card) })),
  review,
});

export type GamesFile = v.InferOutput<typeof gamesSchema>;
export type TrainingFile = v.InferOutput<typeof trainingSchema>;
export type OwnThing = (typeof OWN_THINGS)[number];
