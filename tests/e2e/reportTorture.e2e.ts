import { expect, inject, it } from 'vitest';
import { torture } from '../chaos/torture.ts';

const short = () => ({
  interruptions: 15,
  seed: 20260719,
  phones: 1,
  mostMinutes: 4,
  folder: inject('siteFolder'),
});

it('killed browsers, cut lines and a killed receiver lose no report and double none (short form of the kill test)', async () => {
  const result = await torture(short());
  expect(result).toMatchObject({ lost: [], doubled: [], changed: [], lostDrafts: [], waiting: 0 });
  expect(result.finished).toBeGreaterThan(0);
}, 480_000);
