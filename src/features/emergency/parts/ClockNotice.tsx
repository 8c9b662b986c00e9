import { useText } from '#i18n/useText.ts';
import { MINUTE_MS } from '#domain/emergency/times.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { spokenTime } from '../format.ts';
import type { Emergency, EmergencyState } from '../useEmergency.ts';

interface Words {
  readonly title: string;
  readonly text: string;
}

function useWords({ verdict }: EmergencyState): Words | null {
  const t = useText('emergency');
  const minutesOf = (ms: number) => Math.round(ms / MINUTE_MS);
  switch (verdict.kind) {
    case 'steady':
      return null;
    case 'set-back':
      return {
        title: t('wrong.setBackTitle'),
        text: verdict.isExact
          ? t('wrong.setBackExact', { minutes: minutesOf(verdict.byMs) })
          : t('wrong.setBackUnknown'),
      };
    case 'set-forward':
      return {
        title: t('wrong.setForwardTitle'),
        text: t('wrong.setForwardText', { minutes: minutesOf(verdict.byMs) }),
      };
    case 'before-release':
      return { title: t('wrong.floorTitle'), text: t('wrong.floorText') };
  }
}

function ClockWords({ emergency, state }: { emergency: Emergency; state: EmergencyState }) {
  const t = useText('emergency');
  const words = useWords(state);
  if (words === null) return null;
  const wallMs = state.nowMs - (state.record.clock?.correctionMs ?? 0);
  return (
    <Notice kind="warn" title={words.title} role="alert">
      <p>{words.text}</p>
      <p>
        {t('wrong.phoneSays', { time: spokenTime(wallMs, wallMs, t) })}（{t('time.beijing')}）
      </p>
      <p>
        <Button look="outline" onClick={emergency.trustClock}>
          {t('wrong.trust')}
        </Button>
      </p>
    </Notice>
  );
}

/** Says when the phone's clock is wrong or was moved; the hours on the page are kept right. */
export function ClockNotice({ emergency }: { readonly emergency: Emergency }) {
  return emergency.state === null ? null : (
    <ClockWords emergency={emergency} state={emergency.state} />
  );
}
