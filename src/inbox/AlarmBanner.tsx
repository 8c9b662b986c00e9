import { useContext, useEffect, useState } from 'preact/hooks';
import { inLang } from '#domain/lang.ts';
import { PageContext } from '#i18n/pageContext.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './AlarmBanner.module.css';
import { callInbox, type Alarm, type Facts, type Session } from './api.ts';
import type { Overview } from './useInbox.ts';
import { placeLabel, shortTime } from './wording.ts';

export interface AlarmBannerProps {
  readonly overview: Overview;
  readonly session: Session;
  readonly facts: Facts;
  readonly onProblem: (problem: unknown) => void;
}

const MINUTE_MS = 60_000;
/** Alarms shown before "more". */
const SHOWN = 2;

function useMinutes(): number {
  const [nowMs, setNowMs] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), MINUTE_MS / 2);
    return () => clearInterval(timer);
  }, []);
  return nowMs;
}

/** Open cluster alarms across the top, with the minutes nobody took them. */
export function AlarmBanner({ overview, session, facts, onProblem }: AlarmBannerProps) {
  const t = useText('inbox');
  const { lang } = useContext(PageContext);
  const nowMs = useMinutes();
  const [isLong, setIsLong] = useState(false);
  const open = overview.alarms.filter(({ acknowledgedMs }) => acknowledgedMs === null);
  const shown = isLong ? open : open.slice(0, SHOWN);
  const latest = overview.alarms.find(({ acknowledgedMs }) => acknowledgedMs !== null);

  function sentence(alarm: Alarm): string {
    return t(`alarm.${alarm.kind}`, {
      place: placeLabel(facts, lang, alarm),
      hours: facts.clusterRule.townshipWindowHours,
      cases: alarm.caseIds.length,
      ill: alarm.illCount,
    });
  }
  function acknowledge({ id }: Alarm): void {
    callInbox(`/alarms/${id}/acknowledge`, { method: 'POST', csrf: session.csrf }).then(
      overview.reload,
      onProblem,
    );
  }

  return (
    <div class={styles['root']} aria-live="assertive">
      {shown.map((alarm) => (
        <Notice key={alarm.id} kind="alarm" title={`${t('alarm.title')} · ${sentence(alarm)}`}>
          <p class={styles['line']}>
            {t('alarm.open', {
              minutes: Math.max(0, Math.floor((nowMs - alarm.raisedMs) / MINUTE_MS)),
            })}
            {' · '}
            {t('alarm.rule', { rule: inLang(facts.clusterWords[alarm.kind], lang) })}
          </p>
          <div class={styles['keys']}>
            <a href={`#case/${alarm.caseIds[alarm.caseIds.length - 1] ?? ''}`}>{t('alarm.show')}</a>
            {session.role !== 'reader' && (
              <Button look="alarm" onClick={() => acknowledge(alarm)}>
                {t('alarm.acknowledge')}
              </Button>
            )}
          </div>
        </Notice>
      ))}
      {open.length > SHOWN && (
        <Button look="outline" onClick={() => setIsLong(!isLong)}>
          {isLong ? t('alarm.less') : t('alarm.more', { count: open.length - SHOWN })}
        </Button>
      )}
      {open.length === 0 && (
        <p class={styles['calm']}>
          {t('alarm.none')}
          {latest !== undefined &&
            ` · ${t('alarm.taken', { name: latest.acknowledgedBy ?? '', time: shortTime(latest.acknowledgedMs ?? 0) })}`}
        </p>
      )}
    </div>
  );
}
