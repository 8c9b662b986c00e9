import { useEffect, useState } from 'preact/hooks';
import type { PracticeContent } from '#content/clinicalCare.ts';
import {
  clockText,
  drillSeconds,
  markStep,
  startDrill,
  stopDrill,
  type DrillRun,
} from '#domain/care/drill.ts';
import { withRun, type DrillRecord } from '#domain/care/drillRecord.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import type { DrillRecords } from '../useDrillRecords.ts';
import { Cite } from './Cite.tsx';
import { DrillSheet } from './DrillSheet.tsx';
import styles from './Practice.module.css';

type Script = PracticeContent['drill'][number];
const seconds = () => performance.now() / 1000;
const TICK_MS = 1000;

function useTick(isRunning: boolean): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (!isRunning) return undefined;
    setNow(seconds());
    const timer = setInterval(() => {
      setNow(seconds());
    }, TICK_MS);
    return () => {
      clearInterval(timer);
    };
  }, [isRunning]);
  return now;
}

function aRecord(script: Script): DrillRecord {
  const startedAtMs = Date.now();
  const id = `${script.id}-${String(startedAtMs)}`;
  return { id, script: script.id, startedAtMs, totalSeconds: null, done: {}, who: '', failed: '' };
}

/** One scripted drill: roles, a clock that only measures, steps to tick off, a record that is kept with every step. */
export function Drill({
  script,
  store,
}: {
  readonly script: Script;
  readonly store: DrillRecords;
}) {
  const t = useText('care');
  const [run, setRun] = useState<DrillRun | null>(null);
  const [recordId, setRecordId] = useState('');
  const record = store.records.find((each) => each.id === recordId);
  const go = (next: DrillRun, of: DrillRecord | undefined) => {
    setRun(next);
    if (of !== undefined) store.keep(withRun(of, next));
  };
  const start = () => {
    const fresh = aRecord(script);
    setRecordId(fresh.id);
    go(startDrill(seconds()), fresh);
  };
  const isRunning = run !== null && run.stoppedAt === null;
  const now = useTick(isRunning);
  const total = run === null ? 0 : drillSeconds(run, now);
  const roleName = (id: string) => script.roles.find((role) => role.id === id)?.name ?? id;
  const doneCount = run === null ? 0 : Object.keys(run.done).length;
  return (
    <details class={styles['drill']}>
      <summary>{script.name}</summary>
      <p>{script.story}</p>
      <Cite ids={script.cite} />
      <h4>{t('practice.roles')}</h4>
      <ul>
        {script.roles.map((role) => (
          <li key={role.id}>
            <b>
              {role.name}
              {t('list.colon')}
            </b>
            {role.does}
          </li>
        ))}
      </ul>
      <div class={styles['clock']}>
        <span role="timer" class={styles['time']}>
          {clockText(total)}
        </span>
        {isRunning ? (
          <Button
            onClick={() => {
              go(stopDrill(run, seconds()), record);
            }}
          >
            {t('practice.stop')}
          </Button>
        ) : (
          <Button onClick={start}>{t(run === null ? 'practice.start' : 'practice.again')}</Button>
        )}
      </div>
      <ol class={styles['steps']}>
        {script.steps.map((step) => {
          const at = run?.done[step.id];
          return (
            <li key={step.id}>
              <p>
                <b>
                  {roleName(step.role)}
                  {t('list.colon')}
                </b>
                {step.text}
              </p>
              <button
                type="button"
                class={styles['tick']}
                aria-pressed={at !== undefined}
                disabled={!isRunning}
                onClick={() => {
                  if (run !== null) go(markStep(run, step.id, seconds()), record);
                }}
              >
                {t('practice.done')}
                {at !== undefined && ` · ${t('practice.at', { time: clockText(at) })}`}
              </button>
              <Cite ids={step.cite} />
            </li>
          );
        })}
      </ol>
      {run !== null && run.stoppedAt !== null && (
        <p role="status" class={styles['result']}>
          {t('practice.result', {
            done: doneCount,
            total: script.steps.length,
            time: clockText(total),
          })}
        </p>
      )}
      {run !== null && run.stoppedAt !== null && record !== undefined && (
        <DrillSheet script={script} record={record} store={store} />
      )}
    </details>
  );
}
