import type { Edition } from './schemas/edition.ts';

/** An edition as a reader holds it. */
export interface BuiltEdition extends Edition {
  /** `site`: from a web server; `file` and `folder`: copies that open without one, and send nothing */
  readonly form: 'site' | 'file' | 'folder';
}

declare const __EDITION__: BuiltEdition;

/** Edition of the content in this build; put in by the build so that every page has it without loading anything. */
export const EDITION: BuiltEdition =
  typeof __EDITION__ === 'undefined'
    ? { number: '0.0', date: '1970-01-01', form: 'site' }
    : __EDITION__;
