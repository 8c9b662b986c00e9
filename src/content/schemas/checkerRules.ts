import * as v from 'valibot';
import { described, notNegative, share, slug, sourceIds, term, text } from './shared.ts';

const level3 = v.strictObject({ high: share, medium: share, low: share });
const condition = { character: term, states: v.array(term) };

/** content/mushrooms/checker.yaml: the numbers of the checker and the folk names that alarm by themselves. */
export const checkerRulesSchema = v.strictObject({
  mismatch: described('points lost by a contradiction, share of the weight', notNegative),
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
    sharpness: notNegative,
    weight_power: share,
    deadly_counts: notNegative,
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
    danger_weight: notNegative,
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

/** The three numbers of vocabulary.yaml › meta.scoring_hints that the checker uses. */
export const scoringHintsSchema = v.object({
  scoring_hints: v.object({ typical_match: share, rare_match: share, neighbour_match: share }),
});
