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
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Cite } from './Cite.tsx';
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

/** One scripted drill: roles, a clock that only measures, steps to tick off, a record to copy. */
export function Drill({ script }: { readonly script: Script }) {
  const t = useText('care');
  const [run, setRun] = useState<DrillRun | null>(null);
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
              setRun((each) => each && stopDrill(each, seconds()));
            }}
          >
            {t('practice.stop')}
          </Button>
        ) : (
          <Button
            onClick={() => {
              setRun(startDrill(seconds()));
            }}
          >
            {t(run === null ? 'practice.start' : 'practice.again')}
          </Button>
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
                  setRun((each) => each && markStep(each, step.id, seconds()));
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
    </details>
  );
}
