import * as v from 'valibot';
import { described, notNegative, share, slug, sourceIds, term, text } from './shared.ts';

const level3 = v.strictObject({ high: share, medium: share, low: share });
const condition = { character: term, states: v.array(term) };

/** content/mushrooms/checker.yaml: the numbers of the checker and the folk names that alarm by themselves. */
export const checkerRulesSchema = v.strictObject({
  near_too_big: described('factor up to which a size is a reading error', notNegative),
  reliability: described('factor of the weight by reliability', level3),
  exclusion: v.strictObject({
    contradictions: described(
      'contradictions needed at least; below 3 two wrong answers could exclude',
      v.pipe(v.number(), v.minValue(3)),
    ),
    neighbour_counts: described('part of a contradiction that a neighbouring state counts', share),
    telling_signs: described('signs that the contradictions must outweigh', notNegative),
    absence: described('states that mean "not there"', v.record(term, v.array(term))),
  }),
  evidence: v.strictObject({
    errors: described('share of wrong answers reckoned with, by reliability', level3),
    rare_share: described('share of right answers that show a rare state', share),
    neighbour_errors: described(
      'errors on a neighbouring state, as against a far one',
      notNegative,
    ),
    absence_errors: described('errors on "not there", as against a far state', notNegative),
    group_power: described('how much inseparable species share one count', share),
    counts: described('taxa that count more than once', v.record(slug, notNegative)),
    strangers: notNegative,
    stop_share: described(
      'share of the dangerous ones at which STOP comes, by number of questions put; never rising',
      v.pipe(
        v.array(share),
        v.minLength(1),
        v.check(
          (list) => list.every((at, i) => i === 0 || at <= (list[i - 1] ?? 1)),
          'must not rise',
        ),
      ),
    ),
    folk_test_counts: notNegative,
    stop_points: notNegative,
    deadly_share: share,
    poisonous_share: share,
    suspect_share: share,
  }),
  questions: v.strictObject({
    limit: v.pipe(v.number(), v.integer(), v.minValue(1)),
    taxa_considered: v.pipe(v.number(), v.integer(), v.minValue(1)),
    ease_of_observing: v.record(term, share),
    ease_of_character: v.record(term, share),
    ease_of_reliability: level3,
  }),
  context: described('characters that may only raise the alarm', v.array(term)),
  size_classes: described(
    'lower ends of the size classes on screen',
    v.record(term, v.array(notNegative)),
  ),
  only_if: described(
    'groups whose collected members belong to them only once this was seen',
    v.array(v.strictObject({ group: slug, ...condition })),
  ),
  alarming_signs: described(
    'signs that raise STOP by themselves when they are seen together',
    v.array(
      v.strictObject({
        id: slug,
        alarm: v.picklist(['deadly', 'serious']),
        signs: v.record(term, v.pipe(v.array(term), v.minLength(1))),
        sources: sourceIds,
      }),
    ),
  ),
  shared_names: described(
    'folk names that an eaten and a poisonous species share',
    v.array(
      v.strictObject({
        id: slug,
        name: text,
        pinyin: text,
        eaten: v.array(slug),
        toxic: v.pipe(v.array(slug), v.minLength(1)),
        sources: sourceIds,
      }),
    ),
  ),
});

export type CheckerRules = v.InferOutput<typeof checkerRulesSchema>;
