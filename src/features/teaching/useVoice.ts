import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '#domain/lang.ts';
import { canSpeak, hush, sayAloud } from '#io/device/sayAloud.ts';

export interface Voice {
  /** false where the device cannot speak; the words always stand on the screen */
  readonly canSpeak: boolean;
  readonly isOn: boolean;
  readonly toggle: () => void;
  /** Says it when the voice is on. */
  readonly say: (text: string) => void;
}

/** The voice of a game: on from the first tap of its key, silent when the page is left. */
export function useVoice(lang: Lang): Voice {
  const [isAble, setAble] = useState(false);
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    setAble(canSpeak());
    return hush;
  }, []);
  return {
    canSpeak: isAble,
    isOn,
    toggle: () => {
      if (isOn) hush();
      setOn(!isOn);
    },
    say: (text) => {
      if (isOn) sayAloud([text], lang, () => undefined);
    },
  };
}
