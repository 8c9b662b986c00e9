import type { CheckerData } from './data.ts';
import { RELATION } from './relation.ts';
import type { Relation } from './relation.ts';

const RELATIONS = 5;

/**
 * Evidence of one character. `factor[relation * taxonCount + taxon]` = probability of an answer of that relation for the
 * taxon, over the probability for a mushroom that could show anything. Above 1 the answer speaks for the taxon.
 * A species that shows many states gains less by each of them, and an answer among few choices says less than one among many.
 */
export interface Likelihood {
  readonly factor: Float64Array;
  /** by taxon: the greatest and the smallest factor that any answer can give */
  readonly most: Float64Array;
  readonly least: Float64Array;
}

/** Probability of all answers of each relation together. They add up to 1. */
function sharesOf(data: CheckerData, error: number, counts: readonly number[]): number[] {
  const { rareShare, neighbourErrors, absenceErrors } = data.rules.evidence;
  const [far = 0, absent = 0, near = 0, rare = 0, typical = 0] = counts;
  const spread = far + absent * absenceErrors + near * neighbourErrors;
  const wrong = spread > 0 ? error : 0;
  const right = 1 - wrong;
  const ofRare = rare === 0 ? 0 : typical === 0 ? right : right * rareShare;
  const part = (weight: number) => (spread > 0 ? (wrong * weight) / spread : 0);
  return [
    part(far),
    part(absent * absenceErrors),
    part(near * neighbourErrors),
    ofRare,
    typical === 0 ? 0 : right - ofRare,
  ];
}

/**
 * Makes the table of one character out of the relations of its answers.
 * Where nothing is known of a taxon every answer is as likely as any other: factor 1.
 */
export function likelihoodOf(
  data: CheckerData,
  characterIndex: number,
  rows: readonly Uint8Array[],
): Likelihood {
  const taxonCount = data.taxa.length;
  const factor = new Float64Array(RELATIONS * taxonCount).fill(1);
  const most = new Float64Array(taxonCount).fill(1);
  const least = new Float64Array(taxonCount).fill(1);
  const reliability = data.characters[characterIndex]?.reliability ?? 'low';
  const error = data.rules.evidence.errors[reliability];
  const counts = new Array<number>(RELATIONS).fill(0);
  for (let t = 0; t < taxonCount; t += 1) {
    if (!Array.isArray(data.taxa[t]?.traits[characterIndex])) continue;
    counts.fill(0);
    for (const row of rows) {
      const relation = (row[t] ?? RELATION.neutral) as Relation;
      counts[relation] = (counts[relation] ?? 0) + 1;
    }
    if (counts[RELATION.typical] === 0 && counts[RELATION.rare] === 0) continue;
    let high = 0;
    let low = Infinity;
    sharesOf(data, error, counts).forEach((share, relation) => {
      const count = counts[relation] ?? 0;
      // A relation that no answer on screen has can still come by a measured size.
      const value = count === 0 ? 1 : (share / count) * rows.length;
      factor[relation * taxonCount + t] = value;
      if (count === 0) return;
      high = Math.max(high, value);
      low = Math.min(low, value);
    });
    most[t] = high;
    least[t] = low;
  }
  return { factor, most, least };
}
