/**
 * Plays a recording of a sentence, if there is one. Recordings are files of a deployer
 * (`public/audio/<lang>/<sentence key>.mp3`, listed in `public/audio/index.json`) and win over the synthetic voice.
 */
let index: Promise<Readonly<Record<string, string>>> | undefined;

async function fetchIndex(base: string): Promise<Readonly<Record<string, string>>> {
  try {
    const response = await fetch(`${base}audio/index.json`);
    const found: unknown = response.ok ? await response.json() : {};
    return typeof found === 'object' && found !== null ? (found as Record<string, string>) : {};
  } catch {
    // No network and nothing stored: the phone's own voice reads.
    return {};
  }
}

/** The file of a sentence in a language, or undefined when nobody has recorded it. */
export async function recordingOf(
  sentence: string,
  lang: string,
  base: string,
): Promise<string | undefined> {
  index ??= fetchIndex(base);
  const file = (await index)[`${lang}|${sentence}`];
  return file === undefined ? undefined : base + file;
}

/** Plays a file. @returns false when it could not be played */
export function playRecording(url: string): {
  readonly done: Promise<boolean>;
  readonly stop: () => void;
} {
  const audio = new Audio(url);
  const done = new Promise<boolean>((resolve) => {
    audio.onended = () => resolve(true);
    audio.onpause = () => resolve(true);
    audio.onerror = () => resolve(false);
    audio.play().catch(() => resolve(false));
  });
  return { done, stop: () => audio.pause() };
}
