import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PictureKind } from '#content/pictures.ts';
import type { Anchor } from '#illustration/picture.ts';
import type { Rasters } from './encoder.ts';

/** What is known of a drawn picture. */
export interface PictureRecord {
  readonly inputKey: string;
  readonly rasterKey: string;
  readonly anchors: readonly Anchor[];
}

/** pictures/manifest.json: the records of the committed rasters, by `kind/id`. */
export type Manifest = Readonly<Record<string, PictureRecord>>;

/** Name of the raster files without ending. */
export function rasterName(kind: PictureKind, id: string, rasterKey: string): string {
  return `${kind}/${id}.${rasterKey.slice(0, 8)}`;
}

/** Writes a file whole or not at all; several builds may share the cache. */
export function writeWhole(path: string, data: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.part`;
  writeFileSync(draft, data);
  renameSync(draft, path);
}

/**
 * Two places for finished pictures: `pictures/`, which belongs to the project and is looked at first, and a cache of
 * this machine in node_modules.
 */
export class PictureStore {
  readonly folder: string;
  private readonly cache: string;
  private readonly manifest: Manifest;

  constructor(projectRoot: string) {
    this.folder = join(projectRoot, 'pictures');
    this.cache = join(projectRoot, 'node_modules', '.cache', 'junan-pictures');
    const path = join(this.folder, 'manifest.json');
    this.manifest = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : {};
  }

  /** The record of a picture whose inputs have not changed, from either place. */
  record(kind: PictureKind, id: string, inputKey: string): PictureRecord | undefined {
    const kept = this.manifest[`${kind}/${id}`];
    if (kept?.inputKey === inputKey) return kept;
    const path = this.recordPath(inputKey);
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as PictureRecord) : undefined;
  }

  keepRecord(record: PictureRecord): void {
    writeWhole(this.recordPath(record.inputKey), JSON.stringify(record));
  }

  hasRasters(kind: PictureKind, id: string, rasterKey: string): boolean {
    return this.rasterPaths(kind, id, rasterKey) !== undefined;
  }

  /** @throws when the picture has not been rasterised */
  rasters(kind: PictureKind, id: string, rasterKey: string): Rasters {
    const paths = this.rasterPaths(kind, id, rasterKey);
    if (paths === undefined) throw new Error(`picture ${kind}/${id} has not been rasterised`);
    return { avif: readFileSync(paths.avif), webp: readFileSync(paths.webp) };
  }

  keepRasters(rasterKey: string, rasters: Rasters): void {
    writeWhole(this.cachePath(rasterKey, 'avif'), rasters.avif);
    writeWhole(this.cachePath(rasterKey, 'webp'), rasters.webp);
  }

  private recordPath(inputKey: string): string {
    return join(this.cache, 'records', `${inputKey}.json`);
  }

  private cachePath(rasterKey: string, type: string): string {
    return join(this.cache, 'rasters', `${rasterKey}.${type}`);
  }

  private rasterPaths(kind: PictureKind, id: string, rasterKey: string) {
    const kept = join(this.folder, rasterName(kind, id, rasterKey));
    const places = [
      { avif: `${kept}.avif`, webp: `${kept}.webp` },
      { avif: this.cachePath(rasterKey, 'avif'), webp: this.cachePath(rasterKey, 'webp') },
    ];
    return places.find((paths) => existsSync(paths.avif) && existsSync(paths.webp));
  }
}
