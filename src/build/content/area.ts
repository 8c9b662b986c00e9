import type { GenericSchema } from 'valibot';
import type { Lang } from '#domain/lang.ts';

/** A fault in a content file, told so that staff can mend it without reading code. */
export interface ContentProblem {
  /** path below content/, e.g. mushrooms/toxic/amanita-exitialis.yaml */
  readonly file: string;
  /** where in the file, e.g. toxicity.latency_hours.min */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** Parsed and schema-checked content, by path below content/. */
export interface ContentStore {
  /** @throws when there is no such file */
  get<T>(path: string): T;
  /** Paths that match a glob (`*` within a folder, `**` across folders), sorted. */
  list(glob: string): readonly string[];
}

/** What the pages load: named JSON modules, built per language. One name becomes one file on the phone. */
export interface Collection {
  /** e.g. `clinics`; parts of one collection share a prefix: `species/00`, `species/01` … */
  readonly name: string;
  build(store: ContentStore, lang: Lang): Readonly<Record<string, unknown>>;
}

/**
 * A part of the content with its schemas, cross-checks and compiled collections.
 * Every file in src/build/content/areas/ exports one as `area`; it is found by its place, no list is edited.
 */
export interface ContentArea {
  readonly id: string;
  readonly files: readonly { readonly glob: string; readonly schema: GenericSchema }[];
  check?(store: ContentStore): Iterable<ContentProblem>;
  readonly collections: readonly Collection[];
}
