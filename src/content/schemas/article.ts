import * as v from 'valibot';
import { described, review, slug, sourceIds, text } from './shared.ts';

/** Why a sentence may stand without a source. */
export const basis = described(
  'only without a source: proposal = our own wording or rule; unsourced = general knowledge, still to be checked',
  v.picklist(['proposal', 'unsourced']),
);

/** A sentence for readers with what it rests on. */
export const statement = v.pipe(
  v.strictObject({
    zh: described('the sentence in Chinese', text),
    en: described('the sentence in English', text),
    cite: described('source ids', v.optional(sourceIds, [])),
    basis: v.optional(basis),
  }),
  v.check(
    (one) => one.cite.length > 0 || one.basis !== undefined,
    'a sentence needs `cite`, or `basis: proposal` / `basis: unsourced`',
  ),
);

const phase = v.strictObject({
  when: v.strictObject({ zh: text, en: text }),
  title: v.strictObject({ zh: text, en: text }),
  text: v.strictObject({ zh: text, en: text }),
  tone: v.picklist(['quiet', 'warn', 'false', 'bad']),
  cite: sourceIds,
});

const section = v.strictObject({
  id: described('part of the address of the heading', slug),
  title: v.strictObject({ zh: text, en: text }),
  tone: described('alarm: shown as a red box', v.optional(v.picklist(['alarm', 'warn']))),
  scenes: described(
    'pictures without words; `danger` gives the red frame',
    v.optional(
      v.array(
        v.strictObject({
          picture: described('id of a scene', slug),
          danger: v.boolean(),
          caption: statement,
        }),
      ),
      [],
    ),
  ),
  points: described('one fact per line', v.optional(v.array(statement), [])),
  phases: described('what happens after the meal', v.optional(v.array(phase), [])),
});

/** A guide text: content/foods/, content/rules/, content/outreach/. */
export const articleSchema = v.strictObject({
  id: described('file name without .yaml; part of the address', slug),
  order: described('place in lists, from 1', v.pipe(v.number(), v.integer(), v.minValue(1))),
  title: v.strictObject({ zh: text, en: text }),
  names: described('other names, for the page and the search', v.optional(v.array(statement), [])),
  latin: described('Latin name', v.optional(text)),
  pinyin: described('pinyin of the title, with tone marks', v.optional(text)),
  seal: described('mark of the page', v.optional(v.picklist(['deadly', 'dontEat']))),
  picture: described('id of a plant plate', v.optional(slug)),
  thumb: described('id of a scene for lists', v.optional(slug)),
  summary: described('one sentence for lists, chat previews and search machines', statement),
  lead: described('the first sentence of the page', statement),
  sections: v.array(section),
  review,
});

export type RawArticle = v.InferOutput<typeof articleSchema>;
export type RawStatement = v.InferOutput<typeof statement>;
