import { PICTURE_KINDS } from '#content/pictures.ts';
import { isVisible } from '#illustration/fungi/options/options.ts';
import { readPictureInput } from './input.ts';
import { pictureCatalogue } from './catalogue.ts';
import { join } from 'node:path';

/** Counts and bytes of all finished pictures; `missing` are listed but not rasterised. */
export function pictureFigures(projectRoot: string): object {
  const catalogue = pictureCatalogue(projectRoot);
  const { species, vocabulary } = readPictureInput(join(projectRoot, 'content'));
  const kinds = PICTURE_KINDS.map((kind) => {
    const sizes: { avif: number; webp: number }[] = [];
    let missing = 0;
    for (const listed of catalogue.all().filter(({ spec }) => spec.kind === kind)) {
      const { id } = listed.spec;
      const record = catalogue.store.record(kind, id, listed.inputKey);
      if (record === undefined || !catalogue.store.hasRasters(kind, id, record.rasterKey)) missing += 1;
      else {
        const { avif, webp } = catalogue.store.rasters(kind, id, record.rasterKey);
        sizes.push({ avif: avif.length, webp: webp.length });
      }
    }
    const sum = (type: 'avif' | 'webp') => sizes.reduce((total, size) => total + size[type], 0);
    const most = (type: 'avif' | 'webp') => Math.max(0, ...sizes.map((size) => size[type]));
    return { kind, pictures: sizes.length, missing, avifBytes: sum('avif'), webpBytes: sum('webp'), largestAvif: most('avif'), largestWebp: most('webp') };
  });
  const visible = vocabulary.characters.filter(isVisible);
  const options = new Set(catalogue.ids('option'));
  const swatches = visible.filter(({ states_from }) => states_from === 'palette');
  const drawn = visible.filter(({ id, states_from }) => states_from === undefined && [...options].some((option) => option.startsWith(`${id.replaceAll('_', '-')}-`)));
  return {
    species: { inContent: species.length, listed: catalogue.ids('plate').length },
    characters: { visible: visible.length, drawn: drawn.length, swatches: swatches.length },
    totalAvifBytes: kinds.reduce((sum, { avifBytes }) => sum + avifBytes, 0),
    totalWebpBytes: kinds.reduce((sum, { webpBytes }) => sum + webpBytes, 0),
    kinds,
  };
}
