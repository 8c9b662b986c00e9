import * as v from 'valibot';
import { statement, basis } from './article.ts';
import { bilingual, day, described, month, review, slug, sourceIds, text } from './shared.ts';

/** content/myths/myths.yaml */
export const mythsSchema = v.strictObject({
  myths: v.array(
    v.strictObject({
      id: described('part of the address of the card', slug),
      heard: described('the saying in quotes, called wrong in the same text', bilingual),
      fact: described('what is known instead', statement),
    }),
  ),
  slogan: described('the slogan of the campaign with its limit', statement),
  review,
});

const HAZARDS = ['mushroom', 'diaojiangba', 'aconite'] as const;

/** content/pages/season.yaml */
export const seasonSchema = v.strictObject({
  peak: described('the figure that stands beside the calendar', statement),
  months: v.pipe(
    v.array(
      v.strictObject({
        month: described('1 = January', month),
        hazards: v.array(
          v.strictObject({
            hazard: v.picklist(HAZARDS),
            level: described('3 peak, 2 frequent, 1 occasional', v.picklist([1, 2, 3])),
          }),
        ),
        warning: described('the warning of the month', statement),
      }),
    ),
    v.length(12, 'the calendar has twelve months'),
    v.check((months) => months.every((one, at) => one.month === at + 1), 'months stand in order'),
  ),
  any_month: statement,
  review,
});

const slot = described('null = not filled in yet', v.nullable(text));

/** content/pages/about.yaml */
export const aboutSchema = v.strictObject({
  publisher: v.strictObject({
    name: slot,
    address: slot,
    contact: slot,
    filing_number: slot,
    map_review_number: slot,
  }),
  reviewers: v.strictObject({ mycology: slot, clinical: slot, law: slot }),
  limits: described('what the app cannot do', v.array(statement)),
  privacy: described('what leaves the phone', v.array(statement)),
  review,
});

/** content/notices/*.yaml: a dated warning or safety correction. */
export const noticeSchema = v.pipe(
  v.strictObject({
    id: described('file name without .yaml', slug),
    kind: described(
      'warning, or correction of our own content',
      v.picklist(['warning', 'correction']),
    ),
    severity: described(
      'alarm: red and above everything; warn: yellow',
      v.picklist(['alarm', 'warn']),
    ),
    published: described('first day', day),
    until: described('last day as a banner; the list keeps it', day),
    area: described(
      'wenshan = everybody, or the six-digit codes of counties (content/region/wenshan/counties.yaml)',
      v.pipe(v.array(v.pipe(text, v.regex(/^(wenshan|\d{6})$/))), v.minLength(1)),
    ),
    title: described('at most 24 characters in Chinese', bilingual),
    text: statement,
    link: described(
      'page it leads to, without language',
      v.optional(v.pipe(text, v.startsWith('/'), v.endsWith('/'))),
    ),
  }),
  v.check((notice) => notice.until >= notice.published, '`until` is before `published`'),
);

/** content/notices/corrections.yaml */
export const correctionsSchema = v.strictObject({
  corrections: v.array(
    v.strictObject({
      on: described('day of the correction', day),
      page: described('address without language', v.pipe(text, v.startsWith('/'))),
      what: described('what was wrong', bilingual),
      now: described('what stands now', bilingual),
      cite: described('sources of the new text', v.optional(sourceIds, [])),
      basis: v.optional(basis),
    }),
  ),
});

export type RawMyths = v.InferOutput<typeof mythsSchema>;
export type RawSeason = v.InferOutput<typeof seasonSchema>;
export type RawAbout = v.InferOutput<typeof aboutSchema>;
export type RawNotice = v.InferOutput<typeof noticeSchema>;
export type RawCorrections = v.InferOutput<typeof correctionsSchema>;
export type Hazard = (typeof HAZARDS)[number];
