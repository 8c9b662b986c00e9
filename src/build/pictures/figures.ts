import { isVector, PICTURE_KINDS } from '#content/pictures.ts';
import { brotliCompressSync } from 'node:zlib';
import { isVisible, optionId, statesOf } from '#illustration/options/options.ts';
import { readPictureInput } from './input.ts';
import { pictureCatalogue } from './catalogue.ts';
import { join } from 'node:path';

/** Counts and bytes of all finished pictures; `missing` are listed but not rasterised. */
export function pictureFigures(projectRoot: string): object {
  const catalogue = pictureCatalogue(projectRoot);
  const { species, vocabulary } = readPictureInput(join(projectRoot, 'content'));
  const kinds = PICTURE_KINDS.filter((kind) => !isVector(kind)).map((kind) => {
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
  const states = visible
    .filter(({ states_from }) => states_from !== 'palette')
    .flatMap((character) => statesOf(character, vocabulary).map((state) => ({ id: character.id, state })));
  const drawn = states.filter(({ id, state }) => options.has(optionId(id, state)));
  const sheets = catalogue.sheets().map(({ id, svg }) => ({ id, wireBytes: brotliCompressSync(svg).length }));
  return {
    species: { inContent: species.length, listed: catalogue.ids('plate').length },
    characters: {
      visible: visible.length,
      drawn: new Set(drawn.map(({ id }) => id)).size,
      swatches: swatches.length,
      states: states.length,
      statesDrawn: drawn.length,
    },
    options: { sheets: sheets.length, wireBytes: sheets.reduce((sum, { wireBytes }) => sum + wireBytes, 0) },
    totalAvifBytes: kinds.reduce((sum, { avifBytes }) => sum + avifBytes, 0),
    totalWebpBytes: kinds.reduce((sum, { webpBytes }) => sum + webpBytes, 0),
    kinds,
  };
}
