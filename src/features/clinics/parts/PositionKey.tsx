import { useState } from 'preact/hooks';
import { pin } from '#illustration/icons/pin.ts';
import { useText } from '#i18n/useText.ts';
import { phonePosition } from '#io/device/location.ts';
import type { LocationProblem, PhonePosition } from '#io/device/location.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/** Uses the phone's position after a tap. A refusal is an answer: the names above always work. */
export function PositionKey({ onFound }: { readonly onFound: (position: PhonePosition) => void }) {
  const t = useText('clinics');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<LocationProblem>();
  const ask = () => {
    setBusy(true);
    setProblem(undefined);
    void phonePosition().then((result) => {
      setBusy(false);
      if (result.ok) onFound(result.value);
      else setProblem(result.problem);
    });
  };
  return (
    <div class="needsScript noPrint">
      <p class="section">
        <Button look="outline" icon={pin} isBusy={isBusy} onClick={ask}>
          {t(isBusy ? 'position.busy' : 'position.ask')}
        </Button>
      </p>
      <p class="small">{t('position.hint')}</p>
      {problem !== undefined && (
        <Notice kind="warn" role="status" title={t(`position.${problem}`)}>
          <p>{t('position.instead')}</p>
        </Notice>
      )}
    </div>
  );
}
