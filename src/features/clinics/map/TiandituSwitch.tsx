import { useState } from 'preact/hooks';
import { useText } from '#i18n/useText.ts';
import { Chip } from '#ui/Chip.tsx';

/** Off until tapped: the tiles come from another host and are never stored. */
export function TiandituSwitch({ onSwitch }: { readonly onSwitch: (isOn: boolean) => void }) {
  const t = useText('clinics');
  const [isOn, setOn] = useState(false);
  const toggle = () => {
    setOn(!isOn);
    onSwitch(!isOn);
  };
  return (
    <p>
      <Chip isOn={isOn} onToggle={toggle}>
        {t('map.tianditu')}
      </Chip>
      {isOn && <span class="small">{t('map.tiandituNote')}</span>}
    </p>
  );
}
