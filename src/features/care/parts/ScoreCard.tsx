import { useState } from 'preact/hooks';
import type { Score } from '#content/clinicalCare.ts';
import type { Answer } from '#domain/care/case.ts';
import { sumScore } from '#domain/care/score.ts';
import { useText } from '#i18n/useText.ts';
import { Choice } from './Choice.tsx';
import { Cite } from './Cite.tsx';

/**
 * One signed score with its items. An item that is open or not known counts as "yes" for the action: a score can only raise.
 * Only whole and signed scores ever reach this component; until then the compiled list is empty.
 */
export function ScoreCard({ score }: { readonly score: Score }) {
  const t = useText('care');
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer | undefined>>>({});
  const { sign } = score;
  const { points, possible, reached } = sumScore(score.items, score.cutOff, answers);
  return (
    <section>
      <h3>{score.name}</h3>
      {sign.signed && (
        <p class="small">
          {t('dose.signedBy', {
            by: sign.by,
            post: sign.post,
            on: sign.on,
            document: sign.document,
            page: sign.page,
          })}
        </p>
      )}
      {score.items.map(({ letter, text, weight }) => (
        <Choice
          key={letter}
          name={`${score.id}-${letter}`}
          label={text}
          rule={`${letter} +${String(weight)}`}
          value={answers[letter]}
          onChange={(answer) => {
            setAnswers({ ...answers, [letter]: answer });
          }}
        />
      ))}
      <p role="status">
        <b>{t('score.sum', { points, possible, cutOff: score.cutOff })}</b>
      </p>
      {reached && (
        <p>
          <b>{score.action}</b>
        </p>
      )}
      <p class="small">{t('score.onlyUp')}</p>
      <Cite ids={score.cite} />
    </section>
  );
}
