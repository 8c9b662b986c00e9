import type { Plugin } from 'vite';
import {
  PICTURE_KINDS,
  pictureFile,
  type PictureKind,
  type PictureRef,
} from '#content/pictures.ts';
import { pictureCatalogue, type PictureCatalogue } from './catalogue.ts';
import { rasterise } from './encoder.ts';
import { renderMissing } from './render.ts';

const MODULE = /^virtual:pictures\/([a-z]+)$/;
const FILE = /\/pictures\/([a-z]+)\/([a-z0-9-]+)\.[0-9a-f]{8}\.(avif|webp|svg)$/;

const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

function refsModule(catalogue: PictureCatalogue, kind: string): string {
  if (!PICTURE_KINDS.includes(kind as PictureKind)) {
    throw new Error(`virtual:pictures/${kind}: there is no such kind of picture`);
  }
  const refs = catalogue
    .ids(kind as PictureKind)
    .map((id) => [id, catalogue.ref(kind as PictureKind, id)] as const);
  return `export default ${JSON.stringify(Object.fromEntries(refs))};`;
}

async function fileOnDemand(catalogue: PictureCatalogue, url: string): Promise<Buffer | undefined> {
  const [, kind, id, type] = FILE.exec(url) ?? [];
  if (kind === undefined || id === undefined) return undefined;
  if (type === 'svg') {
    const sheet = catalogue.sheets().find((one) => one.kind === kind && one.id === id);
    return sheet && Buffer.from(sheet.svg);
  }
  if (!catalogue.has(kind as PictureKind, id)) return undefined;
  const { spec, inputKey } = catalogue.find(kind as PictureKind, id);
  const { svg, record } = catalogue.drawn({ spec, inputKey });
  if (!catalogue.store.hasRasters(spec.kind, id, record.rasterKey)) {
    catalogue.store.keepRasters(record.rasterKey, await rasterise(spec.kind, svg));
  }
  return catalogue.store.rasters(spec.kind, id, record.rasterKey)[type as 'avif' | 'webp'];
}

/**
 * Pictures of the site.
 *
 * - `import refs from 'virtual:pictures/thumb'` gives `{ "<id>": "thumb/<id>.<hash8>" }` (type PictureRef) of one kind;
 *   content collections embed single refs with `pictureRef(kind, id)` and anchors with `anchorsOf(kind, id)` of
 *   ./catalogue.ts.
 * - The build writes `pictures/<ref>.avif` and `pictures/<ref>.webp` (of vector kinds: one `.svg` a sheet); what `pictures/` and the cache do not hold is drawn
 *   first, with two processes.
 * - The dev server makes each picture when it is asked for.
 */
export function picturesPlugin(projectRoot: string = process.cwd()): Plugin {
  let serving = false;
  let server = false;
  return {
    name: 'junan-pictures',
    configResolved(config) {
      serving = config.command === 'serve';
      server = Boolean(config.build.ssr);
    },
    async buildStart() {
      if (serving || server) return;
      const made = await renderMissing(projectRoot, (done, total) => {
        if (done % 25 === 0 || done === total) console.log(`pictures: ${done} of ${total}`);
      });
      if (made > 0) console.log(`pictures: ${made} drawn`);
    },
    resolveId: (id) => (MODULE.test(id) ? `\0${id}` : undefined),
    load(id) {
      const kind = id.startsWith('\0') ? MODULE.exec(id.slice(1))?.[1] : undefined;
      return kind === undefined ? undefined : refsModule(pictureCatalogue(projectRoot), kind);
    },
    generateBundle() {
      if (server) return;
      const catalogue = pictureCatalogue(projectRoot);
      for (const { file, svg } of catalogue.sheets())
        emit(this, file as PictureRef, 'svg', Buffer.from(svg));
      for (const listed of catalogue.rasterised()) {
        const { kind, id } = listed.spec;
        const ref = catalogue.ref(kind, id);
        const rasters = catalogue.store.rasters(kind, id, catalogue.record(listed).rasterKey);
        for (const type of ['avif', 'webp'] as const) emit(this, ref, type, rasters[type]);
      }
    },
    configureServer(dev) {
      dev.middlewares.use((request, response, next) => {
        const url = (request.url ?? '').split('?')[0] ?? '';
        if (!FILE.test(url)) {
          next();
          return;
        }
        fileOnDemand(pictureCatalogue(projectRoot), url).then((bytes) => {
          if (bytes === undefined) {
            next();
            return;
          }
          response.setHeader('Content-Type', TYPES[url.slice(url.lastIndexOf('.') + 1)] ?? 'image/webp');
          response.end(bytes);
        }, next);
      });
    },
  };
}

interface Emitter {
  emitFile(file: { type: 'asset'; fileName: string; source: Uint8Array }): string;
}

function emit(context: Emitter, ref: PictureRef, type: 'avif' | 'webp' | 'svg', source: Buffer): void {
  context.emitFile({ type: 'asset', fileName: pictureFile(ref, type), source });
}
