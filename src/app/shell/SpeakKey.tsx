import { speak } from '#illustration/icons/speak.ts';
import { useEffect, useState } from 'preact/hooks';
import { useText } from '#i18n/useText.ts';
import { Icon } from '#ui/Icon.tsx';

/** Opens the read-aloud dock; hidden where the phone has no speech at all. The dock's code is fetched on the first tap. */
export function SpeakKey({ class: className }: { readonly class: string | undefined }) {
  const t = useText('ui');
  const [isAble, setAble] = useState(false);
  useEffect(() => setAble('speechSynthesis' in window), []);
  if (!isAble) return null;
  const start = () => void import('./readAloud.tsx').then((dock) => dock.openReadAloud());
  return (
    <button type="button" class={className} onClick={start}>
      <Icon of={speak} />
      {t('action.speak')}
    </button>
  );
}
