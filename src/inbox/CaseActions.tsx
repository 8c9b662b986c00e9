import { useState } from 'preact/hooks';
import { nextStates, type CaseState } from '#domain/report/status.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { callInbox, type CaseDetail, type OutbreakEvent, type Session } from './api.ts';
import styles from './CaseActions.module.css';
import { ChoiceField, TextField } from './TextField.tsx';

export interface CaseActionsProps {
  readonly detail: CaseDetail;
  readonly session: Session;
  readonly events: readonly OutbreakEvent[];
  readonly onDone: () => void;
  readonly onProblem: (problem: unknown) => void;
}

const NOTE_MAX = 2000;

/** Everything that can be done about a report, by people who may. */
export function CaseActions({ detail, session, events, onDone, onProblem }: CaseActionsProps) {
  const t = useText('inbox');
  const [note, setNote] = useState('');
  const [eventName, setEventName] = useState('');
  const [eventId, setEventId] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);

  async function send(path: string, method: 'POST' | 'DELETE', body?: unknown): Promise<boolean> {
    try {
      await callInbox(`/cases/${detail.id}${path}`, { method, csrf: session.csrf, body });
      setHasFailed(false);
      onDone();
      return true;
    } catch (problem) {
      setHasFailed(true);
      onProblem(problem);
      return false;
    }
  }
  async function saveNote(): Promise<void> {
    if (note.trim() !== '' && (await send('/notes', 'POST', { text: note.trim() }))) setNote('');
  }
  function stateLabel(state: CaseState): string {
    if (state === 'received') return t('act.toReceived');
    if (state === 'checked' && detail.state === 'closed') return t('act.reopen');
    return t('act.to', { state: t(`state.${state}`) });
  }

  if (session.role === 'reader') return <p class={styles['readOnly']}>{t('act.readOnly')}</p>;
  const states = nextStates(detail.state).filter(
    (state) => state !== 'linked' && !(detail.state === 'linked' && state === 'checked'),
  );
  const current = events.find(({ id }) => id === detail.eventId);
  const mayLink = detail.state !== 'closed';
  return (
    <div class={styles['root']}>
      <h3>{t('act.title')}</h3>
      {hasFailed && <Notice kind="warn" role="alert" title={t('app.error')} />}
      <div class={styles['keys']}>
        {states.map((state, index) => (
          <Button
            key={state}
            look={index === 0 ? 'main' : 'outline'}
            onClick={() => void send('/state', 'POST', { state })}
          >
            {stateLabel(state)}
          </Button>
        ))}
      </div>
      <label class={styles['label']} htmlFor="note">
        {t('act.note')}
      </label>
      <p class={styles['hint']} id="note-hint">
        {t('act.noteHint')}
      </p>
      <textarea
        id="note"
        aria-describedby="note-hint"
        class={styles['area']}
        rows={3}
        maxLength={NOTE_MAX}
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <Button look="outline" onClick={() => void saveNote()}>
        {t('act.save')}
      </Button>
      {detail.eventId !== null && (
        <p class={styles['event']}>
          {t('act.inEvent', { name: current?.name ?? String(detail.eventId) })}
        </p>
      )}
      {detail.state === 'linked' && (
        <Button look="quiet" onClick={() => void send('/event', 'POST', { eventId: null })}>
          {t('act.unlink')}
        </Button>
      )}
      {mayLink && (
        <details class={styles['more']}>
          <summary>{t('act.link')}</summary>
          {events.length > 0 && (
            <>
              <ChoiceField
                label={t('filter.event')}
                value={eventId}
                choices={[['', '–'], ...events.map(({ id, name }) => [String(id), name] as const)]}
                onChange={setEventId}
              />
              <Button
                look="outline"
                disabled={eventId === ''}
                onClick={() => void send('/event', 'POST', { eventId: Number(eventId) })}
              >
                {t('act.join')}
              </Button>
            </>
          )}
          <TextField
            label={t('act.newEvent')}
            value={eventName}
            maxLength={60}
            onInput={setEventName}
          />
          <Button
            look="outline"
            disabled={eventName.trim() === ''}
            onClick={() => void send('/event', 'POST', { newEvent: eventName.trim() })}
          >
            {t('act.makeEvent')}
          </Button>
        </details>
      )}
      {session.role === 'admin' && (
        <div class={styles['delete']}>
          {isAsking && <p>{t('act.deleteAsk')}</p>}
          {isAsking && (
            <Button look="outline" onClick={() => setIsAsking(false)}>
              {t('act.cancel')}
            </Button>
          )}
          <Button
            look="quiet"
            onClick={() => (isAsking ? void send('', 'DELETE') : setIsAsking(true))}
          >
            {isAsking ? t('act.deleteYes') : t('act.delete')}
          </Button>
        </div>
      )}
    </div>
  );
}
