import { useEffect, useState } from 'preact/hooks';
import type { Sketch } from '#illustration/symptoms/sketch.ts';

/** Drawings by symptom id. */
export type Sketches = Readonly<Record<string, Sketch>>;

let loaded: Sketches | null = null;

/**
 * The drawings of the symptoms; they come after the page, so that no page waits for them.
 *
 * @param isWanted false as long as nothing on the screen shows them
 * @returns null until they are there; words never depend on them
 */
export function useSketches(isWanted = true): Sketches | null {
  const [sketches, setSketches] = useState<Sketches | null>(null);
  useEffect(() => {
    if (!isWanted || sketches !== null) return undefined;
    if (loaded !== null) {
      setSketches(loaded);
      return undefined;
    }
    let isCurrent = true;
    import('#illustration/symptoms/all.ts').then(
      ({ SYMPTOM_SKETCHES }) => {
        loaded = SYMPTOM_SKETCHES;
        if (isCurrent) setSketches(loaded);
      },
      // The words stand there without it: a picture that cannot be fetched is no fault of the page.
      (error: unknown) => console.warn('symptom pictures cannot be loaded', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted]);
  return sketches;
}
