import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { forgetFacility, storedFacilities, storeFacility } from './stockTable.ts';

const facility = (id: string, name: string) => ({ id, name, checkedOn: '', entries: [] });

describe('the stock kept on the device', () => {
  it('keeps facilities in the order they were added, also after one was changed', async () => {
    await storeFacility(facility('b', '先写的'));
    await new Promise((resolve) => setTimeout(resolve, 2));
    await storeFacility(facility('a', '后写的'));
    await storeFacility({ ...facility('b', '先写的'), checkedOn: '2026-05-01' });
    const stored = await storedFacilities();
    expect(stored.map((each) => each.id)).toEqual(['b', 'a']);
    expect(stored[0]?.checkedOn).toBe('2026-05-01');
    await forgetFacility('b');
    expect((await storedFacilities()).map((each) => each.id)).toEqual(['a']);
  });
});
