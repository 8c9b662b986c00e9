// Draws and rasterises the pictures it is told, one after the other. Started by render.ts.
import type { PictureKind } from '#content/pictures.ts';
import { pictureCatalogue } from './catalogue.ts';
import { rasterise } from './encoder.ts';

/** One job: the picture to make. The answer is `{ done: name }`, or `{ failed: reason }`. */
export interface Job {
  readonly kind: PictureKind;
  readonly id: string;
}

export type Answer = { readonly done: string } | { readonly failed: string };

async function make({ kind, id }: Job): Promise<Answer> {
  const catalogue = pictureCatalogue();
  try {
    const { svg, record } = catalogue.drawn(catalogue.find(kind, id));
    if (!catalogue.store.hasRasters(kind, id, record.rasterKey)) {
      catalogue.store.keepRasters(record.rasterKey, await rasterise(kind, svg));
    }
    return { done: `${kind}/${id}` };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', (job: Job) => {
  void make(job).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit(0));
