import type { Lab, Symptom } from '#content/clinical.ts';
import type { ChannelContent } from '#content/clinicalCare.ts';
import type { ClinicalType } from '#content/clinicalTypes.ts';
import type { SymptomId } from '#domain/care/case.ts';
import type { Candidate, LookupResult } from '#domain/care/lookup.ts';
import { useText } from '#i18n/useText.ts';
import { Link } from '#ui/Link.tsx';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#ui/paths.ts';
import { SymptomTile } from '#ui/SymptomTile.tsx';
import { useSketches } from '#ui/useSketches.ts';
import { markersOf, Prognosis } from './Prognosis.tsx';
import styles from './Ranking.module.css';

const SHOWN = 5;

interface EntryProps {
  readonly candidate: Candidate;
  readonly names: Names;
  readonly channel: ChannelContent;
}

interface Names {
  readonly types: readonly ClinicalType[];
  readonly symptoms: readonly Symptom[];
  readonly labs: readonly Lab[];
}

/** So many entries show their signs of a bad course at once. */
const WITH_MARKERS = 2;

function Entry({ candidate, names, channel }: EntryProps) {
  const t = useText('care');
  const type = names.types.find((each) => each.id === candidate.id);
  if (type === undefined) return null;
  const signs = (ids: readonly SymptomId[]) =>
    ids.map((id) => names.symptoms.find((each) => each.id === id)?.label ?? id).join(t('list.and'));
  const labs = candidate.because.labs
    .map((id) => names.labs.find((lab) => lab.id === id)?.name ?? id)
    .join(t('list.and'));
  return (
    <li class={type.deadly === 'yes' ? styles['deadly'] : styles['entry']} value={candidate.rank}>
      <Link to={paths.careType(type.id)} class={styles['name']}>
        {type.names}
      </Link>
      {type.deadly === 'yes' && <b class={styles['mark']}>{t('rank.deadly')}</b>}
      {type.trap === true && <b class={styles['mark']}>{t('rank.trapMark')}</b>}
      <span class={styles['line']}>
        {t(candidate.because.eaten ? `fit.${candidate.because.latency}` : 'fit.notEaten')}
      </span>
      {candidate.because.signs.length > 0 && (
        <span class={styles['line']}>
          {t('rank.signs', { list: signs(candidate.because.signs) })}
        </span>
      )}
      {labs !== '' && <span class={styles['line']}>{t('rank.labs', { list: labs })}</span>}
      {candidate.unexplained.length > 0 && (
        <span class={styles['line']}>
          {t('rank.unexplained', { list: signs(candidate.unexplained) })}
        </span>
      )}
      {candidate.rank <= WITH_MARKERS && markersOf(channel, type).length > 0 && (
        <details class={styles['markers']}>
          <summary>{t('type.markers')}</summary>
          <Prognosis channel={channel} type={type} />
        </details>
      )}
    </li>
  );
}

/** The types in order, with reasons; what must not be missed; what to ask next. Nothing is left out. */
export function Ranking({
  result,
  ask,
  names,
  channel,
  onAdd,
}: {
  readonly result: LookupResult;
  readonly ask: readonly SymptomId[];
  readonly names: Names;
  readonly channel: ChannelContent;
  readonly onAdd: (sign: SymptomId) => void;
}) {
  const t = useText('care');
  const sketches = useSketches(ask.length > 0);
  const rest = result.ranked.slice(SHOWN);
  const entry = (candidate: Candidate) => (
    <Entry key={candidate.id} candidate={candidate} names={names} channel={channel} />
  );
  return (
    <div>
      <h3>{t('rank.title')}</h3>
      <p class="small">{t('rank.hint')}</p>
      {result.trapHeld && <Notice kind="warn">{t('rank.trap')}</Notice>}
      <ol class={styles['list']}>{result.ranked.slice(0, SHOWN).map(entry)}</ol>
      {ask.length > 0 && (
        <>
          <h4>{t('signs.ask')}</h4>
          <ul class={styles['ask']}>
            {ask.map((id) => (
              <li key={id}>
                <SymptomTile
                  of={sketches?.[id]}
                  words={`+ ${names.symptoms.find((symptom) => symptom.id === id)?.label ?? id}`}
                  isOn={false}
                  onToggle={() => {
                    onAdd(id);
                  }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {result.mustNotMiss.length > 0 && (
        <>
          <h4>{t('rank.missTitle')}</h4>
          <ul class={styles['miss']}>
            {result.mustNotMiss.map(({ id }) => (
              <li key={id}>
                <Link to={paths.careType(id)}>
                  {names.types.find((type) => type.id === id)?.names ?? id}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <details class={styles['rest']}>
        <summary>{t('rank.more', { count: rest.length })}</summary>
        <ol class={styles['list']}>{rest.map(entry)}</ol>
      </details>
    </div>
  );
}
