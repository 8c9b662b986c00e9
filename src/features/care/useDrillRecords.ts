import { useEffect, useState } from 'preact/hooks';
import { drillRecordsFromStored, withRecord, type DrillRecord } from '#domain/care/drillRecord.ts';
import { readLocal, writeLocal, type StorageState } from '#io/device/localRecord.ts';

const KEY = 'junan.drills';

/** Records of drills on this phone, written through with every step, so that a restart loses none. */
export function useDrillRecords() {
  const [records, setRecords] = useState<readonly DrillRecord[]>([]);
  const [printed, setPrinted] = useState<DrillRecord | null>(null);
  const [storage, setStorage] = useState<StorageState>('kept');
  useEffect(() => {
    setRecords(drillRecordsFromStored(readLocal(KEY)));
  }, []);
  useEffect(() => {
    if (printed === null) return undefined;
    const end = () => {
      setPrinted(null);
    };
    addEventListener('afterprint', end);
    window.print();
    return () => {
      removeEventListener('afterprint', end);
    };
  }, [printed]);
  const write = (change: (now: readonly DrillRecord[]) => readonly DrillRecord[]) => {
    // Read again: another tab may have kept a drill meanwhile.
    const next = change(drillRecordsFromStored(readLocal(KEY)));
    setStorage(writeLocal(KEY, next));
    setRecords(next);
  };
  return {
    records,
    storage,
    /** the record that is being printed: then the page prints nothing else */
    printed,
    print: setPrinted,
    keep: (record: DrillRecord) => {
      write((now) => withRecord(now, record));
    },
    remove: (id: string) => {
      write((now) => now.filter((each) => each.id !== id));
    },
  };
}

export type DrillRecords = ReturnType<typeof useDrillRecords>;
