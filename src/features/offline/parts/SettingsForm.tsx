import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '#domain/lang.ts';
import { RECORDED_LANGS } from '#domain/recording.ts';
import type { RecordedLang } from '#domain/recording.ts';
import { useText } from '#i18n/useText.ts';
import { recordings } from '#io/device/recordedAudio.ts';
import { DEFAULT_SETTINGS, readSettings, writeSettings } from '#io/device/settings.ts';
import type { Settings } from '#io/device/settings.ts';
import { Chip } from '#ui/Chip.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './SettingsForm.module.css';

const SIZES: readonly Settings['size'][] = ['standard', 'elder', 'max'];
const THEMES: readonly Settings['theme'][] = ['auto', 'light', 'dark', 'contrast'];

/** Size of the text, colours, data saving. Each tap is kept and shown at once. */
export function SettingsForm({ lang }: { readonly lang: Lang }) {
  const t = useText('offline');
  const ui = useText('ui');
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const [isRefused, setRefused] = useState(false);
  const [voices, setVoices] = useState<readonly RecordedLang[]>([]);
  useEffect(() => {
    setSettings(readSettings());
    void recordings().then((index) =>
      setVoices(RECORDED_LANGS.filter((lang) => (index[lang] ?? []).length > 0)),
    );
  }, []);
  const change = (part: Partial<Settings>) => {
    const next = { ...readSettings(), ...part };
    setSettings(next);
    setRefused(!writeSettings(next));
  };
  return (
    <div lang={lang}>
      <fieldset class={styles['group']}>
        <legend>{ui('size.label')}</legend>
        {SIZES.map((size) => (
          <Chip key={size} isOn={settings.size === size} onToggle={() => change({ size })}>
            {ui(`size.${size}`)}
          </Chip>
        ))}
      </fieldset>
      <fieldset class={styles['group']}>
        <legend>{ui('theme.label')}</legend>
        {THEMES.map((theme) => (
          <Chip key={theme} isOn={settings.theme === theme} onToggle={() => change({ theme })}>
            {ui(`theme.${theme}`)}
          </Chip>
        ))}
      </fieldset>
      <fieldset class={styles['group']}>
        <legend>{t('settings.data')}</legend>
        <Chip
          isOn={settings.isSavingData}
          onToggle={() => change({ isSavingData: !settings.isSavingData })}
        >
          {t('settings.saveData')}
        </Chip>
      </fieldset>
      {voices.length > 0 && (
        <fieldset class={styles['group']}>
          <legend>{t('voice.label')}</legend>
          {[undefined, ...voices].map((voice) => (
            <Chip
              key={voice ?? 'own'}
              isOn={settings.voice === voice}
              onToggle={() => change({ voice })}
            >
              {t(`voice.${voice ?? 'own'}`)}
            </Chip>
          ))}
        </fieldset>
      )}
      {isRefused && <Notice kind="warn" role="status" title={t('settings.refused')} />}
    </div>
  );
}
