import type { Edition } from './schemas/edition.ts';

declare const __EDITION__: Edition;

/** Edition of the content in this build; put in by the build so that every page has it without loading anything. */
export const EDITION: Edition =
  typeof __EDITION__ === 'undefined' ? { number: '0.0', date: '1970-01-01' } : __EDITION__;
