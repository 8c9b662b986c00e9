import type { ComponentChildren } from 'preact';
import type { DoseContent } from '#content/clinicalCare.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Unsigned } from '#ui/Unsigned.tsx';
import type { DoseGate as Gate } from '../useDoses.ts';

/** Stands before treatment and doses: opens only after "I am a health worker". */
export function DoseGate({
  gate,
  children,
}: {
  readonly gate: Gate;
  readonly children: (content: DoseContent) => ComponentChildren;
}) {
  const t = useText('care');
  const { state, declare, retry } = gate;
  if (state.kind === 'open') {
    return (
      <>
        <Unsigned text={t('dose.unsigned')} />
        {children(state.content)}
        <p class="small">
          {t('dose.gateKept')}{' '}
          <Button
            look="quiet"
            onClick={() => {
              declare(false);
            }}
          >
            {t('dose.gateLeave')}
          </Button>
        </p>
      </>
    );
  }
  if (state.kind === 'loading') return <p role="status">{t('dose.loading')}</p>;
  if (state.kind === 'failed') {
    return (
      <Notice kind="warn" role="alert" title={t('dose.failed')}>
        <Button onClick={retry}>{t('dose.title')}</Button>
      </Notice>
    );
  }
  return (
    <Notice kind="warn" title={t('dose.gate')}>
      <p>
        <Button
          look="outline"
          onClick={() => {
            declare(true);
          }}
        >
          {t('dose.gateAsk')}
        </Button>
      </p>
    </Notice>
  );
}
