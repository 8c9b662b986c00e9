import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { PageContext } from '#i18n/pageContext.ts';
import { useText } from '#i18n/useText.ts';
import { Notice } from '#ui/Notice.tsx';
import {
  callInbox,
  InboxProblem,
  type CaseDetail,
  type Facts,
  type LogEntry,
  type Session,
} from './api.ts';
import { CaseActions } from './CaseActions.tsx';
import { CaseFacts } from './CaseFacts.tsx';
import styles from './CasePage.module.css';
import { CasePhotos } from './CasePhotos.tsx';
import type { Overview } from './useInbox.ts';
import { optionLabel, shortTime } from './wording.ts';

export interface CasePageProps {
  readonly id: string | undefined;
  readonly overview: Overview;
  readonly facts: Facts;
  readonly session: Session;
  readonly onProblem: (problem: unknown) => void;
}

const TOLD_ACTIONS = ['view', 'view-photo', 'state', 'note', 'link', 'export'] as const;
/** Lines of the history shown; views by the same person right after each other count once. */
const HISTORY_MAX = 15;
const LOOKS: readonly string[] = ['view', 'view-photo'];

/** One report with everything that was done about it. */
export function CasePage({ id, overview, facts, session, onProblem }: CasePageProps) {
  const t = useText('inbox');
  const { lang } = useContext(PageContext);
  const [detail, setDetail] = useState<CaseDetail>();
  const [isGone, setIsGone] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  const read = useCallback(() => {
    if (id === undefined) return;
    callInbox<CaseDetail>(`/cases/${id}`).then(
      (found) => {
        setDetail(found);
        setIsGone(false);
      },
      (problem: unknown) => {
        setIsGone(problem instanceof InboxProblem && problem.code === 'not-found');
        onProblem(problem);
      },
    );
  }, [id, onProblem]);

  useEffect(() => {
    setDetail(undefined);
    setIsGone(false);
    read();
  }, [read]);
  // news of the list are also news of the open case; looking again is one more view in the log, so only when it changed
  const changed = overview.list?.cases.find((one) => one.id === id);
  const mark =
    changed === undefined ? '' : `${changed.state} ${changed.eventId} ${changed.photoCount}`;
  const seenMark = useRef(mark);
  useEffect(() => {
    if (seenMark.current !== '' && mark !== '' && mark !== seenMark.current) read();
    seenMark.current = mark;
  }, [mark, read]);
  const shownId = detail?.id;
  useEffect(() => heading.current?.focus(), [shownId]);

  function logLine({ action, actor }: LogEntry): string {
    const told = TOLD_ACTIONS.find((one) => one === action);
    return told === undefined
      ? t('log.other', { name: actor, action })
      : t(`log.${told}`, { name: actor });
  }

  if (id === undefined) {
    return (
      <section class={styles['root']}>
        <p class={styles['pick']}>{t('case.pick')}</p>
      </section>
    );
  }
  return (
    <section class={styles['root']} data-open="yes" aria-label={t('app.desk')}>
      <a class={styles['back']} href="#">
        {`‹ ${t('case.back')}`}
      </a>
      {isGone && <Notice kind="info" role="status" title={t('case.gone')} />}
      {detail === undefined && !isGone && <p role="status">{t('app.loading')}</p>}
      {detail !== undefined && (
        <>
          <h2 tabIndex={-1} ref={heading}>
            {t('case.title', { number: detail.receiptNumber })}
          </h2>
          <p class={styles['lead']}>
            {`${optionLabel(facts, lang, 'hazard', detail.hazard)} · ${t(`kind.${detail.kind}`)} · ${t(`state.${detail.state}`)}`}
          </p>
          <CasePhotos detail={detail} />
          <CaseFacts detail={detail} facts={facts} />
          <CaseActions
            detail={detail}
            session={session}
            events={overview.events}
            onDone={read}
            onProblem={onProblem}
          />
          <h3>{t('case.notes')}</h3>
          {detail.notes.length === 0 && <p>{t('case.noNotes')}</p>}
          <ul class={styles['notes']}>
            {detail.notes.map((note) => (
              <li key={note.id}>
                <span class={styles['small']}>{`${shortTime(note.atMs)} · ${note.author}`}</span>
                <p class={styles['text']}>{note.text}</p>
              </li>
            ))}
          </ul>
          <h3>{t('case.timeline')}</h3>
          <ol class={styles['history']}>
            {withoutRepeats(detail.timeline).map((entry, index) => (
              <li key={index}>{`${shortTime(entry.atMs)} · ${logLine(entry)}`}</li>
            ))}
            <li>{`${shortTime(detail.receivedMs)} · ${t('case.received')}`}</li>
          </ol>
          <p class={styles['small']}>
            {`${t('case.deleteAfter')} ${shortTime(detail.deleteAfterMs)} · ${t('app.private')}`}
          </p>
        </>
      )}
    </section>
  );
}

function withoutRepeats(entries: readonly LogEntry[]): readonly LogEntry[] {
  return entries
    .filter((entry, index) => {
      const before = entries[index - 1];
      const isLook = LOOKS.includes(entry.action);
      return before?.actor !== entry.actor || !isLook || !LOOKS.includes(before.action);
    })
    .slice(0, HISTORY_MAX);
}
