import type { Score, ScoreItem } from '#content/clinicalCare.ts';
import type { ScoresFile } from '#content/schemas/clinical.ts';
import { isSigned } from '#domain/care/gate.ts';
import { inLang, type Lang } from '#domain/lang.ts';
import { signState } from './doses.ts';

type RawScore = ScoresFile['scores'][number];

/** A score is whole when it was verified, signed, and every weight, the cut-off and the action are filled in. */
function wholeItems(score: RawScore, lang: Lang): readonly ScoreItem[] | null {
  if (score.status !== 'verified' || !isSigned(score.signature)) return null;
  const items: ScoreItem[] = [];
  for (const { letter, text, weight } of score.items) {
    if (weight === null) return null;
    items.push({ letter, text: inLang(text, lang), weight });
  }
  return items;
}

/** Collection `clinical/scores`: only what the region's clinician has filled in and signed; today that is nothing. */
export function buildScores(file: ScoresFile, lang: Lang): readonly Score[] {
  return file.scores.flatMap((score) => {
    const items = wholeItems(score, lang);
    const { zh, en } = score.action;
    if (items === null || score.cut_off === null || zh === null || en === null) return [];
    return [
      {
        id: score.id,
        name: inLang(score.name, lang),
        items,
        cutOff: score.cut_off,
        action: inLang({ zh, en }, lang),
        sign: signState(score.signature),
        cite: score.cite,
      },
    ];
  });
}
