import type { SourceCard, SourceCards } from '#content/clinical.ts';
import type { Source } from '#content/schemas/source.ts';
import { citedIn } from '../checks/sources.ts';

function cardOf(source: Source): SourceCard {
  return {
    title: source.title,
    ...(source.publisher !== undefined && { publisher: source.publisher }),
    ...(source.year !== undefined && { year: source.year }),
    ...(source.link_ok && source.url !== undefined && { url: source.url }),
    grade: source.grade,
  };
}

/** Collection `clinical/sources`: only the documents that the given compiled collections cite. */
export function buildSources(all: readonly Source[], compiled: readonly unknown[]): SourceCards {
  const cited = new Set(compiled.flatMap((collection) => [...citedIn(collection)]));
  const cards = all
    .filter((source) => cited.has(source.id))
    .map((source) => [source.id, cardOf(source)] as const);
  return Object.fromEntries(cards);
}
