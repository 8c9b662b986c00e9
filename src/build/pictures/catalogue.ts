import { join } from 'node:path';
import { isVector, PICTURE_SIZES, type PictureKind, type PictureRef } from '#content/pictures.ts';
import { PICTURE_GROUPS } from '#illustration/catalogue.ts';
import type { Anchor, PictureSpec } from '#illustration/picture.ts';
import { readPictureInput } from './input.ts';
import { refOn, sheetsOf, type Sheet } from './sheets.ts';
import { digest, inputKey, rasterKey, sourceDigest } from './keys.ts';
import { PictureStore, rasterName, type PictureRecord } from './store.ts';

/** A picture of the project with the key of its inputs. */
export interface Listed {
  readonly spec: PictureSpec;
  readonly inputKey: string;
}

/** All pictures of the project. Draws only what is asked for and not yet known. */
export class PictureCatalogue {
  readonly store: PictureStore;
  private readonly listed = new Map<string, Listed>();
  private drawnSheets: readonly Sheet[] | undefined;

  constructor(projectRoot: string) {
    this.store = new PictureStore(projectRoot);
    const input = readPictureInput(join(projectRoot, 'content'));
    const source = join(projectRoot, 'src', 'illustration');
    const shared = sourceDigest(join(source, 'core'));
    for (const group of PICTURE_GROUPS) {
      const folders = [group.folder, ...(group.borrows ?? [])];
      const sources = digest(shared, ...folders.map((folder) => sourceDigest(join(source, folder))));
      for (const spec of group.list(input)) this.add(spec, sources);
    }
  }

  private add(spec: PictureSpec, sources: string): void {
    const name = `${spec.kind}/${spec.id}`;
    const size = PICTURE_SIZES[spec.kind];
    if (this.listed.has(name)) throw new Error(`two pictures are called ${name}`);
    if (spec.width * size.height !== spec.height * size.width) {
      throw new Error(`${name}: ${spec.width} × ${spec.height} is not in proportion to its kind`);
    }
    this.listed.set(name, { spec, inputKey: inputKey(spec, sources) });
  }

  all(): readonly Listed[] {
    return [...this.listed.values()];
  }

  /** Pictures that are delivered as rasters. */
  rasterised(): readonly Listed[] {
    return this.all().filter(({ spec }) => !isVector(spec.kind));
  }

  /** Pictures that are delivered as lines, drawn at the first call (about a second). */
  sheets(): readonly Sheet[] {
    this.drawnSheets ??= sheetsOf(
      this.all()
        .map(({ spec }) => spec)
        .filter(({ kind }) => isVector(kind)),
    );
    return this.drawnSheets;
  }

  ids(kind: PictureKind): readonly string[] {
    return this.all()
      .filter(({ spec }) => spec.kind === kind)
      .map(({ spec }) => spec.id);
  }

  has(kind: PictureKind, id: string): boolean {
    return this.listed.has(`${kind}/${id}`);
  }

  /** @throws when there is no such picture */
  find(kind: PictureKind, id: string): Listed {
    const listed = this.listed.get(`${kind}/${id}`);
    if (listed === undefined) throw new Error(`there is no picture ${kind}/${id}`);
    return listed;
  }

  /** The record of a picture; draws it when its inputs are new (some tenths of a second). */
  record(listed: Listed): PictureRecord {
    const { spec } = listed;
    const known = this.store.record(spec.kind, spec.id, listed.inputKey);
    if (known !== undefined) return known;
    return this.drawn(listed).record;
  }

  /** Draws a picture and keeps its record. */
  drawn(listed: Listed): { readonly svg: string; readonly record: PictureRecord } {
    const { svg, anchors } = listed.spec.draw();
    const record = {
      inputKey: listed.inputKey,
      rasterKey: rasterKey(listed.spec.kind, svg),
      anchors,
    };
    this.store.keepRecord(record);
    return { svg, record };
  }

  ref(kind: PictureKind, id: string): PictureRef {
    const listed = this.find(kind, id);
    if (isVector(kind)) {
      const sheet = this.sheets().find((one) => one.kind === kind && one.pictures.includes(id));
      if (sheet === undefined) throw new Error(`${kind}/${id} stands on no sheet`);
      return refOn(sheet, id);
    }
    const { rasterKey: key } = this.record(listed);
    return rasterName(kind, id, key) as PictureRef;
  }
}

const catalogues = new Map<string, PictureCatalogue>();

/** The catalogue of a project, read once in a process. */
export function pictureCatalogue(projectRoot: string = process.cwd()): PictureCatalogue {
  let catalogue = catalogues.get(projectRoot);
  if (catalogue === undefined) {
    catalogue = new PictureCatalogue(projectRoot);
    catalogues.set(projectRoot, catalogue);
  }
  return catalogue;
}

/**
 * For content collections: the ref to embed, e.g. `pictureRef('plate', 'amanita-exitialis')`. Show it with
 * `<Picture of={ref} …/>`. Synchronous; costs nothing when the picture is known, a drawing otherwise.
 *
 * @throws when there is no such picture; ask `hasPicture` first where a picture is optional
 */
export function pictureRef(kind: PictureKind, id: string): PictureRef {
  return pictureCatalogue().ref(kind, id);
}

export function hasPicture(kind: PictureKind, id: string): boolean {
  return pictureCatalogue().has(kind, id);
}

/** Where the parts are on a picture, in per cent. */
export function anchorsOf(kind: PictureKind, id: string): readonly Anchor[] {
  const catalogue = pictureCatalogue();
  return catalogue.record(catalogue.find(kind, id)).anchors;
}
