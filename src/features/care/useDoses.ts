import { useEffect, useState } from 'preact/hooks';
import type { DoseContent } from '#content/clinicalCare.ts';
import { loadDoses } from '#content/clinicalLoad.ts';
import type { Lang } from '#domain/lang.ts';
import { readHealthWorker, writeHealthWorker } from '#io/device/healthWorker.ts';

export type DoseState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'open'; readonly content: DoseContent };

/** Treatment and doses behind the declaration; nothing is fetched, and nothing is in the HTML, before it. */
export function useDoses(lang: Lang) {
  const [isWorker, setWorker] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<DoseState>({ kind: 'closed' });
  useEffect(() => {
    setWorker(readHealthWorker());
  }, []);
  useEffect(() => {
    if (!isWorker) {
      setState({ kind: 'closed' });
      return undefined;
    }
    let isCurrent = true;
    setState({ kind: 'loading' });
    loadDoses(lang).then(
      (content) => {
        if (isCurrent) setState({ kind: 'open', content });
      },
      () => {
        if (isCurrent) setState({ kind: 'failed' });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [isWorker, lang, attempt]);
  return {
    state,
    declare: (isOne: boolean) => {
      writeHealthWorker(isOne);
      setWorker(isOne);
    },
    retry: () => {
      setAttempt((count) => count + 1);
    },
  };
}

export type DoseGate = ReturnType<typeof useDoses>;
