import { useEffect, useState } from 'preact/hooks';
import { sizeWords } from '#domain/sizeWords.ts';
import { useText } from '#i18n/useText.ts';
import { askPersistence, storageRoom } from '#io/device/storage.ts';
import type { StorageRoom } from '#io/device/storage.ts';
import { Button } from '#ui/Button.tsx';

/** The honest answer to "can the phone throw this away?". */
export function StorageNote() {
  const t = useText('offline');
  const [room, setRoom] = useState<StorageRoom | undefined>();
  const look = () => void storageRoom().then(setRoom);
  useEffect(look, []);
  if (room === undefined) return null;
  const kept =
    room.isPersistent === true ? 'kept' : room.isPersistent === false ? 'notKept' : 'unknown';
  return (
    <div class="section">
      {room.usedBytes !== undefined && (
        <p>{t('storage.used', { used: sizeWords(room.usedBytes) })}</p>
      )}
      {room.freeBytes !== undefined && (
        <p>{t('storage.free', { free: sizeWords(room.freeBytes) })}</p>
      )}
      <p>{t(`storage.${kept}`)}</p>
      <p class="small">{t('storage.order')}</p>
      {room.isPersistent === false && (
        <Button look="outline" onClick={() => void askPersistence().then(look)}>
          {t('storage.ask')}
        </Button>
      )}
    </div>
  );
}
