import { useText } from '#i18n/useText.ts';
import { Button, LinkButton } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#ui/paths.ts';
import type { Draft } from '../draftModel.ts';

export interface KeptLineProps {
  readonly draft: Pick<Draft<object>, 'kept' | 'isFinished' | 'startNew'>;
}

/** Whether what is on screen is on disk. Said aloud only when it is not. */
export function KeptLine({ draft }: KeptLineProps) {
  const t = useText('report');
  if (draft.isFinished) {
    return (
      <Notice kind="warn" role="alert" title={t('step.finished')}>
        <LinkButton to={paths.receipts()} look="outline">
          {t('queue.title')}
        </LinkButton>
        <Button look="outline" onClick={draft.startNew}>
          {t('step.startNew')}
        </Button>
      </Notice>
    );
  }
  if (draft.kept === 'no') return <Notice kind="alarm" role="alert" title={t('step.unsaved')} />;
  return (
    <p class="small" data-kept={draft.kept}>
      {t(draft.kept === 'yes' ? 'step.saved' : 'step.saving')}
    </p>
  );
}
