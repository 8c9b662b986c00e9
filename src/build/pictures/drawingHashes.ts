import { pictureCatalogue } from './catalogue.ts';
import { digest, rasterKey } from './keys.ts';

/** Which drawings to make: every n-th by name, from the first or from the last. */
export interface Sample {
  readonly every: number;
  readonly isReversed: boolean;
}

/**
 * Draws pictures anew, past all caches, and gives what `pictures/manifest.json` must hold for them: `kind/id` → hash of the
 * drawing; for pictures by lines `sheet/kind/id` → hash of the sheet.
 */
export function drawingHashes(projectRoot: string, { every, isReversed }: Sample): Map<string, string> {
  const catalogue = pictureCatalogue(projectRoot);
  const chosen = [...catalogue.rasterised()]
    .sort((a, b) => (`${a.spec.kind}/${a.spec.id}` < `${b.spec.kind}/${b.spec.id}` ? -1 : 1))
    .filter((_, i) => i % every === 0);
  if (isReversed) chosen.reverse();
  const drawn = chosen.map(({ spec }): [string, string] => [
    `${spec.kind}/${spec.id}`,
    rasterKey(spec.kind, spec.draw().svg),
  ]);
  const sheets = catalogue.sheets().map(({ kind, id, svg }): [string, string] => [
    `sheet/${kind}/${id}`,
    digest(svg),
  ]);
  return new Map([...drawn, ...sheets].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Names whose drawing is not the one that was kept. */
export function changedDrawings(
  drawn: ReadonlyMap<string, string>,
  kept: Readonly<Record<string, { readonly rasterKey: string }>>,
): readonly string[] {
  return [...drawn].filter(([name, hash]) => kept[name]?.rasterKey !== hash).map(([name]) => name);
}
