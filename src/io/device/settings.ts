import { RECORDED_LANGS } from '#domain/recording.ts';
import type { RecordedLang } from '#domain/recording.ts';

/** How the reader wants to see the app. Kept on the device; `boot.ts` applies size and theme before the first paint. */
export interface Settings {
  readonly size: 'standard' | 'elder' | 'max';
  readonly theme: 'auto' | 'light' | 'dark' | 'contrast';
  /** true = pictures of guides are fetched only on a tap */
  readonly isSavingData: boolean;
  /** language of recordings to play first; undefined: that of the page */
  readonly voice?: RecordedLang | undefined;
}

const KEY = 'junan.settings';
const SIZES: readonly Settings['size'][] = ['standard', 'elder', 'max'];
const THEMES: readonly Settings['theme'][] = ['auto', 'light', 'dark', 'contrast'];
export const DEFAULT_SETTINGS: Settings = { size: 'standard', theme: 'auto', isSavingData: false };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Reads the settings; damaged or blocked storage means the defaults, field by field. */
export function readSettings(): Settings {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (!isRecord(saved)) return DEFAULT_SETTINGS;
    return {
      size: SIZES.find((size) => size === saved['size']) ?? 'standard',
      theme: THEMES.find((theme) => theme === saved['theme']) ?? 'auto',
      isSavingData: saved['isSavingData'] === true,
      voice: RECORDED_LANGS.find((lang) => lang === saved['voice']),
    };
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Keeps the settings and shows them at once. @returns false when the phone refused to keep them */
export function writeSettings(settings: Settings): boolean {
  const { dataset } = document.documentElement;
  if (settings.size === 'standard') delete dataset['size'];
  else dataset['size'] = settings.size;
  if (settings.theme === 'auto') delete dataset['theme'];
  else dataset['theme'] = settings.theme;
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}
