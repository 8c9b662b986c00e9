import Dexie, { type Table } from 'dexie';
import type { FacilityStock } from '#domain/care/stock.ts';

interface StockRow extends FacilityStock {
  /** milliseconds, for the order of the list */
  readonly addedAt: number;
}

class StockDatabase extends Dexie {
  readonly facilities!: Table<StockRow, string>;

  constructor() {
    super('junan-stock', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ facilities: 'id, addedAt' });
  }
}

let database: StockDatabase | null = null;

function open(): StockDatabase {
  database ??= new StockDatabase();
  return database;
}

/** All facilities, oldest first. @throws when the phone has no database (private window, full disk) */
export function storedFacilities(): Promise<readonly FacilityStock[]> {
  return open().facilities.orderBy('addedAt').toArray();
}

/** Writes one facility; a new one goes to the end. @throws when it could not be stored */
export async function storeFacility(facility: FacilityStock): Promise<void> {
  const { facilities } = open();
  await open().transaction('rw', facilities, async () => {
    const before = await facilities.get(facility.id);
    await facilities.put({ ...facility, addedAt: before?.addedAt ?? Date.now() });
  });
}

/** Removes one facility. @throws when the database refused */
export function forgetFacility(id: string): Promise<void> {
  return open().facilities.delete(id);
}
