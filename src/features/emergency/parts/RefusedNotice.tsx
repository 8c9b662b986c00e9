import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { Emergency, Refused } from '../useEmergency.ts';

export interface RefusedNoticeProps {
  readonly emergency: Emergency;
  readonly refused: Refused | null;
}

/** Why an answer was not taken and what to do; leaving late mode is asked a second time. */
export function RefusedNotice({ emergency, refused }: RefusedNoticeProps) {
  const t = useText('emergency');
  if (refused === null) return null;
  if (refused.problem === 'would-leave-late') {
    return (
      <Notice kind="alarm" title={t('problem.leaveLateTitle')} role="alert">
        <p>{t('problem.leaveLateText')}</p>
        <p>
          <Button look="outline" onClick={emergency.confirmRefused}>
            {t('problem.leaveLateYes')}
          </Button>{' '}
          <Button onClick={emergency.dropRefused}>{t('problem.leaveLateNo')}</Button>
        </p>
      </Notice>
    );
  }
  return (
    <Notice kind="warn" title={t(`problem.${refused.problem}`)} role="alert">
      <p>{t('problem.kept')}</p>
    </Notice>
  );
}
