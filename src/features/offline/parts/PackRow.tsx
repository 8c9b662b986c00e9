import { useEffect, useRef, useState } from 'preact/hooks';
import type { PackList } from '#domain/packs.ts';
import type { PackState } from '#domain/packState.ts';
import { isMetered, mayFetchUnasked } from '#domain/packState.ts';
import { sizeWords } from '#domain/sizeWords.ts';
import { useText } from '#i18n/useText.ts';
import { isPackRefused, refusePack } from '#io/device/refusedPacks.ts';
import { readSettings } from '#io/device/settings.ts';
import { connectionHint, deletePack, fetchPack, statusOfPack } from '#io/sw/packs.ts';
import type { StorablePack } from '#io/sw/packs.ts';
import { Button } from '#ui/Button.tsx';
import styles from './PackRow.module.css';

type Work = 'idle' | 'fetching' | 'failed';

export interface PackRowProps {
  readonly list: PackList;
  readonly pack: StorablePack;
}

/** One pack: what it is, how large, how far, and the keys to fetch, pause or remove it. */
export function PackRow({ list, pack }: PackRowProps) {
  const t = useText('offline');
  const [state, setState] = useState<PackState | undefined>();
  const [work, setWork] = useState<Work>('idle');
  const abort = useRef<AbortController | undefined>(undefined);

  const start = () => {
    refusePack(pack, false);
    const controller = new AbortController();
    abort.current = controller;
    setWork('fetching');
    fetchPack(list, pack, controller.signal, setState).then(
      () => setWork('idle'),
      () => setWork(controller.signal.aborted ? 'idle' : 'failed'),
    );
  };
  useEffect(() => {
    void statusOfPack(list, pack).then((found) => {
      setState(found);
      const isUnasked = mayFetchUnasked(connectionHint(), readSettings().isSavingData);
      if (found.kind !== 'whole' && isUnasked && !isPackRefused(pack)) start();
    });
    return () => abort.current?.abort();
  }, [list, pack]);
  const remove = () => {
    refusePack(pack, true);
    void deletePack(list, pack).then(() => statusOfPack(list, pack).then(setState));
  };

  if (state === undefined) return null;
  const total = sizeWords(state.totalBytes);
  const done =
    state.kind === 'part'
      ? sizeWords(state.doneBytes)
      : state.kind === 'whole'
        ? total
        : sizeWords(0);
  const words = work === 'fetching' ? 'fetching' : work === 'failed' ? 'failed' : state.kind;
  return (
    <li class={styles['row']}>
      <h3>{t(`pack.${pack}.name`)}</h3>
      <p class="small">{t(`pack.${pack}.what`)}</p>
      <p role="status">{t(`pack.state.${words}`, { done, total })}</p>
      {state.kind === 'whole' && <p class="small">{t('pack.date', { date: list.contentDate })}</p>}
      {state.kind !== 'whole' && isMetered(connectionHint()) && (
        <p class="small">{t('pack.mobile', { total })}</p>
      )}
      {(state.kind === 'part' || work === 'fetching') && (
        <progress
          class={styles['bar']}
          max={state.totalBytes}
          value={state.kind === 'part' ? state.doneBytes : 0}
          aria-label={t(`pack.${pack}.name`)}
        />
      )}
      <div class={styles['keys']}>
        {work === 'fetching' ? (
          <Button look="outline" onClick={() => abort.current?.abort()}>
            {t('pack.pause')}
          </Button>
        ) : (
          state.kind !== 'whole' && (
            <Button onClick={start}>
              {t(state.kind === 'part' ? 'pack.resume' : 'pack.fetch', { total })}
            </Button>
          )
        )}
        {state.kind !== 'none' && work !== 'fetching' && (
          <Button look="quiet" onClick={remove}>
            {t('pack.remove')}
          </Button>
        )}
      </div>
    </li>
  );
}
