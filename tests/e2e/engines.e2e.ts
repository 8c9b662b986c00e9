import { expect, inject, it } from 'vitest';
import { JOURNEY_IDS } from '../engines/journeys.ts';
import { ENGINES, rowOf } from '../engines/matrix.ts';
import type { EngineId } from '../engines/matrix.ts';
import { stampVersion } from '../updates/stampVersion.ts';

/** Chromium of today and of 2019 have files of their own here; `npm run engines` walks all four through everything. */
const SHORT: readonly EngineId[] = ['Firefox ESR', 'WebKitGTK'];
const ids = process.env['FULL'] === '1' ? (Object.keys(ENGINES) as EngineId[]) : SHORT;

it.each(ids)(
  '%s: visit, go offline, reload, check, emergency, report and update all work',
  async (id) => {
    const folder = inject('siteFolder');
    const { cells, version } = await rowOf(id, folder, () => stampVersion(folder, 'newer'));
    // An engine that is not on this machine has been told loudly by rowOf; nothing about it is known then.
    if (version === undefined) return;
    const failed = JOURNEY_IDS.filter((journey) => cells[journey].kind !== 'pass').map(
      (journey) => ({ journey, cell: cells[journey] }),
    );
    expect(failed).toEqual([]);
  },
  300_000,
);
