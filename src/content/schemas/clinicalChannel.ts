import * as v from 'valibot';
import { cite, marks } from './clinical.ts';
import { bilingual, described, slug, sourceIds, term } from './shared.ts';

const stated = v.strictObject({ text: bilingual, ...marks, cite: sourceIds });
const named = v.strictObject({ id: term, name: bilingual, text: bilingual, ...marks, cite });

/** content/clinical/channel.yaml: who does what, by when, with which things. */
export const channelFile = v.strictObject({
  chain: v.array(
    v.strictObject({
      id: term,
      name: bilingual,
      does: bilingual,
      must_not: v.nullable(bilingual),
      sends: described('what goes along', v.nullable(bilingual)),
      tells: described('who is told', v.nullable(bilingual)),
      derived: v.optional(bilingual),
      cite,
    }),
  ),
  direct: stated,
  send_along: v.array(stated),
  hospitals: described(
    'hospitals that a source names; none is called designated',
    v.array(v.strictObject({ name: bilingual, text: bilingual, cite })),
  ),
  hospitals_gap: bilingual,
  reporting: v.array(
    v.strictObject({
      id: term,
      who: bilingual,
      what: bilingual,
      limit: bilingual,
      to: bilingual,
      open: v.optional(described('limit not verified', v.literal(true))),
      cite,
    }),
  ),
  reporting_note: stated,
  specimens: v.array(
    v.strictObject({
      id: term,
      what: bilingual,
      keep: bilingual,
      note: v.optional(bilingual),
      derived: v.optional(bilingual),
      cite,
    }),
  ),
  label: stated,
  specimens_gap: stated,
  identify: v.array(stated),
  stock_note: stated,
  stock: v.array(
    v.strictObject({
      id: slug,
      name: bilingual,
      items: v.array(v.strictObject({ id: slug, name: bilingual, cite })),
    }),
  ),
  markers: v.array(
    v.strictObject({
      text: bilingual,
      types: v.optional(
        described('types it was seen in; none: every kind of mushroom', v.array(term)),
      ),
      ...marks,
      cite: sourceIds,
    }),
  ),
  markers_note: bilingual,
  purification: v.array(stated),
  transplant: v.array(named),
  transplant_note: bilingual,
  sign_off: described(
    'who must sign what',
    v.array(v.strictObject({ who: bilingual, what: bilingual })),
  ),
});

const role = v.strictObject({ id: slug, name: bilingual, does: bilingual });
const option = v.strictObject({
  id: slug,
  text: bilingual,
  right: v.boolean(),
  feedback: bilingual,
});

/** content/clinical/practice.yaml: drills and refresher cases. */
export const practiceFile = v.strictObject({
  drill: v.array(
    v.strictObject({
      id: slug,
      name: bilingual,
      story: bilingual,
      cite,
      roles: v.array(role),
      steps: v.array(v.strictObject({ id: slug, role: slug, text: bilingual, cite })),
    }),
  ),
  refresher: v.array(
    v.strictObject({
      id: slug,
      story: bilingual,
      ask: bilingual,
      options: v.pipe(
        v.array(option),
        v.check(
          (list) => list.filter((each) => each.right).length === 1,
          'exactly one right option',
        ),
      ),
      types: v.array(term),
      cite,
    }),
  ),
});

export type ChannelFile = v.InferOutput<typeof channelFile>;
export type PracticeFile = v.InferOutput<typeof practiceFile>;
