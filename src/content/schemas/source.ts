import * as v from 'valibot';
import { described, text } from './shared.ts';

const url = v.pipe(v.string(), v.url('not a web address'));

/** One document that states facts of the content. */
export const sourceSchema = v.strictObject({
  id: described(
    'unique over all files of content/sources/',
    v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, 'letters, digits, . _ -')),
  ),
  title: described('title in the language of the document', text),
  authors: v.optional(text),
  publisher: described('who published it, with volume and pages', v.optional(text)),
  year: described('year of publication; left out when no date is shown', v.optional(v.number())),
  doi: v.optional(text),
  url: described('where it was read', v.optional(url)),
  other_urls: v.optional(v.array(url)),
  site: described('where it was read when no exact address was kept', v.optional(text)),
  kind: v.optional(
    v.picklist(['paper', 'official', 'museum_database', 'press', 'encyclopaedia', 'popular', 'qa']),
  ),
  grade: described(
    'A law, standard, official notice, consensus, reviewed paper; B specialist text or press; C weak',
    v.picklist(['A', 'B', 'C']),
  ),
  read: described('how much of it was read', v.picklist(['full', 'part', 'abstract', 'reference'])),
  link_ok: described('false: shown without a link', v.boolean()),
  note: v.optional(text),
  same_as: described('id of another entry for the same document', v.optional(text)),
  licence: v.optional(text),
  used_for: v.optional(text),
});

/** content/sources/*.yaml */
export const sourcesSchema = v.strictObject({ sources: v.array(sourceSchema) });

export type Source = v.InferOutput<typeof sourceSchema>;
