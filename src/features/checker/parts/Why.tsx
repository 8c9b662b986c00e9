import { useMemo } from 'preact/hooks';
import { isStop } from '#domain/checker/alarm.ts';
import { explain } from '#domain/checker/explain.ts';
import type { Explanation } from '#domain/checker/explain.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Heading } from '#ui/Heading.tsx';
import { answerWords, labelOf, nameWords } from '../answerWords.ts';
import type { AskProps } from './Ask.tsx';
import styles from './PickList.module.css';

const OPEN_SHOWN = 6;

function Raised({ content, check, flow, why }: AskProps & { readonly why: Explanation }) {
  const t = useText('checker');
  const { session, standing } = check;
  if (!check.hasAnswers) return <p>{t('why.noAnswer')}</p>;
  if (!isStop(standing.alarm)) return <p>{t('why.notRaised')}</p>;
  const comma = t('list.comma');
  return (
    <>
      <p>{t('why.raised')}</p>
      <ul>
        {why.raisedBy.map((id) => (
          <li key={id}>
            {t('result.sign', {
              label: labelOf(content, id),
              words: answerWords(t, content, id, session.cause?.answers[id]),
            })}{' '}
            <Button
              look="quiet"
              onClick={() => flow.ask(id)}
              aria-label={`${t('why.change')} ${labelOf(content, id)}`}
            >
              {t('why.change')}
            </Button>
          </li>
        ))}
        {why.raisedByNames.length > 0 && (
          <li>
            {t('why.name', {
              names: why.raisedByNames.map((id) => nameWords(content, id)).join(comma),
            })}
          </li>
        )}
        {why.raisedWithFolkTest && <li>{t('why.tests')}</li>}
      </ul>
      <p>{t('why.stays')}</p>
    </>
  );
}

/** Which answers raised the alarm, what does not match, what nobody has looked at yet. */
export function Why(props: AskProps) {
  const { content, check, flow } = props;
  const t = useText('checker');
  const { model, session, standing } = check;
  const why = useMemo(
    () => explain(model, session, standing.assessment),
    [model, session, standing],
  );
  return (
    <section class="section">
      <Heading>{t('why.title')}</Heading>
      <Raised {...props} why={why} />
      {why.excluded.length > 0 && (
        <details>
          <summary>{t('why.excluded', { count: why.excluded.length })}</summary>
          <p>{t('why.excludedNote')}</p>
          <ul>
            {why.excluded.map(({ taxon, by }) => (
              <li key={taxon}>
                {t('why.excludedBy', {
                  name: content.texts.taxa[taxon]?.name ?? taxon,
                  signs: by.map((id) => labelOf(content, id)).join(t('list.comma')),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {why.open.length > 0 && (
        <>
          <h3 class={styles['head']}>{t('why.open')}</h3>
          <ul class={styles['list']}>
            {why.open.slice(0, OPEN_SHOWN).map((id) => (
              <li key={id}>
                <Button look="outline" onClick={() => flow.ask(id)}>
                  {labelOf(content, id)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
