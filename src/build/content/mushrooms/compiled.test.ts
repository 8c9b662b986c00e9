import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { sealOf } from '#content/facets.ts';
import type { StoredSpecies } from '#content/species.ts';
import { evaluate } from '#domain/search/evaluate.ts';
import { makeFinder } from '#domain/search/finder.ts';
import type { ContentStore } from '../area.ts';
import { loadAreas } from '../areas.ts';
import { readContent } from '../compile.ts';
import { buildSearch } from '../search/names.ts';
import { buildPairs, buildSpeciesIndex, buildSpeciesShard, shardCount } from './species.ts';

const CONTENT = join(import.meta.dirname, '../../../../content');
let store: ContentStore;
let species: StoredSpecies[];

beforeAll(async () => {
  store = readContent(CONTENT, await loadAreas()).store;
  species = Array.from({ length: shardCount(store) }, (_, shard) =>
    buildSpeciesShard(store, shard, 'zh-CN'),
  ).flatMap((part) => Object.values(part));
});

describe('compiled species', () => {
  it('are all there: every file has a page, and the index knows its part', () => {
    const index = buildSpeciesIndex(store, 'zh-CN');
    expect(species.map(({ id }) => id)).toEqual(index.map(({ id }) => id));
    expect(index).toHaveLength(store.list('mushrooms/{toxic,lookalike}/*.yaml').length);
  });

  it('a look-alike that people collect carries the black mark, never a milder one', () => {
    for (const one of species.filter(({ kind }) => kind === 'lookalike'))
      expect(sealOf(one.grade), one.id).toBe('dontEat');
  });

  it('a look-alike names the poisonous ones that are taken for it', () => {
    for (const one of species.filter(({ kind }) => kind === 'lookalike')) {
      expect(
        one.lookalikes.some(({ kind }) => kind === 'toxic'),
        one.id,
      ).toBe(true);
    }
  });

  it('a deadly liver poison warns of the false recovery', () => {
    for (const one of species.filter(
      ({ grade, syndromes }) => grade === 'deadly' && syndromes[0]?.includes('肝') === true,
    )) {
      expect(
        one.course.some(({ tone }) => tone === 'false'),
        one.id,
      ).toBe(true);
    }
  });

  it('a pair has a page only when the poisonous one names the other', () => {
    const byId = new Map(species.map((one) => [one.id, one]));
    for (const pair of buildPairs(store)) {
      const [toxic = '', other = ''] = pair.split('--');
      expect(
        byId.get(toxic)?.lookalikes.some(({ id }) => id === other),
        pair,
      ).toBe(true);
    }
  });

  it('the details of one language stay small enough for the first visit', () => {
    const bytes = brotliCompressSync(JSON.stringify(species)).length;
    expect(bytes).toBeLessThan(95_000);
  });
});

describe('search by name', () => {
  it('finds at least 98 of 100 queries among the first three', () => {
    const rows = parse(readFileSync(join(CONTENT, 'search/queries.csv'), 'utf8'), {
      columns: true,
    }) as Record<string, string>[];
    const lines = rows.map((row) => ({
      query: row['query'] ?? '',
      expected: (row['expected'] ?? '').split('|'),
    }));
    const { queries, recallAt3 } = evaluate(lines, makeFinder(buildSearch(store)));
    expect(queries).toBeGreaterThanOrEqual(100);
    expect(recallAt3).toBeGreaterThanOrEqual(0.98);
  });

  it('shows the deadly species first for every folk name that it shares', () => {
    const find = makeFinder(buildSearch(store));
    const deadly = species.filter(({ grade }) => grade === 'deadly');
    for (const one of deadly) {
      for (const { name } of one.local) {
        const first = find(name)[0];
        expect(
          deadly.some(({ id }) => id === first),
          `${name} → ${first}`,
        ).toBe(true);
      }
    }
  });
});
