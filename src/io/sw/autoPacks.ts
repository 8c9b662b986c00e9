import { PACK_IDS } from '#domain/packs.ts';
import { mayFetchUnasked } from '#domain/packState.ts';
import { isPackRefused } from '../device/refusedPacks.ts';
import { readSettings } from '../device/settings.ts';
import { connectionHint, fetchPack, loadPackList, statusOfPack } from './packs.ts';

/**
 * Stores the packs by itself while the connection is known to be good and free, one after the other, and stops as soon as it is
 * not. What was removed by hand stays away. On mobile data, where nothing is known, or with data saving, the offline page asks.
 *
 * @throws on a failure of network or storage; what has come stays
 */
export async function storePacksUnasked(): Promise<void> {
  const isAllowed = () => mayFetchUnasked(connectionHint(), readSettings().isSavingData);
  if (!isAllowed()) return;
  const list = await loadPackList();
  const abort = new AbortController();
  const onChange = () => {
    if (!isAllowed()) abort.abort();
  };
  const { connection } = navigator as { connection?: EventTarget };
  connection?.addEventListener('change', onChange);
  try {
    for (const pack of PACK_IDS) {
      if (pack === 'core' || isPackRefused(pack) || abort.signal.aborted) continue;
      if ((await statusOfPack(list, pack)).kind === 'whole') continue;
      await fetchPack(list, pack, abort.signal, () => undefined);
    }
  } finally {
    connection?.removeEventListener('change', onChange);
  }
}
