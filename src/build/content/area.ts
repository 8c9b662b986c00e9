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
  /** @returns what `loadCollection(lang, name)` gives the page: the value itself, plain JSON */
  build(store: ContentStore, lang: Lang): unknown;
}

/** The files of one kind. Every file below content/ must be claimed by one area, or the check fails. */
export interface ContentFiles {
  /** below content/, e.g. `mushrooms/toxic/*.yaml` */
  readonly glob: string;
  readonly schema: GenericSchema;
  /** true: each file has an `id` that must equal its name without ending */
  readonly idIsFileName?: boolean;
}

/**
 * A part of the content with its schemas, cross-checks and compiled collections.
 * Every file in src/build/content/areas/ exports one as `area`; it is found by its place, no list is edited.
 */
export interface ContentArea {
  readonly id: string;
  readonly files: readonly ContentFiles[];
  check?(store: ContentStore): Iterable<ContentProblem>;
  /** Either a list, or a function when the number of parts depends on the content. */
  readonly collections: readonly Collection[] | ((store: ContentStore) => readonly Collection[]);
}
